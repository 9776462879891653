import { namesByGroup } from "../wordList";

/** Parties and movements of Britain, Ireland and northern Europe, now and in history. */
export const partiesOfNorthernEurope = namesByGroup({
  Europe: `
    ALDE Party, Alliance for Peace and Freedom, Alliance of Conservatives and Reformists in Europe
    Alliance of European National Movements, Alliance of Liberals and Democrats for Europe
    Centrist Democrat International, Cominform, Comintern, Communist International
    Democracy in Europe Movement 2025, DiEM25, EPP = European People’s Party
    Europe of Democracies and Diversities, Europe of Freedom and Democracy
    Europe of Freedom and Direct Democracy, Europe of Nations and Freedom
    Europe of Sovereign Nations, European Alliance for Freedom
    European Christian Political Movement, European Conservatives and Reformists
    European Conservatives and Reformists Group, European Conservatives and Reformists Party
    European Democratic Alliance, European Democratic Party, European Democrats
    European Free Alliance, European Green Party, European Greens, European Left
    European Liberal Democrat and Reform Party, European Movement, European Pirate Party
    European Progressive Democrats, European Radical Alliance, European United Left
    European United Left–Nordic Green Left, European Young Socialists, Fourth International
    Global Greens, Greens–European Free Alliance, Identity and Democracy
    Identity and Democracy Party, International Democracy Union, International Democrat Union
    Liberal International, Movement for a Europe of Liberties and Democracy, Nordic Council
    Nordic Green Left, Nordic Green Left Alliance, PES = Party of European Socialists
    Party of the European Left, Patriots for Europe
    Progressive Alliance of Socialists and Democrats, Progressive International, Renew Europe
    Second International, Socialist International, Socialists and Democrats, Third International
    Union for Europe of the Nations, Union of European Federalists, Volt Europa
    Young European Federalists, Young European Socialists
  `,
  Britain: `
    Advance UK, Alba Party, Anti-Corn Law League, Better Together, Brexit Party, Britain First
    Britain Stronger in Europe, British National Party, British Union of Fascists, Change UK
    Chartists, Co-operative Party, Common Wealth Party, Communist Party of Britain
    Communist Party of Great Britain, Conservative Friends of Israel, Cymru Sovereign
    English Defence League, English Democrats, European Research Group, Fabian Society
    For Britain Movement, Green Party of England and Wales, Green Party of Northern Ireland
    Labour Friends of Israel, Labour Representation Committee, Labour and Co-operative Party
    Lib Dem, Liberal Unionist Party, Liberal Unionists, Mebyon Kernow, Militant tendency
    Monster Raving Loony Party, National Health Action Party, National Labour Organisation
    National Liberals, Official Monster Raving Loony Party, Peelites, Referendum Party, Reform UK
    Respect Party, Restore Britain, SDP–Liberal Alliance, Scottish Conservative Party
    Scottish Conservatives, Scottish Green Party, Scottish Greens, Scottish Labour
    Scottish Labour Party, Scottish Liberal Democrats, Scottish Socialist Party
    Trade Unionist and Socialist Coalition
    UKIP = UK Independence Party = United Kingdom Independence Party, Vote Leave
    Welsh Conservatives, Welsh Labour, Welsh Liberal Democrats, Women’s Social and Political Union
    Workers Party of Britain, Yes Scotland, Yorkshire Party
  `,
  "Northern Ireland": `
    Alliance Party, Alliance Party of Northern Ireland, Irish Republican Socialist Party, NI21
    Northern Ireland Labour Party, Northern Ireland Women’s Coalition, Orange Order
    People Before Profit, Progressive Unionist Party, Protestant Unionist Party
    Republican Sinn Féin, SDLP, Traditional Unionist Voice, UK Unionist Party
    Ulster Democratic Party, Ulster Unionist Party, Ulster Unionists
    Unionist Party of Northern Ireland, Vanguard Unionist Progressive Party, Éirígí
  `,
  Ireland: `
    Aontú, Blueshirts, Catholic Association, Clann na Poblachta, Clann na Talmhan, Cumann na mBan
    Cumann na nGaedheal, Fenian Brotherhood, Fianna Fail, Fianna Éireann, Home Rule League
    Independent Ireland, Irish Citizen Army, Irish Freedom Party, Irish Green Party
    Irish Labour Party, Irish National Land League, Irish Parliamentary Party
    Irish Republican Brotherhood, Irish Volunteers, Land League, National Progressive Democrats
    Renua, Repeal Association, Society of United Irishmen, Solidarity–People Before Profit
    United Irishmen, Workers’ Party of Ireland, Young Ireland
  `,
  Denmark: `
    Alternativet, Atassut, Communist Party of Denmark, Danish Communist Party, Danish People’s Party
    Danish Social Democrats, Danish Social Liberal Party, Danish Unity, Danmarksdemokraterne
    Dansk Folkeparti, Demokraatit, Denmark Democrats, Enhedslisten, Fremskridtspartiet
    Fólkaflokkurin, Inuit Ataqatigiit, Javnaðarflokkurin, June Movement, Justice Party of Denmark
    Konservative Folkeparti, Kristendemokraterne, Moderaterne, Naleraq, Nye Borgerlige
    People’s Movement against the EU, Radikale Venstre, Red–Green Alliance, Sambandsflokkurin
    Schleswig Party, Siumut, Socialdemokratiet, Socialistisk Folkeparti, Tjóðveldi, Venstre
  `,
  Finland: `
    Blue Reform, Communist Party of Finland, Finnish Party, Finnish People’s Democratic League
    Finnish People’s Party, Finnish Rural Party, Finns Party, Keskusta, Kokoomus, Lapua Movement
    Liike Nyt, Movement Now, Party of Finnish Labor, Patriotic People’s Movement, Perussuomalaiset
    Social Democratic Party of Finland, Svenska folkpartiet, Swedish People’s Party
    Swedish People’s Party of Finland, True Finns, Vasemmistoliitto, Vihreät, Young Finnish Party
  `,
  Iceland: `
    Citizens’ Movement, Flokkur fólksins, Framsóknarflokkurinn, Icelandic Movement – Living Country
    Icelandic Socialist Party, Left-Green Movement, Miðflokkurinn, Píratar, Samfylkingin
    Sjálfstæðisflokkurinn, Social Democratic Alliance, Vinstrihreyfingin, Viðreisn, Women’s List
  `,
  Norway: `
    Arbeiderpartiet, Coastal Party, Communist Party of Norway, Free-minded Liberal Party
    Fremskrittspartiet, Høyre, Industry and Business Party, Kristelig Folkeparti
    Miljøpartiet De Grønne, Nasjonal Samling, Norwegian Labour Party, Norwegian Progress Party, Rødt
    Senterpartiet, Sosialistisk Venstreparti, Workers’ Communist Party
  `,
  Sweden: `
    Alliance for Sweden, Alternative for Sweden, Centerpartiet, Citizens’ Coalition
    Communist Party of Sweden, Feministiskt initiativ, Folkpartiet, June List, Junilistan
    Left Party of Sweden, Liberal Coalition Party, Liberalerna, Miljöpartiet
    Moderata samlingspartiet, Moderate Youth League, Nordic Resistance Movement, Ny Demokrati
    Piratpartiet, Socialdemokraterna, Sverigedemokraterna, Sweden Democrats, Swedish Green Party
    Swedish Resistance Movement, Swedish Social Democratic Party
    Swedish Social Democratic Youth League, Vänsterpartiet, Young Left
  `,
});
