import { phraseList } from "../wordList";

/**
 * Well-known bodies, movements, outlets and companies that are not told by their last word.
 * Acronym and full name of one body stand on one line with `=`: `UN = United Nations`.
 */
export const organizationPairs = phraseList(`
  UN = United Nations, U.N. = United Nations, EU = European Union, E.U. = European Union
  NATO = North Atlantic Treaty Organization, Nato = North Atlantic Treaty Organization
  AU = African Union, IMF = International Monetary Fund, WTO = World Trade Organization
  WHO = World Health Organization, WHO = World Health Organisation
  IAEA = International Atomic Energy Agency
  UNESCO = United Nations Educational Scientific and Cultural Organization
  UNICEF = United Nations Children’s Fund, UNHCR = United Nations High Commissioner for Refugees
  UNRWA = United Nations Relief and Works Agency, UNDP = United Nations Development Programme
  UNEP = United Nations Environment Programme, WFP = World Food Programme
  ILO = International Labour Organization, FAO = Food and Agriculture Organization
  ICC = International Criminal Court, ICJ = International Court of Justice
  OECD = Organisation for Economic Co-operation and Development
  OPEC = Organization of the Petroleum Exporting Countries
  OSCE = Organization for Security and Co-operation in Europe
  OAS = Organization of American States, ASEAN = Association of Southeast Asian Nations
  SCO = Shanghai Cooperation Organization, SCO = Shanghai Cooperation Organisation
  GCC = Gulf Cooperation Council, OIC = Organisation of Islamic Cooperation
  ECOWAS = Economic Community of West African States
  CSTO = Collective Security Treaty Organization, CIA = Central Intelligence Agency
  FBI = Federal Bureau of Investigation, NSA = National Security Agency
  DHS = Department of Homeland Security, DOJ = Department of Justice
  FDA = Food and Drug Administration, CDC = Centers for Disease Control and Prevention
  EPA = Environmental Protection Agency, NASA = National Aeronautics and Space Administration
  IRS = Internal Revenue Service, FCC = Federal Communications Commission
  SEC = Securities and Exchange Commission, FTC = Federal Trade Commission
  DEA = Drug Enforcement Administration, FSB = Federal Security Service
  IDF = Israel Defense Forces, PLO = Palestine Liberation Organization
  IRGC = Islamic Revolutionary Guard Corps, IRGC = Islamic Revolutionary Guards Corps
  PKK = Kurdistan Workers’ Party, SDF = Syrian Democratic Forces, ISIS = Islamic State
  ISIL = Islamic State, IS = Islamic State, BBC = British Broadcasting Corporation
  CNN = Cable News Network, AFP = Agence France-Presse, AP = Associated Press
  NHS = National Health Service, BJP = Bharatiya Janata Party, ANC = African National Congress
  CPC = Communist Party of China, CCP = Chinese Communist Party, GOP = Republican Party
  SPD = Social Democratic Party, CDU = Christian Democratic Union, AfD = Alternative for Germany
  SNP = Scottish National Party, DUP = Democratic Unionist Party, NRA = National Rifle Association
  ACLU = American Civil Liberties Union
  NAACP = National Association for the Advancement of Colored People, ADB = Asian Development Bank
  ECB = European Central Bank, FIFA = Fédération Internationale de Football Association
  UEFA = Union of European Football Associations, IOC = International Olympic Committee
  NBA = National Basketball Association, NFL = National Football League
  MLB = Major League Baseball, NHL = National Hockey League, MSF = Médecins Sans Frontières
  MSF = Doctors Without Borders, RSF = Reporters Without Borders, HRW = Human Rights Watch
  ICRC = International Committee of the Red Cross, DNC = Democratic National Committee
  RNC = Republican National Committee, PLA = People’s Liberation Army
  UNIFIL = United Nations Interim Force in Lebanon
  AIPAC = American Israel Public Affairs Committee
`);

/** Bodies without a second form. */
export const organizations = phraseList(`
  MI5, MI6, GCHQ, KGB, GRU, SVR, Mossad, Shin Bet, Interpol, Europol, Frontex, Pentagon, Kremlin
  White House, Downing Street, Whitehall, Capitol Hill, Élysée, Bundestag, Bundesrat, Bundesbank
  Knesset, Duma, State Duma, Rada, Verkhovna Rada, Sejm, Majlis, Lok Sabha, Rajya Sabha, Politburo
  House of Representatives, House of Commons, House of Lords, Security Council, General Assembly
  State Department, Federal Reserve, Supreme Court, Interior Ministry, Foreign Ministry
  Defence Ministry, Defense Ministry, Finance Ministry, Health Ministry, Justice Ministry, Hamas
  Hezbollah, Hizbollah, Taliban, Al Qaeda, Al-Qaeda, al-Qaeda, al Qaeda, al-Qaida, Al-Qaida
  Islamic State, Daesh, Boko Haram, al-Shabaab, Al-Shabaab, Al Shabaab, Houthis, Fatah, Likud
  Yesh Atid, Shas, Muslim Brotherhood, Hay’at Tahrir al-Sham, Jabhat al-Nusra, Lashkar-e-Taiba
  Quds Force, Revolutionary Guard, Revolutionary Guards, Wagner, Wagner Group, Sinn Féin
  Sinn Fein, Fine Gael, Fianna Fáil, Labour Party, Labour, Conservative Party, Tories
  Liberal Democrats, Lib Dems, Plaid Cymru, Democratic Party, Republican Party, Green Party
  Greens, Awami League, Muslim League, Congress Party, Khmer Rouge, Red Army, Red Crescent
  Red Cross, Amnesty International, Human Rights Watch, Oxfam, Greenpeace, Save the Children
  Transparency International, World Bank, World Economic Forum, Chatham House
  Brookings Institution, RAND Corporation, Heritage Foundation, Cato Institute, BRICS, G7, G20, G8
  AUKUS, Mercosur, European Commission, European Parliament, European Council
  European Central Bank, Arab League, Commonwealth, Reuters, Associated Press
  Agence France-Presse, Bloomberg, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Xinhua, TASS
  Tass, RIA Novosti, Interfax, Sputnik, Russia Today, RT, Press TV, IRNA, Fars News, Tasnim
  Anadolu, SANA, WAFA, Kyodo, Yonhap, New York Times, The New York Times, Washington Post
  The Washington Post, Wall Street Journal, The Wall Street Journal, Guardian, The Guardian
  Economist, The Economist, Financial Times, Daily Telegraph, The Telegraph, Times of India
  Moscow Times, The Moscow Times, Yeni Safak, Hurriyet, Haaretz, Jerusalem Post
  The Jerusalem Post, Times of Israel, Ynet, Der Spiegel, Spiegel, Die Zeit, Le Monde, Le Figaro
  Libération, El País, El Mundo, La Repubblica, Corriere della Sera, Asahi Shimbun, Kommersant
  Novaya Gazeta, Meduza, Global Times, People’s Daily, South China Morning Post, Straits Times
  Politico, Axios, Newsweek, Forbes, USA Today, Los Angeles Times, Chicago Tribune, NPR, PBS, NBC
  ABC, CBS, MSNBC, Fox News, Sky News, ITV, Deutsche Welle, DW, France 24, Euronews, Breitbart
  Huffington Post, BuzzFeed, Vox, Daily Mail, Wikipedia, Google, Apple, Microsoft, Amazon
  Facebook, Meta, Twitter, YouTube, Instagram, WhatsApp, Telegram, TikTok, ByteDance, Netflix
  Spotify, Uber, Airbnb, Tesla, SpaceX, OpenAI, Nvidia, Intel, AMD, IBM, Cisco, Huawei, ZTE
  Tencent, Alibaba, Baidu, Xiaomi, Samsung, LG, Sony, Toyota, Honda, Nissan, Hyundai, Kia
  Volkswagen, BMW, Daimler, Renault, Peugeot, Fiat, Ford, Chrysler, Boeing, Airbus
  Lockheed Martin, Raytheon, Northrop Grumman, BAE Systems, Rheinmetall, Rosneft, Gazprom, Lukoil
  Rosatom, Aramco, Saudi Aramco, ExxonMobil, Exxon, Chevron, BP, Shell, TotalEnergies, Eni
  Petrobras, Sinopec, CNOOC, Siemens, Bosch, BASF, Bayer, Pfizer, Moderna, AstraZeneca, BioNTech
  Novartis, Roche, Merck, Sanofi, Nestlé, Nestle, Unilever, Coca-Cola, Pepsi, PepsiCo, McDonald’s
  Starbucks, Walmart, Ikea, IKEA, Adidas, Nike, Mastercard, PayPal, Goldman Sachs, JPMorgan
  JP Morgan, Morgan Stanley, Citigroup, Deutsche Bank, Barclays, HSBC, Credit Suisse, UBS
  BlackRock, Moody’s, Standard Chartered, Tata, Infosys, Foxconn, TSMC, Qantas, Lufthansa
  Emirates Airlines, Eskom, MTN, Safaricom, Vodafone, Verizon, Comcast, Disney, Barcelona FC
  Real Madrid, Manchester United, Manchester City, Liverpool FC, Arsenal, Bayern Munich, Juventus
  Paris Saint-Germain, Borussia Dortmund, Ku Klux Klan, Black Lives Matter, Antifa, Proud Boys
  Oath Keepers, QAnon, WikiLeaks, Wikileaks, Bellingcat, Harvard, Yale, Princeton, Stanford
  Oxford University, Cambridge University, MIT, Pew Research Center, Gallup
`);
