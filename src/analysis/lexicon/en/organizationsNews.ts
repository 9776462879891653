import { namesByGroup } from "../wordList";

/** Newspapers, broadcasters, agencies and magazines whose names are no plain words. */
export const newsOutlets = namesByGroup({
  "Britain and Ireland": `
    BBC Arabic, BBC Monitoring, BBC One, BBC Persian, BBC Radio, BBC Radio 4, BBC Two
    Belfast Telegraph, British Medical Journal, Bureau of Investigative Journalism, Channel 4 News
    Channel 5, City A.M., Daily Express, Daily Mirror, Daily Record, Daily Star, Evening Standard
    GB News, Glasgow Herald, ITN, ITV News, Irish Examiner, Irish Independent, Irish Times
    Jane’s Defence Weekly, Jewish Chronicle, LBC, Lancet, Liverpool Echo, London Evening Standard
    London Review of Books, Mail on Sunday, MailOnline, Manchester Guardian, Middle East Eye
    Morning Post, Morning Star, New Scientist, New Statesman, News Chronicle, News of the World
    Newsnight, Novara Media, PA Media, Pall Mall Gazette, Picture Post, PinkNews, Press Association
    Private Eye, Reuters Institute, Sunday Mirror, Sunday Telegraph, Sunday Times, TalkTV
    The Daily Telegraph, The Independent, The Irish News, The Irish Times, The Jewish Chronicle
    The Lancet, The Mail on Sunday, The Observer, The Scotsman, The Spectator, The Sunday Times
    The Times of London, Thomson Reuters, Times Literary Supplement, Yorkshire Post, openDemocracy
  `,
  "United States and Canada": `
    ABC News, Al-Monitor, Alhurra, American Conservative, Anchorage Daily News, Arizona Republic
    Ars Technica, Asbury Park Press, Atlanta Journal-Constitution, Atlantic Monthly
    Austin American-Statesman, Baltimore Sun, Barron’s, Billboard magazine, Bloomberg Businessweek
    Bloomberg News, Boston Globe, Boston Herald, Business Insider, Businessweek, BuzzFeed News
    C-SPAN, CBC, CBC News, CBS Evening News, CBS News, CNBC, CNET, CNN International, CNN en Español
    CTV News, CTV Television Network, Calgary Herald, Canadian Press, Charlotte Observer
    Chicago Sun-Times, Christian Science Monitor, Cincinnati Enquirer, Cleveland Plain Dealer
    Columbus Dispatch, Congressional Quarterly, Consumer Reports, Daily Beast, Daily Caller
    Daily Kos, Daily Wire, Dallas Morning News, Deadline Hollywood, Defense News, Defense One
    Democracy Now, Denver Post, Des Moines Register, Detroit Free Press, Detroit News, Drudge Report
    Edmonton Journal, Entertainment Weekly, Epoch Times, Esquire, FiveThirtyEight, Forbes Magazine
    Foreign Affairs magazine, Foreign Policy magazine, Fortune magazine, Fox Business
    Fox Business Network, Gateway Pundit, Gawker, Gizmodo, Globe and Mail, HLN, Harper’s
    Harper’s Magazine, Hartford Courant, Hollywood Reporter, Honolulu Star-Advertiser
    Houston Chronicle, HuffPost, InfoWars, Infowars, International Herald Tribune, Jezebel
    Journal de Montréal, Kansas City Star, La Presse, Las Vegas Review-Journal, Lawfare, Le Devoir
    Le Journal de Montréal, Maclean’s, MarketWatch, Mashable, McClatchy Newspapers, Mercury News
    Miami Herald, Military Times, Milwaukee Journal Sentinel, Minneapolis Star Tribune
    Montreal Gazette, Mother Jones, NBC News, NBC Nightly News, NPR News, National Enquirer
    National Geographic, National Geographic Society, National Journal, National Post
    National Public Radio, National Review, New York Daily News, New York Herald
    New York Herald Tribune, New York Magazine, New York Post, New York Sun, New York Tribune
    New Yorker, Newsday, Newsmax, OANN, Omaha World-Herald, One America News
    One America News Network, Orange County Register, Oregonian, Orlando Sentinel, Ottawa Citizen
    PBS NewsHour, Palm Beach Post, People magazine, Philadelphia Inquirer, Pitchfork
    Pittsburgh Post-Gazette, Plain Dealer, Playboy, PolitiFact, Popular Mechanics, ProPublica
    Public Radio International, Puck News, Punchbowl News, Radio Farda, Radio Free Asia
    Radio Free Europe, Radio Liberty, Radio Martí, Radio Sawa, Reader’s Digest, RealClearPolitics
    Rebel News, Rocky Mountain News, Roll Call, Rolling Stone, Sacramento Bee, Salt Lake Tribune
    San Diego Union-Tribune, San Francisco Chronicle, San Jose Mercury News, Saturday Evening Post
    Scientific American, Seattle Post-Intelligencer, Seattle Times, Semafor, Snopes
    Sports Illustrated, St. Louis Post-Dispatch, Star Tribune, Star-Ledger, Stars and Stripes
    Sun-Sentinel, TIME magazine, TMZ, Tampa Bay Times, TechCrunch, Texas Monthly, Texas Tribune
    The American Conservative, The Athletic, The Atlantic, The Atlantic Monthly, The Blaze
    The Boston Globe, The Bulwark, The Canadian Press, The Christian Science Monitor
    The Daily Beast, The Daily Caller, The Daily Wire, The Epoch Times, The Gateway Pundit
    The Globe and Mail, The Hollywood Reporter, The Huffington Post, The Intercept, The Nation
    The New Republic, The New Yorker, The Onion, The Oregonian, The Verge, The War Zone
    The Washington Times, The Weekly Standard, TheBlaze, Time Magazine, Time magazine
    Times-Picayune, Toronto Star, Toronto Sun, U.S. News & World Report, UPI, US News & World Report
    United Press International, Vancouver Sun, Vanity Fair, Vice Media, Vice News, Voice of America
    Vox Media, Washington Times, Weekly Standard, Winnipeg Free Press, ZDNet
  `,
  "Continental Europe": `
    ABC Spain, ANSA, ARD, Adevărul, Adnkronos, Aftenposten, Aftonbladet, Agencia EFE
    Algemeen Dagblad, Avui, Avvenire, B92, BFM TV, BFMTV, BILD, Balkan Insight
    Balkan Investigative Reporting Network, Berliner Zeitung, Berlingske, Bild, Bild Zeitung
    Bild-Zeitung, CNews, Cadena SER, Capital Weekly, Charlie Hebdo, Correctiv, Correio da Manhã
    Cyprus Mail, DPA, Dagbladet, Dagens Nyheter, De Morgen, De Standaard, De Telegraaf
    De Volkskrant, Delfi, Denník N, Der Standard, Der Tagesspiegel, Deutsche Presse-Agentur
    Deutschlandfunk, Die Presse, Die Tageszeitung, Die Welt, Digi24, Diário de Notícias, EFE
    ERR News, EUobserver, Ekstra Bladet, El Confidencial, El Periódico, Euractiv, Europe 1
    European Pravda, Expressen, Focus Online, France 2, France 3, France Inter, France Télévisions
    Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung, Frankfurter Rundschau, Gazeta Wyborcza
    Gazzetta dello Sport, Handelsblatt, Helsingin Sanomat, Het Laatste Nieuws, Het Parool
    Hospodářské noviny, HotNews, Il Fatto Quotidiano, Il Foglio, Il Giornale, Il Manifesto
    Il Messaggero, Il Sole 24 Ore, Jornal de Notícias, Jutarnji list, Jyllands-Posten, Kathimerini
    Kronen Zeitung, LRT, La Croix, La Gazzetta dello Sport, La Libre Belgique, La Stampa
    La Vanguardia, Le Canard Enchaîné, Le Canard enchaîné, Le Monde diplomatique
    Le Nouvel Observateur, Le Parisien, Le Point, Le Soir, Les Echos, Les Échos, Lidové noviny, Lusa
    Luxemburger Wort, L’Espresso, L’Express, L’Humanité, L’Obs, L’Osservatore Romano, L’Unità, MTI
    Magyar Nemzet, Magyar Távirati Iroda, Malta Today, Mediapart, Mladá fronta DNES, Morgunblaðið
    Mundo Deportivo, NRC Handelsblad, NRK, NZZ, Neue Zürcher Zeitung, Neues Deutschland
    Norddeutscher Rundfunk, Novinite, Népszabadság, OKDiario, Oslobođenje, Osservatore Romano
    Ouest-France, Paris Match, Politico Europe, Politiken, Politis, Polska Agencja Prasowa
    Postimees, RTBF, RTL Group, RTL Nieuws, RTL Television, RTP, RTVE, Radio France
    Radio France Internationale, Radio Prague, Rzeczpospolita, SVT, Spiegel Online
    Sueddeutsche Zeitung, Svenska Dagbladet, Sveriges Television, Swissinfo, Süddeutsche Zeitung
    TF1, TVN, TVN24, TVP, Ta Nea, Tages-Anzeiger, Tagesschau, Tagesspiegel, Tageszeitung, Tanjug
    Telewizja Polska, Times of Malta, To Vima, VRT, Valeurs actuelles, Vatican News, Vatican Radio
    Verdens Gang, Večernji list, Vijesti, Westdeutscher Rundfunk, YLE, Yle, ZDF, de Volkskrant, ČTK
  `,
  "Russia and its neighbours": `
    AKIpress, Argumenty i Fakty, Armenpress, Asia-Plus, Azatutyun, Azertac, BelTA, Belsat
    Caucasian Knot, Channel One Russia, Civil Georgia, CivilNet, Dozhd, Echo of Moscow, Ekho Moskvy
    Eurasianet, Euroradio, Ferghana, Fontanka, Hetq, Hromadske, ITAR-TASS, Imedi, Important Stories
    Interfax-Ukraine, Interpressnews, Itar-Tass, Izvestia, Izvestiya, Kloop, Komsomolskaya Pravda
    Krasnaya Zvezda, Kyiv Independent, Kyiv Post, Mediazona, Meydan TV, Moskovsky Komsomolets, NTV
    Nasha Niva, Nezavisimaya Gazeta, Novaya Gazeta Europe, Pravda, RBC, RBK, REN TV, Rossiya 1
    Rossiya 24, Rossiya Segodnya, Rossiya-1, Rossiyskaya Gazeta, Rustavi 2, Suspilne, TV Rain
    Tengrinews, The Insider, The Kyiv Independent, Trend News Agency, Tsargrad, Tsargrad TV, UNIAN
    Ukrainska Pravda, Ukrayinska Pravda, Ukrinform, Vedomosti, Zvezda TV
  `,
  "Middle East and Africa": `
    Addis Fortune, Addis Standard, Agence Ivoirienne de Presse, Ahram Online, Ahval, Al Mayadeen
    Al Riyadh, Al Sumaria, Al-Ahram, Al-Akhbar, Al-Alam, Al-Arab, Al-Hayat, Al-Masirah
    Al-Masry Al-Youm, Al-Mayadeen, Al-Quds, Al-Quds Al-Arabi, Al-Thawra, Algérie Presse Service
    AllAfrica, An-Nahar, Anadolu Agency, Anadolu Ajansı, Annahar, Arab News, Arutz Sheva, As-Safir
    Asharq Al-Awsat, Bianet, BirGün, Business Day, CNN Türk, Channel 12 News, Channel 13
    Channels Television, City Press, Cumhuriyet, Daily Graphic, Daily Maverick, Daily Monitor
    Daily Nation, Daily Sabah, Daily Star Lebanon, Daily Trust, Demirören News Agency, Die Burger
    Doğan News Agency, Duvar, EastAfrican, Egypt Independent, El Watan, Emirates News Agency
    Enab Baladi, Ettelaat, Evrensel, Eyewitness News, Fana Broadcasting, Fars News Agency
    Garowe Online, Guardian Nigeria, Gulf News, Gulf Times, Habertürk, Hamshahri, Hawar News Agency
    Ha’aretz, Hespress, Hurriyet Daily News, Hürriyet, Hürriyet Daily News, ISNA, Iran International
    IranWire, Islamic Republic News Agency, Israel Hayom, Jeune Afrique, Jewish Telegraphic Agency
    Jordan Times, Joy News, Kan News, Kayhan, Keyhan, Khaleej Times, Kurdistan 24, Kuwait Times
    LBCI, Le360, Liberté Algérie, Libya Herald, Libya Observer, L’Orient Today, L’Orient-Le Jour
    MTV Lebanon, Maariv, Mada Masr, Mail & Guardian, Mail and Guardian, Ma’an News Agency, Ma’ariv
    Medyascope, Mehr News, Mehr News Agency, Milliyet, Mosaique FM, NTV Turkey, Namibian Sun
    Nation Media Group, National News Agency, New Vision, News Agency of Nigeria, News24
    NewsDay Zimbabwe, Nordic Monitor, North Press Agency, Nournews, Okaz, Pan-African News Agency
    Petra News Agency, Premium Times, Quds News Network, Radio Dabanga, Radio Tamazuj
    Rand Daily Mail, Rudaw, Saba News Agency, SaharaReporters, Saudi Gazette, Shafaq News, Sowetan
    Studio Tamani, Sudan Tribune, Syria TV, Sözcü, T24, TRT, TRT World, Tasnim News Agency
    Tehran Times, TelQuel, The EastAfrican, The Herald Zimbabwe, The Jordan Times, The Namibian
    The New Times, The Punch, The Standard Kenya, The Times of Israel, TheCable, ThisDay
    Times of Oman, TimesLIVE, Today’s Zaman, Tunis Afrique Presse, Yediot Ahronot, Yedioth Ahronoth
    Yeni Şafak, Youm7, Zimbabwe Independent, amaBhungane, eNCA
  `,
  "Asia and Oceania": `
    ABS-CBN, ARY News, Aaj Tak, Alt News, Anandabazar Patrika, Apple Daily, Ariana News, Asahi
    Asia Sentinel, Asia Times, Asian News International, Associated Press of Pakistan
    Australian Associated Press, Australian Financial Review, Bangkok Post
    Bangladesh Sangbad Sangstha, Bernama, Business Standard, CCTV News, CGTN, Caixin, Cambodia Daily
    Central News Agency, Channel NewsAsia, China Central Television, China Daily, China News Service
    Chosun Ilbo, Colombo Gazette, Courier-Mail, Crikey, Daily Mirror Sri Lanka, Daily NK
    Daily Telegraph Sydney, Daily Times Pakistan, Dainik Bhaskar, Dainik Jagran, Deccan Chronicle
    Deccan Herald, Democratic Voice of Burma, Detik, Detikcom, Dhaka Tribune, Dominion Post
    Dong-A Ilbo, Economic Times, Eenadu, Express Tribune, Far Eastern Economic Review, Fiji Times
    Friday Times, Frontier Myanmar, Fuji Television, GMA Network, GMA News, Geo News, Geo TV
    Global New Light of Myanmar, Global Voices, Guangming Daily, Guardian Australia, Hankyoreh
    Hasht-e Subh, Herald Sun, Himalayan Times, Hindustan Times, Hong Kong Free Press, ICIJ
    India Today, Indian Express, Indo-Asian News Service, Inter Press Service
    International Consortium of Investigative Journalists, Irrawaddy, JTBC, Jakarta Globe
    Jakarta Post, Jang Group, Japan Times, Jiji Press, JoongAng Ilbo, KBS, Kathmandu Post
    Khaama Press, Khaosod, Kompas, Korea Herald, Korea Times, Kuensel, Kyodo News, Liberty Times
    Mainichi, Mainichi Shimbun, Malay Mail, Malayala Manorama, Malaysiakini, Maldives Independent
    Manila Bulletin, Manila Times, Mathrubhumi, Mediacorp, Ming Pao, Mizzima
    Munhwa Broadcasting Corporation, Myanmar Now, NDTV, NHK, NK News, Network 10, New Age Bangladesh
    New Straits Times, New Zealand Herald, Newshub, Nhân Dân, Nihon Keizai Shimbun, Nikkei
    Nikkei Asia, Nikkei Asian Review, Nine Network, Nippon Television
    OCCRP = Organized Crime and Corruption Reporting Project, OpIndia, Outlook India, PLA Daily
    Pajhwok, Pajhwok Afghan News, People’s Liberation Army Daily, Philippine Daily Inquirer
    Philippine News Agency, Philippine Star, Phnom Penh Post, Post-Courier, Prachatai, Pressenza
    Project Syndicate, Prothom Alo, RTHK, Rappler, Republic TV, Rodong Sinmun, SBS News
    Sankei Shimbun, Seven Network, Sing Tao Daily, Sixth Tone, Sky News Australia, Southern Weekly
    Stand News, Sunday Leader, Sydney Morning Herald, TOLO News, TOLOnews, TV Asahi, Ta Kung Pao
    Taipei Times, Taiwan News, Tehelka, Thai PBS, Thanh Niên, The Age, The Australian, The Caravan
    The Chosun Ilbo, The Courier-Mail, The Daily Star, The Diplomat, The Economic Times
    The Express Tribune, The Friday Times, The Hankyoreh, The Hindu, The Indian Express
    The Irrawaddy, The Jakarta Post, The Japan Times, The Kathmandu Post, The Korea Herald
    The Korea Times, The Nation Thailand, The New Zealand Herald, The News International, The Print
    The Quint, The Saturday Paper, The Statesman, The Straits Times, The Sydney Morning Herald
    The Telegraph India, The Times of India, The Tribune India, The Wire, ThePrint, Times Now
    Today Online, Tokyo Shimbun, Tolo News, Tuổi Trẻ, United Daily News, Utusan Malaysia
    Vientiane Times, Vietnam News, Vietnam News Agency, VnExpress, Wen Wei Po, Wikimedia, Wikinews
    Xinhua News Agency, Yomiuri, Yomiuri Shimbun, Yonhap News Agency, Zee News
  `,
  "Latin America": `
    ABC Color, Agência Brasil, Americas Quarterly, Animal Político, Aristegui Noticias
    Buenos Aires Herald, Buenos Aires Times, CIPER, Caracol Radio, CartaCapital, Clarín
    Correo del Orinoco, CubaDebate, Diario Libre, Diario de Cuba, Ecuavisa, Efecto Cocuyo
    El Comercio, El Deber, El Espectador, El Faro, El Heraldo, El Mercurio, El Mostrador
    El Nacional, El Nuevo Diario, El Nuevo Día, El Nuevo Herald, El Observador, El Tiempo
    El Universal, El Universo, Estadão, Excélsior, Folha de S. Paulo, Folha de São Paulo
    Globovisión, Granma, IDL-Reporteros, InSight Crime, Infobae, Jamaica Gleaner, Jamaica Observer
    Jornal Nacional, Juventud Rebelde, Kaieteur News, La Estrella de Panamá, La Jornada, La Nación
    La Opinión, La Prensa, La Prensa Gráfica, La República, La Tercera, Le Nouvelliste
    Listín Diario, Los Tiempos, Milenio, Noticias Caracol, O Estado de S. Paulo, O Globo
    Prensa Latina, Prensa Libre, Página 12, RCN Televisión, RCTV, RPP Noticias, Rede Record
    Revista Semana, Stabroek News, TV Azteca, Telam, The Gleaner, The Intercept Brasil
    Trinidad Express, Trinidad Guardian, Télam, Veja, elPeriódico, Ámbito Financiero, Última Hora
    Últimas Noticias
  `,
});
