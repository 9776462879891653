import { namesByGroup } from "../wordList";

/** Trade unions, bodies of employers, churches and religious bodies. */
export const unionsAndChurches = namesByGroup({
  "Trade unions": `
    ACTU, ADAC, AFL-CIO, AFL–CIO, AFSCME, ASLEF, Academic Staff Union of Universities
    Actors’ Equity, All India Trade Union Congress, Amazon Labor Union, American Federation of Labor
    American Federation of State County and Municipal Employees, American Federation of Teachers
    Aslef, Australian Council of Trade Unions, Australian Workers’ Union
    British Medical Association, Bundesverband der Deutschen Industrie, CCOO, CEOE
    CFDT = Confédération française démocratique du travail, CFMEU
    CGIL = Italian General Confederation of Labour = Confederazione Generale Italiana del Lavoro
    CISL, CNT-FAI, CUPE, Canadian Union of Public Employees, Central Organization of Trade Unions
    Centre of Indian Trade Unions, Chicago Teachers Union, Coldiretti, Comisiones Obreras
    Communication Workers Union, Communications Workers of America
    Confederación Nacional del Trabajo, Confederation of British Industry, Confindustria
    Confédération des syndicats nationaux, Confédération générale du travail
    Congress of Industrial Organizations, Deutscher Gewerkschaftsbund, Directors Guild of America
    Egyptian Trade Union Federation, FNSEA, FNV, Federación Anarquista Ibérica
    Federatie Nederlandse Vakbeweging, Federation of German Industries
    Federation of Small Businesses, Fire Brigades Union, Force Ouvrière, Fraternal Order of Police
    GMB, General Confederation of Labour, German Trade Union Confederation
    Ghana Trades Union Congress, IG Metall, Indian National Trade Union Congress
    Industrial Workers of the World, International Brotherhood of Teamsters
    International Longshore and Warehouse Union, International Longshoremen’s Association
    Irish Congress of Trade Unions, Japanese Trade Union Confederation, Keidanren, Knights of Labor
    Landsorganisationen, MEDEF, Maritime Union of Australia, Medef
    Mouvement des entreprises de France, National Education Association, National Education Union
    National Farmers’ Union, National Nurses United, National Union of Journalists
    National Union of Metalworkers, National Union of Rail Maritime and Transport Workers
    National Union of Students, National Union of Teachers, New Zealand Council of Trade Unions
    Nigeria Labour Congress, Nippon Keidanren, Norwegian Confederation of Trade Unions, OPZZ
    Police Benevolent Association, Public and Commercial Services Union, Royal College of Nursing
    SAG-AFTRA, SEIU, SIPTU, Screen Actors Guild, Service Employees International Union
    Swedish Trade Union Confederation, Teamsters, Trade Union Congress of Nigeria
    Trades Union Congress, Transport and General Workers’ Union, UAW, UNISON, Unifor
    Unione Italiana del Lavoro, Unison, Unite the Union, United Auto Workers, United Farm Workers
    United Federation of Teachers, United Mine Workers, United Mine Workers of America
    United Steelworkers, University and College Union, Unión General de Trabajadores
    Writers Guild of America, Zambia Congress of Trade Unions
  `,
  "Churches and faiths": `
    African Methodist Episcopal Church, Ahmadiyya, Ahmadiyya Muslim Community
    All India Muslim Personal Law Board, Anglican Church, Anglican Communion
    Armenian Apostolic Church, Art of Living Foundation, Assemblies of God
    Assyrian Church of the East, Bahá’í International Community, Baptist Church, Benedictines
    Bulgarian Orthodox Church, Carmelites, Catholic Church, Chabad, Chabad-Lubavitch
    Chaldean Catholic Church, Christian Science Church, Church of Denmark, Church of England
    Church of God in Christ, Church of Greece, Church of Ireland
    Church of Jesus Christ of Latter-day Saints, Church of Norway, Church of Scientology
    Church of Scotland, Church of Sweden, College of Cardinals, Community of Sant’Egidio
    Congregation for the Doctrine of the Faith, Coptic Church, Coptic Orthodox Church
    Council of Islamic Ideology, Darul Uloom Deoband, Dera Sacha Sauda, Dominican Order
    Dutch Reformed Church, Eastern Orthodox Church, Ecumenical Patriarchate
    Ecumenical Patriarchate of Constantinople, Episcopal Church, Ethiopian Orthodox Church
    Ethiopian Orthodox Tewahedo Church, Evangelical Church in Germany
    Evangelical Lutheran Church in America, Focolare Movement, Franciscan Order
    Free Church of Scotland, General Synod, Georgian Orthodox Church, Greek Orthodox Church
    Hare Krishna movement, Hillsong, Hillsong Church, Holy Office, ISKCON, Iglesia ni Cristo
    Indonesian Ulema Council, International Union of Muslim Scholars, Isha Foundation
    Jamaat al-Tabligh, Jamia Millia Islamia, Jehovah’s Witnesses, Jesuits, Knights of Columbus
    LDS Church, Lambeth Conference, Latter-day Saints, Legion of Christ, Legionaries of Christ
    Lutheran Church, Lutheran World Federation, Majelis Ulama Indonesia, Mar Thoma Church
    Maronite Church, Melkite Church, Mennonite Church, Methodist Church, Mormon Church
    Moscow Patriarchate, Muslim World Congress, National Association of Evangelicals
    National Council of Churches, Opus Dei, Orthodox Church, Orthodox Church of Ukraine
    Pentecostal Church, Presbyterian Church, Ram Janmabhoomi Trust, Ramakrishna Mission
    Rashtriya Seva Bharati, Reformed Church, Religious Society of Friends, Roman Catholic Church
    Roman Curia, Romanian Orthodox Church, Russian Orthodox Church, Salesians, Sant’Egidio, Satmar
    Scientology, Serbian Orthodox Church, Seventh-day Adventist Church, Shincheonji
    Shincheonji Church of Jesus, Society of Jesus, Soka Gakkai, Southern Baptist Convention
    Syriac Orthodox Church, Syro-Malabar Church, Sōka Gakkai, Tablighi Jamaat, Theosophical Society
    U.S. Conference of Catholic Bishops, US Conference of Catholic Bishops
    Ukrainian Greek Catholic Church, Ukrainian Orthodox Church, Unification Church
    Unitarian Universalist Association, United Church of Christ, United Methodist Church
    United States Conference of Catholic Bishops, Universal Church of the Kingdom of God
    Vatican Bank, Westboro Baptist Church, World Evangelical Alliance, Yoido Full Gospel Church
    Zion Christian Church
  `,
});
