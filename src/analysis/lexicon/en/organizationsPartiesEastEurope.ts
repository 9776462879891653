import { namesByGroup } from "../wordList";

/** Parties and movements of eastern Europe and the Caucasus, now and in history. */
export const partiesOfEasternEurope = namesByGroup({
  Armenia: `
    Armenia Alliance, Armenian Communist Party, Armenian Democratic Liberal Party
    Armenian National Congress, Armenian Revolutionary Federation, Bright Armenia, Civil Contract
    Communist Party of Armenia, Dashnak, Dashnaks, Dashnaktsutyun, Hunchak, I Have Honor Alliance
    My Step Alliance, Orinats Yerkir, Pan-Armenian National Movement, Prosperous Armenia, Ramgavar
    Republican Party of Armenia, Social Democrat Hunchakian Party, Way Out Alliance
    With Honour Alliance
  `,
  Azerbaijan: `
    Azerbaijan Communist Party, Azerbaijan Popular Front Party, Azerbaijani Popular Front Party
    Difai, Musavat, Müsavat, National Council of Democratic Forces, New Azerbaijan Party
    Popular Front of Azerbaijan, Republican Alternative Party, Yeni Azerbaijan Party
  `,
  Belarus: `
    Agrarian Party of Belarus, BPF Party, Belarusian Christian Democracy, Belarusian Left Party
    Belarusian Popular Front, Belarusian Social Democratic Assembly, Belarusian Socialist Assembly
    Belaya Rus, Communist Party of Belarus, Coordination Council
    Liberal Democratic Party of Belarus, Malady Front, Nexta, Tell the Truth campaign
    United Civic Party, United Civil Party, Viasna
  `,
  Czechia: `
    ANO 2011, Charter 77, Christian and Democratic Union – Czechoslovak People’s Party
    Civic Democratic Alliance, Civic Democratic Party
    Coalition for Republic – Republican Party of Czechoslovakia, Communist Party of Czechoslovakia
    Czech National Social Party, Czech National Socialist Party, Czech Pirate Party
    Czech Social Democratic Party, Czechoslovak National Democracy, Czechoslovak People’s Party
    Czechoslovak Social Democratic Party, Dawn of Direct Democracy, Freedom Union
    Freedom and Direct Democracy, KDU-ČSL, KSČM = Communist Party of Bohemia and Moravia
    Mayors and Independents, Motorists for Themselves, Občanská demokratická strana, Občanské fórum
    Old Czech Party, Party of Civic Rights, Přísaha, Republican Party of Farmers and Peasants, Spolu
    Svoboda a přímá demokracie, TOP 09, Trikolora, Věci veřejné, Young Czech Party, Úsvit, ČSSD
    Česká pirátská strana, Česká strana sociálně demokratická
  `,
  Estonia: `
    Communist Party of Estonia, Conservative People’s Party of Estonia
    EKRE = Eesti Konservatiivne Rahvaerakond, Eesti 200, Eesti Reformierakond, Estonia 200
    Estonian Centre Party, Estonian Free Party, Estonian Greens, Estonian Reform Party
    Estonian Social Democratic Party, Estonian Socialist Workers’ Party, Isamaa, Keskerakond
    People’s Union of Estonia, Popular Front of Estonia, Pro Patria
    Pro Patria and Res Publica Union, Reformierakond, Res Publica Party
    Union of Pro Patria and Res Publica, Vaps Movement
  `,
  Georgia: `
    Ahali, Alliance of Patriots, Alliance of Patriots of Georgia, Coalition for Change
    Communist Party of Georgia, Conservative Party of Georgia, Democratic Movement – United Georgia
    Droa, European Georgia, European Georgia – Movement for Liberty, European Socialists
    For Georgia, Georgian Dream, Georgian Dream – Democratic Georgia, Georgian Labour Party, Girchi
    Labour Party of Georgia, Lelo for Georgia, Mkhedrioni, National Democratic Party of Georgia
    Republican Party of Georgia, Round Table—Free Georgia, Social Democratic Party of Georgia
    Strategy Aghmashenebeli, Strong Georgia, Union of Citizens of Georgia, United Democrats
    United National Movement
  `,
  Hungary: `
    Alliance of Free Democrats, Arrow Cross, Arrow Cross Party, Christian Women’s League
    Demokratikus Koalíció, Dialogue for Hungary, Everybody’s Hungary Movement, FIDESZ, Fidesz
    Fidesz–KDNP, Hungarian Civic Alliance, Hungarian Communist Party, Hungarian Democratic Forum
    Hungarian Guard, Hungarian Justice and Life Party, Hungarian Social Democratic Party
    Hungarian Socialist Workers’ Party, Hungarian Two-Tailed Dog Party, Hungarian Workers’ Party
    Hungarian Working People’s Party, Independent Smallholders Agrarian Workers and Civic Party
    Independent Smallholders’ Party, Jobbik, Jobbik – Movement for a Better Hungary
    KDNP = Kereszténydemokrata Néppárt, LMP – Hungary’s Green Party, Liberal Party of Hungary, MIÉP
    MSZP = Hungarian Socialist Party = Magyar Szocialista Párt, Magyar Demokrata Fórum, Magyar Gárda
    Mi Hazánk, Mi Hazánk Mozgalom, Momentum Movement, Movement for a Better Hungary
    National Party of Work, National Peasant Party, Our Homeland Movement, Politics Can Be Different
    Párbeszéd, Respect and Freedom Party, Social Democratic Party of Hungary
    Szabad Demokraták Szövetsége, Tisza Party, Tisztelet és Szabadság, Together 2014
    Two-Tailed Dog Party, United for Hungary
  `,
  Latvia: `
    Apvienotais saraksts, Communist Party of Latvia, For Fatherland and Freedom
    For Human Rights in United Latvia, For Latvia’s Development, Harmony Centre, Jaunā Vienotība
    Jaunā konservatīvā partija, Jaunā vienotība, KPV LV, Latvia First, Latvian Farmers’ Union
    Latvian Green Party, Latvian Russian Union, Latvian Social Democratic Workers’ Party
    Latvian Way, Latvia’s First Party, Latvijas Ceļš, Nacionālā apvienība, New Conservative Party
    New Unity, Popular Front of Latvia, Progresīvie, Pērkonkrusts, Saskaņa
    Union of Greens and Farmers, United List, Who Owns the State, Zatlers’ Reform Party
    Zaļo un Zemnieku savienība
  `,
  Lithuania: `
    Communist Party of Lithuania, Darbo partija, Dawn of Nemunas
    Democratic Labour Party of Lithuania, Drąsos kelias, Electoral Action of Poles in Lithuania
    Electoral Action of Poles in Lithuania – Christian Families Alliance
    Homeland Union – Lithuanian Christian Democrats, Laisvės partija
    Liberal Movement of the Republic of Lithuania, Liberal and Centre Union, Liberals’ Movement
    Lietuvos socialdemokratų partija, Lietuvos valstiečių ir žaliųjų sąjunga
    Lithuanian Activist Front, Lithuanian Christian Democratic Party
    Lithuanian Farmers and Greens Union, Lithuanian Nationalist Union
    Lithuanian Social Democratic Party, National Resurrection Party, Nemuno aušra
    New Union (Social Liberals), Order and Justice, Sajudis, Social Democratic Party of Lithuania
    Sąjūdis, The Way of Courage, Tvarka ir teisingumas, Tėvynės sąjunga
  `,
  Moldova: `
    ACUM, Alliance for European Integration, Bloc of Communists and Socialists
    Christian-Democratic People’s Party, Democratic Party of Moldova, Dignity and Truth Platform
    Dignity and Truth Platform Party, Electoral Bloc of Communists and Socialists
    Liberal Democratic Party of Moldova, Liberal Party of Moldova, National Alternative Movement
    Our Party, Partidul Acțiune și Solidaritate, Party of Action and Solidarity
    Party of Communists of the Republic of Moldova, Party of Socialists
    Party of Socialists of the Republic of Moldova, Popular Front of Moldova, Pro European Coalition
    Pro Moldova, Sfatul Țării, Shor Party, Socialist Party of Moldova, Șor Party
  `,
  Poland: `
    Akcja Wyborcza Solidarność, All-Polish Youth, Camp of National Unity, Centre Agreement
    Christian National Union, Civic Coalition, Civic Platform
    Committee for the Defence of Democracy, Committee of National Liberation
    Communist Party of Poland, Confederation Liberty and Independence
    Confederation of Independent Poland, Confederation of the Polish Crown, Endecja
    General Jewish Labour Bund, Jewish Labour Bund, KORWiN, Koalicja Obywatelska
    Komitet Obrony Demokracji, Komitet Obrony Robotników, Konfederacja
    Konfederacja Wolność i Niepodległość, Law and Justice, Law and Justice Party
    League of Polish Families, Lewica Razem, Liga Polskich Rodzin, Młodzież Wszechpolska
    National Democracy, National Movement, National Radical Camp, New Left
    Non-Partisan Bloc for Support of Reforms, Nonpartisan Bloc for Cooperation with the Government
    Nowa Lewica, Nowoczesna, Obóz Narodowo-Radykalny, Ordo Iuris, PSL Piast, PZPR
    Palikot’s Movement, Partia Razem, Platforma Obywatelska, Poland 2050, Polish Coalition
    Polish Committee of National Liberation, Polish Peasant Party, Polish People’s Party
    Polish Socialist Party, Polish United Workers’ Party, Polish Workers’ Party, Polska 2050
    Polska Partia Socjalistyczna, Polska Zjednoczona Partia Robotnicza, Polskie Stronnictwo Ludowe
    Porozumienie, Porozumienie Centrum, Prawo i Sprawiedliwość, Razem, Real Politics Union
    Ruch Narodowy, Samoobrona, Samoobrona Rzeczpospolitej Polskiej, Sanacja, Sanation
    Self-Defence of the Republic of Poland, Social Democracy of Poland
    Social Democracy of the Kingdom of Poland and Lithuania
    Social Democracy of the Republic of Poland, Sojusz Lewicy Demokratycznej
    Solidarity Electoral Action, Solidarity trade union, Solidarna Polska, Solidarność
    Sovereign Poland, Stronnictwo Demokratyczne, Suwerenna Polska, Trzecia Droga, Twój Ruch
    Unia Demokratyczna, Unia Pracy, Unia Wolności, United Poland, United Right, Wiosna
    Workers’ Defence Committee, Zjednoczona Prawica
  `,
  Russia: `
    A Just Russia, A Just Russia – For Truth, A Just Russia — Patriots — For Truth
    Agrarian Party of Russia, All-Russia People’s Front, All-Union Communist Party
    Anti-Corruption Foundation, Black Hundreds, Black Repartition, Bolshevik Party
    CPSU = Communist Party of the Soviet Union, Central Committee, Civic Initiative
    Communist Party of the Russian Federation, Communists of Russia, Congress of People’s Deputies
    Decembrists, Democratic Choice of Russia, Emancipation of Labour, Eurasia Movement
    Eurasia Party, Fatherland – All Russia, Freedom Russia Legion, Freedom of Russia Legion
    Green Alternative, International Eurasian Movement, Interregional Deputies Group, Just Russia
    KPRF, Kadets, Komsomol, LDPR, Land and Liberty, Left Socialist-Revolutionaries
    Liberal Democratic Party of Russia, Libertarian Party of Russia, Mensheviks, Narodnaya Volya
    Nashi, National Bolshevik Party, National Bolsheviks, Octobrists, Open Russia, Other Russia
    Our Home is Russia, Our Home – Russia, PARNAS, Pamyat, Party of Growth, Patriots of Russia
    People’s Freedom Party, Petrograd Soviet, Progressive Bloc, RSDLP, Right Cause, Rusich
    Russia of the Future, Russian Communist Party, Russian Imperial Movement
    Russian Liberation Movement, Russian National Unity, Russian Party of Pensioners
    Russian Social Democratic Labour Party, Russian Volunteer Corps, Socialist Revolutionaries
    Socialist Revolutionary Party, Solidarnost, The Other Russia, The Other Russia of E. V. Limonov
    Trudoviks, Union of October 17, Union of Right Forces, Union of Soviet Writers
    Union of the Russian People, United Russia, White Army, White movement, Women of Russia, Yabloko
    Yedinaya Rossiya, Young Guard of United Russia, Zemlya i Volya
  `,
  Slovakia: `
    Alliance of the New Citizen, Christian Democratic Movement, Communist Party of Slovakia
    Democrats of Slovakia, Direction – Slovak Social Democracy, Direction – Social Democracy
    HZDS = Hnutie za demokratické Slovensko, Hlas, Hlas–SD, Hlinka Guard
    Hlinka’s Slovak People’s Party, Hungarian Alliance, Kotleba – People’s Party Our Slovakia
    Kotlebists – People’s Party Our Slovakia, Kresťanskodemokratické hnutie, Most–Híd
    Movement for a Democratic Slovakia, Ordinary People and Independent Personalities, OĽaNO
    Party of the Democratic Left, Party of the Hungarian Coalition, Party of the Hungarian Community
    People’s Party Our Slovakia, People’s Party – Movement for a Democratic Slovakia
    Progressive Slovakia, Progresívne Slovensko, Public Against Violence, SMER, SMER-SD
    SPOLU – Civic Democracy, Sloboda a Solidarita, Slovak Conservative Party
    Slovak Democratic Coalition, Slovak Democratic and Christian Union
    Slovak Democratic and Christian Union – Democratic Party, Slovak National Party
    Slovak People’s Party, Slovenská národná strana, Sme Rodina, Smer, Smer–SD
    TOGETHER – Civic Democracy, Verejnosť proti násiliu, Voice – Social Democracy, Za ľudí
  `,
  Ukraine: `
    Agrarian Party of Ukraine, Aidar Battalion, All-Ukrainian Union Svoboda, Automaidan
    Azov Battalion, Azov Brigade, Azov Regiment, Batkivshchyna, Borotbists, Central Rada
    Civil Position, Communist Party of Ukraine, Democratic Axe, Donetsk Republic
    European Solidarity, Front for Change, Holos, Lytvyn Bloc, National Corps, OUN, Opposition Bloc
    Opposition Platform For Life, Opposition Platform – For Life, Opposition Platform — For Life
    Organisation of Ukrainian Nationalists, Organization of Ukrainian Nationalists, Our Ukraine
    Our Ukraine–People’s Self-Defense Bloc, Partiya Regioniv, Party of Shariy
    People’s Movement of Ukraine, Petro Poroshenko Bloc, Pravyi Sektor
    Progressive Socialist Party of Ukraine, Radical Party of Oleh Lyashko
    Revolutionary Insurgent Army of Ukraine, Right Sector, Rukh, Samopomich, Self Reliance
    Servant of the People, Sluha Narodu, Social Democratic Party of Ukraine
    Social-National Party of Ukraine, Socialist Party of Ukraine, Strong Ukraine, Tsentralna Rada
    UDAR = Ukrainian Democratic Alliance for Reform, UNA-UNSO, UPA, Ukrainian Choice
    Ukrainian Helsinki Group, Ukrainian Insurgent Army, Ukrainian Military Organization
    Ukrainian National Assembly, Ukrainian National Democratic Alliance
    Ukrainian Party of Socialist-Revolutionaries, Ukrainian Radical Party
    Ukrainian Social Democratic Labour Party, Yulia Tymoshenko Bloc
  `,
});
