import { namesByGroup } from "../wordList";

/** Banks, shops, makers of goods and medicines, airlines and houses of entertainment. */
export const companiesThatServe = namesByGroup({
  "Banks and finance": `
    ABN AMRO, ABN Amro, ABSA, AIG, ANZ Bank, AXA, Abraaj Group, Absa, Access Bank, Aetna
    Agricultural Bank of China, Akbank, Al Rajhi Bank, Alfa Bank, Alfa-Bank, Allianz, Allianz SE
    Allstate, American Express, American International Group, Anbang, Andreessen Horowitz
    Anthem Inc, Arab Bank, Archegos, Archegos Capital Management, Arthur Andersen
    Assicurazioni Generali, Aviva, Axis Bank, BBVA, BDO Unibank, BNP Paribas, BTG Pactual
    Bain & Company, Bain Capital, Banamex, Banca Monte dei Paschi di Siena, Banco Ambrosiano
    Banco Popular Español, Banco Sabadell, Banco Santander, Bancolombia, Bancomer, Bangkok Bank
    Bank Hapoalim, Bank Leumi, Bank Melli, Bank Melli Iran, Bank Saderat, Bank of America
    Bank of China, Bank of Communications, Bank of Credit and Commerce International
    Bank of Montreal, Bankia, Banorte, Bear Stearns, Berkshire Hathaway, Blackstone Group
    Bombay Stock Exchange, Boston Consulting Group, Bradesco, Bridgewater Associates, CIBC, CIMB
    CME Group, CaixaBank, Capitec, Carlyle Group, Charles Schwab Corporation
    Chicago Mercantile Exchange, China Construction Bank, China Evergrande, China Life
    China Merchants Bank, Citadel LLC, Citibank, Citicorp, Commerzbank, Commonwealth Bank
    Commonwealth Bank of Australia, Country Garden, Countrywide Financial, Credit Agricole
    Crédit Agricole, Crédit Lyonnais, DBS Bank, DNB, DZ Bank, Daiwa Securities, Danatbank
    Danske Bank, Deloitte, Deutsche Börse, Dexia, Dow Jones, Dow Jones & Company, Dresdner Bank
    Ecobank, Elliott Management, Emirates NBD, Equity Bank, Ernst & Young, Erste Bank, Erste Group
    Euronext, Evergrande, Fidelity Investments, First Republic Bank, FirstRand, Fitch Ratings, Fosun
    Franklin Templeton, Geico, Glitnir, Greensill, Greensill Capital, Guaranty Trust Bank, HBOS
    HDFC, HDFC Bank, HNA Group, Habib Bank, Halifax Bank of Scotland, Halkbank, Handelsbanken
    Hong Kong Stock Exchange, Hongkong and Shanghai Banking Corporation, Humana, Hypo Alpe Adria
    HypoVereinsbank, ICBC, ICICI Bank, ING Group, Icesave, Industrial and Commercial Bank of China
    Intesa Sanpaolo, Itaú, Itaú Unibanco, J.P. Morgan, J.P. Morgan & Co, JP Morgan Chase
    JPMorgan Chase, Japan Post, Japan Post Holdings, Julius Bär, KBC Bank, KKR, KPMG
    Kaiser Permanente, Kasikornbank, Kaupthing, Kleiner Perkins, Kohlberg Kravis Roberts
    Kotak Mahindra Bank, Landesbank, Landsbanki, Legal & General, Lehman Brothers, Lloyds Bank
    Lloyds Banking Group, Lloyd’s of London, London Stock Exchange, Long-Term Capital Management
    Macquarie Group, Manulife, Maybank, McKinsey, McKinsey & Company, Mediobanca, Merrill Lynch
    MetLife, Mitsubishi UFJ, Mitsubishi UFJ Financial Group, Mizuho, Mizuho Financial Group
    MoneyGram, Monte dei Paschi, Monte dei Paschi di Siena, Moody’s Investors Service
    Mossack Fonseca, Munich Re, NASDAQ, NYSE, Nasdaq, NatWest, NatWest Group
    National Australia Bank, National Stock Exchange, Natixis, Nedbank, New York Stock Exchange
    Nomura, Nomura Holdings, Nordea, Norges Bank Investment Management, Northern Rock, Nubank
    OCBC Bank, PIMCO, Pershing Square, Pimco, Ping An, PricewaterhouseCoopers, PrivatBank
    Promsvyazbank, Prudential plc, PwC, RBS, Rabobank, Raiffeisen, Raiffeisen Bank International
    Renaissance Technologies, Rizal Commercial Banking Corporation, Rossiya Bank, Rothschild & Co
    Royal Bank of Canada, Royal Bank of Scotland, S&P Global, Santander, Sberbank of Russia
    Scotiabank, Sequoia Capital, Shanghai Stock Exchange, Siam Commercial Bank, Signature Bank
    Silicon Valley Bank, Societe Generale, Société Générale, Standard & Poor’s, Standard Bank
    Standard and Poor’s, State Farm, State Street Corporation, Sumitomo Mitsui
    Sumitomo Mitsui Financial Group, Sun Life, Swedbank, Swiss Re, Tiger Global, Tinkoff
    Tokyo Stock Exchange, Toronto-Dominion Bank, UniCredit, Unicredit, UnitedHealth
    UnitedHealth Group, VTB, VTB Bank, Vanguard Group, Vanke, Visa Inc, Wachovia, Washington Mutual
    Wells Fargo, Western Union, Westpac, Y Combinator, Yes Bank, Zenith Bank, Ziraat Bank
    Zurich Insurance, İşbank
  `,
  "Food, shops and goods": `
    3M, 7-Eleven, A.P. Moller–Maersk, AB InBev, ACS Group, AEG, Abercrombie & Fitch, Adecco
    Aditya Birla Group, Aeon Co, Ahold Delhaize, Albert Heijn, Albertsons, Aldi, Alstom, Altria
    Andrade Gutierrez, Anheuser-Busch, Anheuser-Busch InBev, Asahi Breweries, Auchan, Avon Products
    BRF S.A., Bacardi, Bajaj Group, Barilla, Bechtel, Best Buy, Bloomingdale’s, Boots UK, Bouygues
    British American Tobacco, British East India Company, British South Africa Company, Burberry
    Burger King, CJ Group, CK Hutchison, CMA CGM, COSCO, CP Group, CVS, CVS Health, Cadbury
    Camargo Corrêa, Campbell Soup, Carillion, Carl Zeiss AG, Carlsberg, Carrefour, Casino Group
    Charoen Pokphand, Chick-fil-A, China Communications Construction Company, China Railway Group
    Chipotle, Chiquita, Chiquita Brands, Coca Cola, Coca-Cola Company, Coles, Colgate-Palmolive
    Compass Group, Cosco, Cosco Shipping, Costa Coffee, Costco, DHL, Dabur, Dalian Wanda, Danone
    Del Monte, Diageo, Dole Food Company, Domino’s, Domino’s Pizza, Dr Pepper
    Dutch East India Company, East India Company, Eastman Kodak, Edeka, Eiffage, El Corte Inglés
    Electrolux, Emerson Electric, Estée Lauder, Eurostar, Eurotunnel, Evergreen Marine, FedEx
    Ferrero, Ferrovial, Fluor Corporation, Fonterra, G4S, GE Aerospace, Galeries Lafayette, Gap Inc
    General Electric, General Mills, Getlink, Godrej, Gree, H&M, Haier, Hapag Lloyd, Hapag-Lloyd
    Harrods, Hasbro, Heineken, Henkel, Hennes & Mauritz, Hermès, Hershey’s, Hindustan Unilever
    Hitachi Rail, Hochtief, Home Depot, Hudson’s Bay Company, Hutchison Ports, Hutchison Whampoa
    IG Farben, Imperial Brands, Inditex, Indofood, J.C. Penney, JBS, JBS S.A., JCPenney, JUUL
    Japan Tobacco, Jardine Matheson, John Lewis Partnership, Johnson & Johnson, Jollibee, Juul, KFC
    Kellogg’s, Kentucky Fried Chicken, Kering, Kimberly-Clark, Kirin, Kmart, Kodak, Kraft Foods
    Kraft Heinz, Kroger, Kweichow Moutai, LEGO, LVMH, Lactalis, Larsen & Toubro, Lego, Levi Strauss
    Levi Strauss & Co, Lidl, Lotte Group, Lowe’s, Lululemon, L’Oreal, L’Oréal
    MSC Mediterranean Shipping, Macy’s, Maersk, Mahindra Group, ManpowerGroup, Marks & Spencer
    Marks and Spencer, Mars Inc, Mattel, Mediterranean Shipping Company, Mercadona, Metro AG, Midea
    Migros, Mondelez, Mondelēz, Montedison, Morrisons, Moët & Chandon, Møller-Maersk, Neiman Marcus
    Nestlé S.A., New Balance, Nordstrom, Odebrecht S.A., Olam, Olivetti, Parmalat, Patagonia Inc
    Patanjali, Patanjali Ayurved, Pepsi-Cola, Pernod Ricard, Philip Morris
    Philip Morris International, Pick n Pay, Pizza Hut, Polaroid, Primark, Procter & Gamble, Puma SE
    R.J. Reynolds, REWE, Randstad, Red Bull, Reebok, Reliance Group, Revlon, Richemont, Rite Aid
    Rolex, Royal Niger Company, SABMiller, SNC-Lavalin, Safeway, Sainsbury’s, Salini Impregilo
    San Miguel Corporation, Saudi Binladin Group, Schneider Electric, Sears, Securitas AB
    Selfridges, Serco, Seven & I Holdings, Shinsegae, Shoprite, Siemens AG, Sime Darby, Skanska
    Smithfield Foods, Sodexo, South Sea Company, Standard Oil, Strabag, Suntory, Swatch Group
    TNT Express, Taco Bell, Tata Group, Tata Sons, Tesco, The Coca-Cola Company, Tim Hortons
    Toys R Us, Trader Joe’s, Tsingtao, Tupperware, Tyson Foods, Under Armour, Unilever Pakistan
    Uniqlo, United Fruit, United Fruit Company, United Parcel Service, Victoria’s Secret, Vinci SA
    Waitrose, Wal-Mart, Walgreens, Walgreens Boots Alliance, Wanda Group, Wendy’s, Wesfarmers
    Westinghouse, Westinghouse Electric, Whirlpool, Whole Foods, Whole Foods Market, Wilmar
    Wilmar International, Woolworths, Zeiss
  `,
  Medicines: `
    23andMe, AbbVie, Abbott Laboratories, Allergan, AmerisourceBergen, Amgen, Astellas, Bayer AG
    Bharat Biotech, Biocon, Biogen, Boehringer Ingelheim, Boston Scientific, Bristol Myers Squibb
    Bristol-Myers Squibb, Butantan Institute, CanSino, CanSinoBIO, Cardinal Health, Celgene
    Ciba-Geigy, Cipla, CureVac, Daiichi Sankyo, Dr. Reddy’s, Dr. Reddy’s Laboratories, Eisai
    Eli Lilly, Eli Lilly and Company, Emergent BioSolutions, Fiocruz, Fresenius, GSK, Genentech
    Gilead, Gilead Sciences, GlaxoSmithKline, Hoechst, Illumina, Instituto Butantan
    Johnson and Johnson, LabCorp, Lonza, Lundbeck, Mallinckrodt, McKesson, Medtronic, Merck & Co
    Mylan, Novartis AG, Novavax, Novo Nordisk, Oswaldo Cruz Foundation, Pfizer Inc, Purdue Pharma
    Quest Diagnostics, Ranbaxy, Regeneron, Roche Holding, Sandoz, Sanofi-Aventis
    Serum Institute of India, Servier, Sinopharm, Sinovac, Sinovac Biotech, SmithKline Beecham
    Sun Pharma, Sun Pharmaceutical, Takeda, Takeda Pharmaceutical, Teva, Teva Pharmaceuticals
    Valeant, Viatris, Wellcome, WuXi AppTec
  `,
  "Airlines and travel": `
    Accor, Aegean Airlines, Aer Lingus, Aerolíneas Argentinas, Aeromexico, Aeroméxico, Air Algérie
    Air Astana, Air Berlin, Air Canada, Air China, Air France, Air France-KLM, Air France–KLM
    Air Koryo, Air New Zealand, Air Niugini, Air Peace, Air Serbia, Air Tanzania, Air Zimbabwe
    AirAsia, Alaska Airlines, Alitalia, All Nippon Airways, American Airlines, Ansett
    Ariana Afghan Airlines, Arik Air, Asiana, Asiana Airlines, Austrian Airlines, Avianca
    Azerbaijan Airlines, Azul Brazilian Airlines, BNSF, Belavia, Biman Bangladesh Airlines
    British Airways, Brussels Airlines, CSX, Canadian National Railway, Canadian Pacific
    Canadian Pacific Railway, Carnival Corporation, Carnival Cruise Line, Cathay Pacific
    Cebu Pacific, China Airlines, China Eastern, China Eastern Airlines, China Southern Airlines
    Conrail, Continental Airlines, Conviasa, Copa Airlines, Costa Cruises, Croatia Airlines
    Cubana de Aviación, Cunard, Cunard Line, Cyprus Airways, Delta Air Lines, Dragonair, EVA Air
    Eastern Air Lines, EasyJet, EgyptAir, Egyptair, El Al, Etihad, Etihad Airways, Eurowings
    Expedia, Fiji Airways, Finnair, Flydubai, Four Seasons Hotels, Frontier Airlines, Germanwings
    GoAir, Gol Linhas Aéreas, Greyhound Lines, Gulf Air, Hainan Airlines, Hawaiian Airlines
    Hilton Worldwide, Holiday Inn, Hyatt, IAG, ITA Airways, Iberia Airlines, Icelandair, IndiGo
    InterContinental Hotels Group, International Airlines Group, Iran Air, Iraqi Airways
    Japan Airlines, Jeju Air, Jet Airways, Jet2, JetBlue, Jetstar, KLM, Kingfisher Airlines
    Korean Air, Kulula, Kuwait Airways, LAN Airlines, LATAM, LATAM Airlines, LOT Polish Airlines
    Lion Air, Lufthansa Group, MIAT Mongolian Airlines, Mahan Air, Malaysia Airlines, Malév
    Marriott, Marriott International, Meridiana, Middle East Airlines, Nepal Airlines
    Norfolk Southern, Northwest Airlines, Norwegian Air Shuttle, Norwegian Cruise Line
    Olympic Airlines, Olympic Airways, Oman Air, Pakistan International Airlines, Pan Am
    Pan American World Airways, Pegasus Airlines, Philippine Airlines, Pobeda, Qatar Airways
    Ritz-Carlton, Royal Air Maroc, Royal Caribbean, Royal Jordanian, RwandAir, Ryanair, S7 Airlines
    SAS Group, Sabena, Saudia, Scandinavian Airlines, Sheraton, Singapore Airlines
    South African Airways, Southwest Airlines, SpiceJet, Spirit Airlines, SriLankan Airlines
    Sriwijaya Air, Swiss International Air Lines, Swissair, Syrian Air, TAM Airlines
    TAP Air Portugal, TAP Portugal, TUI, TUI Group, TWA, Tarom, Thai Airways, Thomas Cook
    Thomas Cook Group, Trans World Airlines, TransAsia Airways, TripAdvisor, Tunisair
    Turkish Airlines, US Airways, Ukraine International Airlines, Union Pacific, United Airlines
    Utair, Uzbekistan Airways, VietJet, Vietjet Air, Vietnam Airlines, Virgin Atlantic
    Virgin Australia, Virgin Blue, Virgin Group, Vistara, Vueling, WestJet, White Star Line
    Wizz Air, Yeti Airlines, airBaltic, easyJet
  `,
  "Media and entertainment": `
    20th Century Fox, 21st Century Fox, A24, Atlantic Records, Axel Springer, Axel Springer SE
    Bad Boy Records, Bell Pottinger, Bertelsmann, Big Hit Entertainment, Blumhouse, Bolloré, Burda
    Cambridge University Press, Capitol Records, Cartoon Network, Christie’s, Cirque du Soleil
    Cisneros Group, Clarín Group, Clear Channel, Columbia Pictures, Columbia Records, Conde Nast
    Condé Nast, DC Comics, Death Row Records, Decca, Decca Records, Def Jam, Def Jam Recordings
    Dentsu, Dharma Productions, DreamWorks, DreamWorks Animation, EMI, EMI Records, ESPN, Edelman
    Elsevier, Endemol, Eros International, Fininvest, Fox Corporation, Gannett, Gaumont
    Getty Images, Grupo Clarín, Grupo Globo, Gruppo GEDI, HBO, HYBE, Hachette, Hachette Livre
    Hanna-Barbera, HarperCollins, Hearst Corporation, Hulu, Island Records, JYP Entertainment
    Johnny & Associates, Knight Ridder, Lagardère, Liberty Media, Lionsgate, Live Nation, Lucasfilm
    MGM, MTV, Macmillan Publishers, Marvel Comics, Marvel Entertainment, Marvel Studios, McClatchy
    McGraw-Hill, Mediaset, Metro-Goldwyn-Mayer, Miramax, Mondadori, Motown, Motown Records
    NBC Universal, NBCUniversal, News Corp, News Corporation, News International, Nickelodeon
    Ogilvy & Mather, Omnicom, Organizações Globo, Orion Pictures, Oxford University Press, PRISA
    Paramount, Paramount Global, Paramount Pictures, Pathé, Pearson PLC, Penguin Books
    Penguin Random House, Pixar, Prisa, Publicis, Publicis Groupe, RCA Records, RELX, RKO Pictures
    Random House, Rede Globo, Reed Elsevier, Rizzoli, Rough Trade Records, SM Entertainment
    Saatchi & Saatchi, Shochiku, Showtime Networks, Shutterstock, Simon & Schuster
    Sinclair Broadcast Group, SiriusXM, Sony Music, Sony Music Entertainment, Sony Pictures
    Sotheby’s, Springer Nature, Studio Ghibli, StudioCanal, Sub Pop, Sun TV Network, T-Series
    TV Globo, Telemundo, Televisa, The Walt Disney Company, Ticketmaster, Time Warner, Toei
    Toei Animation, Toho, Tribune Company, Tronc, Twentieth Century Fox, UFC, United Artists
    Universal Music Group, Universal Pictures, Univision, Viacom, ViacomCBS, Vivendi, WPP, WWE
    Walt Disney Company, Warner Bros, Warner Bros., Warner Bros. Discovery, Warner Brothers
    WarnerMedia, Wiley-Blackwell, World Wrestling Entertainment, YG Entertainment, Yash Raj Films
    Zee Entertainment, iHeartMedia
  `,
});
