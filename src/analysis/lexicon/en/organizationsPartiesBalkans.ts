import { namesByGroup } from "../wordList";

/** Parties and movements of south-eastern Europe and Turkey, now and in history. */
export const partiesOfTheBalkans = namesByGroup({
  Albania: `
    Albanian Communist Party, Balli Kombëtar, Democratic Party of Albania
    Lëvizja Socialiste për Integrim, Partia Demokratike e Shqipërisë, Partia Socialiste e Shqipërisë
    Party for Justice Integration and Unity, Party of Labour of Albania, Republican Party of Albania
    Socialist Movement for Integration, Socialist Party of Albania, Unity for Human Rights Party
  `,
  Bosnia: `
    Alliance of Independent Social Democrats, Croatian Democratic Union 1990
    Croatian Democratic Union of Bosnia and Herzegovina
    League of Communists of Bosnia and Herzegovina, Naša stranka, Party for Bosnia and Herzegovina
    Party of Democratic Action, Party of Democratic Progress, People and Justice
    Savez nezavisnih socijaldemokrata, Serb Democratic Party
    Social Democratic Party of Bosnia and Herzegovina, Stranka demokratske akcije
    Union for a Better Future, United Srpska
  `,
  Bulgaria: `
    Alternative for Bulgarian Revival, Ataka, BSP for Bulgaria, Bulgaria Without Censorship
    Bulgarian Agrarian National Union, Bulgarian Communist Party, Bulgarian Rise
    Bulgarian Secret Central Revolutionary Committee, Bulgarian Social Democratic Workers’ Party
    Bulgarian Social Democrats, Bulgarian Socialist Party, Coalition for Bulgaria
    DPS – New Beginning, Democratic Bulgaria, Democrats for a Strong Bulgaria, Ecoglasnost
    GERB = Citizens for European Development of Bulgaria, IMRO, IMRO – Bulgarian National Movement
    Internal Macedonian Revolutionary Organization, Movement for Rights and Freedoms
    NFSB = National Front for the Salvation of Bulgaria, National Movement Simeon II
    National Movement for Stability and Progress, Order Law and Justice, Podkrepa, Reformist Bloc
    Simeon II National Movement, Stand Up Mafia Out, There Is Such a People, There is Such a People
    United Democratic Forces, United Patriots, VMRO, Vazrazhdane, Velichie, Volya Movement
    We Continue the Change, Yes Bulgaria, Zveno
  `,
  Croatia: `
    Bridge of Independent Lists, Croat-Serb Coalition, Croatian Labourists – Labour Party
    Croatian Party of Pensioners, Croatian Party of Rights, Croatian Peasant Party
    Croatian People’s Party, Croatian People’s Party – Liberal Democrats
    Croatian Social Liberal Party, Croatian Sovereignists, Croatian Spring, Croato-Serbian Coalition
    Domovinski pokret, HDZ = Croatian Democratic Union = Hrvatska demokratska zajednica
    Homeland Movement, Hrvatska seljačka stranka, Independent Democratic Serb Party
    Istrian Democratic Assembly, Kukuriku coalition, League of Communists of Croatia
    Miroslav Škoro Homeland Movement, Možemo, Social Democratic Party of Croatia
    Socijaldemokratska partija Hrvatske, Ustasha, Ustashe, Ustaše, Živi zid
  `,
  Kosovo: `
    Alliance for the Future of Kosovo, Democratic League of Kosovo, Democratic Party of Kosovo, Guxo
    Kosovo Democratic Turkish Party, Lidhja Demokratike e Kosovës, Lëvizja Vetëvendosje, NISMA
    New Kosovo Alliance, Partia Demokratike e Kosovës, Self-Determination Movement, Serb List
    Social Democratic Initiative, Srpska Lista, Vakat Coalition, Vetëvendosje
  `,
  Montenegro: `
    Bosniak Party, DEMOS, Democratic Montenegro, Democratic Party of Socialists
    Democratic Party of Socialists of Montenegro, Demokratska partija socijalista, Demokratski front
    Europe Now, For the Future of Montenegro, Liberal Alliance of Montenegro, Movement for Changes
    New Serb Democracy, Peace is Our Nation, Pokret Evropa sad, Positive Montenegro
    Social Democratic Party of Montenegro, Social Democrats of Montenegro
    Socialist People’s Party of Montenegro, True Montenegro, United Reform Action
  `,
  "North Macedonia": `
    Alliance for Albanians, BESA Movement, Besa Movement, Democratic Party of Albanians
    Democratic Renewal of Macedonia, Democratic Union for Integration
    Internal Macedonian Revolutionary Organization – Democratic Party for Macedonian National Unity
    League of Communists of Macedonia, Levica, Liberal Party of Macedonia
    New Social Democratic Party, Party for Democratic Prosperity
    SDSM = Socijaldemokratski sojuz na Makedonija, Social Democratic Union of Macedonia
    VMRO – People’s Party, VMRO-DPMNE
  `,
  Romania: `
    Alianța pentru Unirea Românilor, Alliance for the Union of Romanians
    Alliance of Liberals and Democrats, Christian Democratic National Peasants’ Party
    Democratic Liberal Party, Force of the Right, Freedom Unity and Solidarity Party
    Frontul Salvării Naționale, Greater Romania Party, Iron Guard, Justice and Truth Alliance
    Legion of the Archangel Michael, National Christian Party, National Peasants’ Party
    National Peasants’ Party of Romania, National Renaissance Front
    National-Christian Defense League, PRO Romania, Partidul Comunist Român
    Partidul Democrat Liberal, Partidul Mișcarea Populară, Partidul Național Liberal
    Partidul România Mare, Partidul Social Democrat, Party of Romanian National Unity
    Party of Young People, People’s Movement Party, People’s Party – Dan Diaconescu
    Ploughmen’s Front, REPER, Renewing Romania’s European Project, Romanian Communist Party
    Romanian Democratic Convention, Romanian National Party, Romanian Workers’ Party, S.O.S. Romania
    SOS Romania, Save Romania Union, Securitate, Social Democratic Party of Romania
    Social Liberal Union, UDMR = Democratic Alliance of Hungarians in Romania
    UDMR = Democratic Union of Hungarians in Romania, Union for the Future of Romania
    Uniunea Salvați România
  `,
  Serbia: `
    Alliance for Serbia, Alliance of Communists of Yugoslavia, Alliance of Independent Democrats
    Alliance of Vojvodina Hungarians, Black Hand, Chetniks, Communist Party of Yugoslavia
    Democratic Opposition of Serbia, Democratic Party of Serbia, Demokratska stranka
    Demokratska stranka Srbije, Do not let Belgrade drown, Don’t Let Belgrade Drown, Dveri, G17 Plus
    Green–Left Front, Jedinstvena Srbija, League of Communists of Serbia
    League of Communists of Yugoslavia, League of Social Democrats of Vojvodina, Mlada Bosna, Moramo
    Movement of Socialists, Narodna Odbrana, Ne davimo Beograd, New Democratic Party of Serbia
    New Serbia, Otpor, Party for Democratic Action, Party of Democratic Action of Sandžak
    Party of Freedom and Justice, Party of Serbian Unity, Party of United Pensioners of Serbia
    People’s Movement of Serbia, People’s Radical Party, Serbia Against Violence
    Serbian Movement Dveri, Serbian Party Oathkeepers, Serbian People’s Party
    Serbian Progressive Party, Serbian Radical Party, Serbian Renewal Movement
    Social Democratic Party of Serbia, Socialist Alliance of Working People of Yugoslavia
    Socialist Party of Serbia, Socijalistička partija Srbije, Srpska napredna stranka
    Srpska radikalna stranka, Srpski pokret obnove, Union of Reform Forces, United Regions of Serbia
    United Serbia, Young Bosnia, Yugoslav Democratic Party, Yugoslav Left
    Yugoslav Muslim Organization, Yugoslav National Movement, Yugoslav National Party
    Yugoslav Partisans, Yugoslav Radical Community, Yugoslav Radical Union, Zbor
  `,
  Slovenia: `
    Communist Party of Slovenia, DeSUS, Democratic Party of Pensioners of Slovenia, Gibanje Svoboda
    League of Communists of Slovenia, Liberal Democracy of Slovenia
    Liberation Front of the Slovene Nation, List of Marjan Šarec, Modern Centre Party, New Slovenia
    New Slovenia – Christian Democrats, Nova Slovenija, Party of Alenka Bratušek
    Party of Miro Cerar, Positive Slovenia, Slovene Home Guard, Slovenian Democratic Party
    Slovenian National Party, Slovenian People’s Party, Slovenska demokratska stranka
    United List of Social Democrats, Zares
  `,
  Turkey: `
    AK Parti, AK Party, AKP = Adalet ve Kalkınma Partisi, Adalet Partisi, Anavatan Partisi
    Barış ve Demokrasi Partisi, Committee of Union and Progress, Communist Party of Turkey
    Cumhuriyet Halk Partisi, DEM Party, DHKP-C = Revolutionary People’s Liberation Party–Front
    Democracy and Progress Party, Democrat Party, Democratic Regions Party, Democratic Turkey Party
    Demokrat Parti, Demokratik Sol Parti, Doğru Yol Partisi, Ergenekon, Felicity Party
    Free Cause Party, Freedom and Accord Party, Future Party, Great Unity Party, Green Left Party
    Grey Wolves, Gulen movement, Gülen movement
    HDP = Peoples’ Democratic Party = Halkların Demokratik Partisi, Hizmet, Iyi Party
    Labour and Freedom Alliance, Liberal Republican Party
    MHP = Nationalist Movement Party = Milliyetçi Hareket Partisi, Milli Görüş, Motherland Party
    Nation Alliance, National Order Party, National Turkish Party, Nationalist Task Party
    New Welfare Party, Peace and Democracy Party, Peoples’ Equality and Democracy Party
    People’s Democracy Party, People’s Houses, Refah Partisi, Republican Villagers Nation Party
    Saadet Partisi, Social Democratic Populist Party, True Path Party, Türkiye İşçi Partisi, TİKKO
    Vatan Partisi, Virtue Party, Welfare Party, Workers’ Party of Turkey, Young Turks, Zafer Party
    İYİ Party, İyi Party
  `,
});
