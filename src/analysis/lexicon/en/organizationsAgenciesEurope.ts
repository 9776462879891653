import { namesByGroup } from "../wordList";

/** Ministries, services and regulators of Europe with names of their own. */
export const agenciesOfEurope = namesByGroup({
  "Britain and Ireland": `
    Advisory Conciliation and Arbitration Service, Air Accidents Investigation Branch
    An Bord Pleanála, An Garda Síochána, An Post, Arts Council, Arts Council England, BBC News
    BBC Scotland, BBC World Service, Bank of England, Bord Gáis, Bord Pleanála, Border Force
    British Council, British Library, British Museum, British Rail, British Railways
    British Transport Police, Cabinet Office, Care Quality Commission, Central Bank of Ireland
    Channel 4, Charity Commission, Church Commissioners, City of London Police
    Civil Aviation Authority, College of Arms, Colonial Office, Companies House
    Competition and Markets Authority, Crown Estate, DEFRA, DWP, Defra
    Department for Business and Trade, Department for Culture Media and Sport
    Department for Education, Department for Environment Food and Rural Affairs
    Department for Exiting the European Union, Department for International Development
    Department for International Trade, Department for Transport, Department for Work and Pensions
    Department of Health and Social Care, Dominions Office, English Heritage, Enterprise Ireland
    Environment Agency, Equality and Human Rights Commission, Financial Conduct Authority
    Financial Services Authority, Foreign Commonwealth and Development Office, Foreign Office
    Foreign and Commonwealth Office, Garda Síochána, Gardaí, Government Communications Headquarters
    Greater Manchester Police, Green Investment Bank, HM Revenue & Customs, HM Revenue and Customs
    HM Treasury, HMRC, Health Service Executive, Health and Safety Executive, Her Majesty’s Treasury
    His Majesty’s Treasury, Historic England, Home Office, Independent Office for Police Conduct
    Independent Press Standards Organisation, India Office, Information Commissioner’s Office
    Irish Defence Forces, Joint Intelligence Committee, Land Registry, London Transport
    London Underground, MHRA, Maritime and Coastguard Agency, Medical Research Council
    Medicines and Healthcare products Regulatory Agency, Merseyside Police, Met Office, Met Police
    Metropolitan Police, Metropolitan Police Service, Ministry of Defence, Ministry of Justice
    NHS England, NHS Scotland, National Crime Agency, National Cyber Security Centre
    National Institute for Health and Care Excellence, National Trust, Natural England, Network Rail
    New Scotland Yard, Ofcom, Office for Budget Responsibility, Office for National Statistics
    Office of Fair Trading, Ofgem, Ofqual, Ofsted, Ofwat, Ordnance Survey, PSNI, Police Scotland
    Police Service of Northern Ireland, Post Office, Post Office Ltd
    Prudential Regulation Authority, Public Health England, RNLI, RTÉ, Raidió Teilifís Éireann
    Revenue Commissioners, Royal Academy, Royal Academy of Arts, Royal Commission, Royal Mail
    Royal National Lifeboat Institution, Royal Society, Royal Society of Arts
    Secret Intelligence Service, Security Service, Serious Fraud Office
    Serious Organised Crime Agency, Special Branch, Transport for London, UK Border Agency
    UK Border Force, UK Health Security Agency, UK Research and Innovation, War Office
    Wellcome Sanger Institute, West Midlands Police
  `,
  "France and the Low Countries": `
    AIVD, Académie Française, Académie des Sciences, Académie française, Arcom
    Autorité des marchés financiers, Bank of France, Banque Nationale de Belgique
    Banque centrale du Luxembourg, Banque de France, CNIL, CNRS, Caisse des Dépôts
    Centre national de la recherche scientifique, Commissariat à l’énergie atomique
    Comédie-Française, Conseil supérieur de l’audiovisuel, Cour des comptes, DGSE, DGSI
    De Nederlandsche Bank, Deuxième Bureau, Direction de la surveillance du territoire
    Direction générale de la sécurité extérieure, Direction générale de la sécurité intérieure
    Directorate-General for External Security, Dutch Central Bank, Dutch Safety Board
    French Academy, Gaz de France, Gendarmerie, Gendarmerie nationale, INSEE, INSERM, Inserm
    Institut Pasteur, Institut de France, Koninklijke Marechaussee, La Poste, NMBS
    National Bank of Belgium, National Gendarmerie, Nederlandse Spoorwegen
    Parquet national financier, Pasteur Institute, Police nationale, RATP, Rijksmuseum
    Rijkswaterstaat, Royal Marechaussee, Royal Netherlands Academy of Arts and Sciences, SNCB, SNCF
    Staatsveiligheid, State Security Service, Sûreté de l’État, Électricité de France
  `,
  "Germany, Austria and Switzerland": `
    Auswärtiges Amt, BKA, BND = Federal Intelligence Service, BaFin, Bafin
    Berliner Verkehrsbetriebe, Bundesagentur für Arbeit, Bundesamt für Migration und Flüchtlinge
    Bundesamt für Verfassungsschutz, Bundeskanzleramt, Bundeskartellamt, Bundeskriminalamt
    Bundesnachrichtendienst, Bundesnetzagentur, Bundespolizei, Bundespost
    Central Council of Jews in Germany, DAAD = German Academic Exchange Service, Destatis
    Deutsche Bahn, Deutsche Bundespost, Deutsche Forschungsgemeinschaft, Deutsche Post
    Deutsche Reichsbahn, Deutscher Wetterdienst, Deutsches Zentrum für Luft- und Raumfahrt, FINMA
    Federal Cartel Office, Federal Chancellery, Federal Criminal Police Office
    Federal Foreign Office, Federal Network Agency, Federal Office for Migration and Refugees
    Federal Office for the Protection of the Constitution, Fedpol, Finma, Fraunhofer
    Fraunhofer Society, Fraunhofer-Gesellschaft, German Academy of Sciences Leopoldina
    German Aerospace Center, German Council of Economic Experts, German Research Foundation
    Goethe Institute, Goethe-Institut, Helmholtz Association, Kanzleramt, KfW
    Kreditanstalt für Wiederaufbau, Leibniz Association, Leopoldina, Max Planck Institute
    Max Planck Society, Max-Planck-Gesellschaft, Ministerium für Staatssicherheit
    Ministry for State Security, ORF, Oesterreichische Nationalbank, Organisation Todt
    Paul Ehrlich Institute, Paul Scherrer Institute, Preussischer Kulturbesitz
    Prussian Academy of Sciences, Prussian Cultural Heritage Foundation, Reich Main Security Office
    Reich Security Main Office, Reichsbahn, Reichsbank, Reichskulturkammer
    Reichssicherheitshauptamt, Robert Koch Institute, Robert Koch-Institut, SBB CFF FFS
    Schweizerische Nationalbank, Stasi, Statistisches Bundesamt, Swiss National Bank
    Technisches Hilfswerk, Treuhand, Treuhandanstalt, Verfassungsschutz, Volkspolizei, ÖBB
    Österreichische Bundesbahnen
  `,
  "Southern Europe": `
    ADIF, AISE, Accademia dei Lincei, Adif, Agencia Tributaria, Agenzia delle Entrate
    Banca d’Italia, Banco de España, Banco de Portugal, Bank of Greece, Bank of Italy
    Bank of Portugal, Bank of Spain, Carabinieri, Central Bank of Cyprus
    Centro Nacional de Inteligencia, Cervantes Institute, Civil Guard
    Consejo General del Poder Judicial, Consejo Superior de Investigaciones Científicas, Consob
    Direzione Investigativa Antimafia, ELSTAT, Ertzaintza, Ferrovie dello Stato, Guardia Civil
    Guardia di Finanza, Hellenic Coast Guard, Hellenic Police, ISTAT, Instituto Cervantes
    Instituto Nacional de Industria, Istat, Istituto Luce, Istituto Superiore di Sanità
    Istituto per la Ricostruzione Industriale, Mossos d’Esquadra, National Intelligence Centre
    National Intelligence Service of Greece, OVRA, PIDE, Policía Nacional, Polizia di Stato
    Polícia Judiciária, Poste Italiane, Protezione Civile, RENFE, Real Academia Española, Renfe
    Royal Spanish Academy, SISDE, SISMI, Trenitalia
  `,
  "Northern and eastern Europe": `
    Agencja Bezpieczeństwa Wewnętrznego, Bank of Finland, Bulgarian National Bank
    Central Anticorruption Bureau, Central Bank of Iceland, Czech National Bank, DIICOT
    Danish Security and Intelligence Service, Danmarks Nationalbank, Direcția Națională Anticorupție
    Eesti Pank, Estonian Internal Security Service, Finnish Border Guard
    Finnish Security and Intelligence Service, Hungarian Academy of Sciences
    Hungarian National Bank, Institute of National Remembrance, Instytut Pamięci Narodowej
    Internal Security Agency, Kaitsepolitsei, Karolinska Institute, Karolinska Institutet
    Latvijas Banka, Magyar Nemzeti Bank, Narodowy Bank Polski, National Anticorruption Directorate
    National Bank of Poland, National Bank of Romania, National Bank of Serbia, Nobel Assembly
    Nobel Committee, Nobel Foundation, Norges Bank, Norwegian Nobel Committee
    Norwegian Police Security Service, Polish Academy of Sciences, Politiets Efterretningstjeneste
    Radio Television of Serbia, Riksbank, Romanian Academy, Romanian Intelligence Service
    Royal Swedish Academy of Sciences, SIPA, Security Intelligence Agency
    Serviciul Român de Informații, Sigurimi, Sovereignty Protection Office, StB
    State Agency for National Security, Statistics Norway, Statistics Sweden, Statskontoret
    Státní bezpečnost, Supo, Sveriges Riksbank, Swedish Academy, Swedish Security Service, SÄPO
    Säpo, Służba Bezpieczeństwa, UDBA, ZOMO, ÁVH
  `,
  "Russia and its neighbours": `
    Academy of Sciences of the Soviet Union, Aeroflot, Bank of Russia, Belaruskali, Belneftekhim
    COMECON, Central Bank of Russia, Central Election Commission, Comecon
    Defence Intelligence of Ukraine, Energoatom, Federal Protective Service
    Federal Security Service of the Russian Federation, Foreign Intelligence Service
    Gamaleya Institute, Gamaleya Research Institute, Glavlit, Gosbank, Goskino, Gosplan, Intourist
    Investigative Committee, Investigative Committee of Russia, KazMunayGas, Kazatomprom
    Kurchatov Institute, Main Directorate of Intelligence
    Main Directorate of Intelligence of Ukraine, Main Intelligence Directorate, NABU, Naftogaz
    National Anti-Corruption Bureau of Ukraine, National Bank of Kazakhstan
    National Bank of Ukraine, National Security Committee, Office of the President of Ukraine
    Presidential Administration of Russia, Rosaviatsiya, Roscosmos, Roskomnadzor, Rosneftegaz
    Rosoboronexport, Rospotrebnadzor, Rosselkhoznadzor, Rossotrudnichestvo, Rosstat, Rostec
    Russian Academy of Sciences, Russian Railways, SOCAR, Samruk-Kazyna, Security Council of Russia
    Security Service of Ukraine, Soviet Academy of Sciences
    Specialized Anti-Corruption Prosecutor’s Office, State Bureau of Investigation
    State Committee on the State of Emergency, State Security Committee
    State Security Service of Georgia, Ukrenergo, Ukroboronprom, Ukrzaliznytsia
  `,
});
