import { namesByGroup } from "../wordList";

/** Parties and movements of the United States, Canada and Mexico, now and in history. */
export const partiesOfNorthernAmerica = namesByGroup({
  "United States": `
    Alaskan Independence Party, Aloha ʻĀina Party, America First Committee, America First Party
    American Anti-Slavery Society, American Colonization Society, American Crossroads
    American Freedom Party, American Independent Party, American Indian Movement
    American Labor Party, American Liberty League, American Nazi Party, American Party
    Americans Elect, Americans for Prosperity, Anti-Masonic Party, Black Panther Party
    Black Panthers, Bull Moose Party, California Democratic Party, California Republican Party
    Christian Coalition, Christian Coalition of America, Citizens Party, Citizens’ Councils
    Citizens’ Victory Movement, Club for Growth, College Democrats, College Republicans
    Communist Party USA, Communist Party of the United States of America
    Conservative Party of New York, Conservative Party of New York State, Copperheads
    Crossroads GPS, Daughters of the American Revolution
    Democratic Congressional Campaign Committee, Democratic Governors Association
    Democratic Leadership Council, Democratic Senatorial Campaign Committee
    Democratic Socialists of America, Democratic-Farmer-Labor Party, Democratic-Republicans
    Democratic–Farmer–Labor Party, Dixiecrats, EMILYs List, EMILY’s List, Eagle Forum, Emily’s List
    Farmer-Labor Party, Farmer–Labor Party, Forward Party, Free Soil Party, FreedomWorks
    Green Party of the United States, Greenback Party, Greenback-Labor Party
    Hawaii Republican Party, Home Rule Party of Hawaii, Independence Party of Minnesota
    Independence Party of New York, John Birch Society, Justice Democrats, Know Nothings, La Raza
    La Raza Unida, League of Women Voters, Liberal Party of New York
    Libertarian Party of the United States, Liberty Party, Lincoln Project, Log Cabin Republicans
    Minnesota Democratic–Farmer–Labor Party, Minnesota Farmer–Labor Party
    Moderate Party of Rhode Island, Moms for Liberty, Moral Majority, MoveOn, MoveOn.org, Mugwumps
    National American Woman Suffrage Association, National Republican Congressional Committee
    National Republican Senatorial Committee, National Union Party, National Woman’s Party
    Nationalist Party of Puerto Rico, Native American Party, Never Trump movement
    New Alliance Party, New Black Panther Party, New York State Democratic Committee, No Labels
    Nonpartisan League, Occupy Wall Street, Our Revolution, Partido Nuevo Progresista
    Partido Popular Democrático, Party for Socialism and Liberation, Patriot Party
    Priorities USA Action, Progress and Unity, Progressive Labor Party
    Puerto Rican Independence Party, Puerto Rican Nationalist Party, Radical Republicans
    Raza Unida Party, Readjuster Party, Reform Party of the United States
    Reform Party of the United States of America, Republican Governors Association
    Republican Liberty Caucus, Republican Main Street Partnership, Republican Party of Texas
    Republican Study Committee, Silver Party, Silver Republican Party
    Socialist Labor Party of America, Socialist Party USA, Socialist Party of America
    Sons of Liberty, Southern Democrats, States’ Rights Democratic Party
    Students for a Democratic Society, Sunrise Movement, Symbionese Liberation Army, Tammany Hall
    Tea Party Express, Tea Party Patriots, Texas Republican Party, The Lincoln Project
    Turning Point USA, U.S. Taxpayers’ Party, Union Party, United States Marijuana Party
    Unity Party of America, Vermont Progressive Party, Weather Underground, White Citizens’ Council
    White League, Wisconsin Progressive Party, Workers World Party, Working Families Party
    Young Democrats of America, Young Lords, Young Republicans
  `,
  Canada: `
    Action démocratique du Québec, Alberta Liberal Party, Alberta NDP, Alberta New Democratic Party
    Alberta Party, Anti-Confederation Party, BC Green Party, BC Liberal Party, BC Liberals, BC NDP
    BC United, Bloc Quebecois, Bloc Québécois, British Columbia Conservative Party
    British Columbia Liberal Party, British Columbia New Democratic Party
    British Columbia Social Credit Party, Canadian Action Party, Canadian Alliance
    Canadian Labour Congress, Canadian Reform Conservative Alliance, Christian Heritage Party
    Christian Heritage Party of Canada, Clear Grits, Co-operative Commonwealth Federation
    Coalition Avenir Quebec, Coalition Avenir Québec, Communist Party of Canada
    Confederation of Regions Party, Conservative Party of British Columbia
    Conservative Party of Canada, Conservative Party of Quebec, Equality Party, Family Compact
    Fishermen’s Protective Union, Front de libération du Québec, Green Party of British Columbia
    Green Party of Canada, Green Party of Ontario, Green Party of Prince Edward Island
    Labor-Progressive Party, Liberal Party of Canada, Liberal Party of Newfoundland and Labrador
    Liberal-Conservative Party, Libertarian Party of Canada, Manitoba Liberal Party, Manitoba NDP
    Marijuana Party, Maverick Party, New Brunswick Liberal Association
    New Democratic Party of Manitoba, New Democrats of Canada
    Newfoundland and Labrador Liberal Party, Non-Partisan Association, Nova Scotia Liberal Party
    Nova Scotia New Democratic Party, Ontario Liberal Party, Ontario NDP
    Ontario New Democratic Party, Ontario Progressive Conservative Party
    Ontario Progressive Conservatives, Option nationale, Parti Quebecois, Parti Québécois
    Parti bleu, Parti libéral du Québec, Parti rouge, Patriotes, People’s Alliance of New Brunswick
    People’s Party of Canada, Progressive Conservative Association of Alberta
    Progressive Conservative Association of Nova Scotia, Progressive Conservative Party of Canada
    Progressive Conservative Party of Manitoba, Progressive Conservative Party of New Brunswick
    Progressive Conservative Party of Ontario, Progressive Conservatives
    Progressive Party of Canada, Projet Montréal, Quebec Liberal Party, Quebec Solidaire
    Québec solidaire, Ralliement créditiste, Rassemblement pour l’Indépendance Nationale
    Reform Party of Canada, Rhinoceros Party, Saskatchewan NDP, Saskatchewan New Democratic Party
    Saskatchewan Party, Social Credit Party of Alberta, Social Credit Party of Canada
    Union Nationale, United Conservative Party, United Farmers of Alberta
    United Farmers of Manitoba, United Farmers of Ontario, Vision Vancouver, Western Canada Concept
    Wildrose, Wildrose Party, Yukon Party
  `,
  Mexico: `
    Anti-Reelectionist Party, Authentic Party of the Mexican Revolution
    Confederation of Mexican Workers, Cristeros, División del Norte
    EZLN = Zapatista Army of National Liberation = Ejército Zapatista de Liberación Nacional
    Ecologist Green Party of Mexico, Fuerza y Corazón por México, Juntos Hacemos Historia
    Juntos Haremos Historia
    MORENA = Movimiento Regeneración Nacional = National Regeneration Movement
    Mexican Communist Party, Mexican Liberal Party, Movimiento Ciudadano, National Synarchist Union
    Nueva Alianza, PRI = Partido Revolucionario Institucional = Institutional Revolutionary Party
    Partido Acción Nacional, Partido Comunista Mexicano, Partido Liberal Mexicano
    Partido Nacional Revolucionario, Partido Verde Ecologista de México
    Partido de la Revolución Democrática, Partido del Trabajo
    Party of the Cardenist Front of National Reconstruction, Party of the Democratic Revolution
    Party of the Mexican Revolution, Popular Revolutionary Army, Social Encounter Party
    Va por México, YoSoy132, Zapatistas
  `,
});
