import { wordList } from "../wordList";

/** Last words of the names of organisations: `Harbour Council`. Title case. */
export const organizationHeads = wordList(`
  Ministry Department Council University College Institute Institution Polytechnic Party
  Organization Organisation Agency Authority Association Committee Commission Corporation Corp
  Corp. Inc Inc. Ltd Ltd. LLC PLC Plc GmbH AG SA S.A. Company Companies Co Co. Group Bank Banks
  Bancorp Union Unions Federation Foundation Fund Court Courts Police Army Navy Force Forces
  Parliament Congress Senate Assembly Cabinet Office Bureau Board Alliance Coalition League Club
  FC F.C. United Church Diocese Archdiocese Society Academy School Schools Hospital Hospitals
  Clinic Airlines Airline Airways Air Times Post News Journal Herald Tribune Gazette Chronicle
  Daily Telegraph Press Broadcasting Broadcaster Network Networks Television TV Radio Media
  Magazine Review Observer Courier Bulletin Dispatch Examiner Inquirer Sentinel Studios Pictures
  Records Entertainment Technologies Technology Systems Industries Holdings Holding Partners
  Motors Motor Electric Electronics Semiconductor Petroleum Pharmaceuticals Pharma Services
  Service Solutions Software Center Centre Brigade Brigades Battalion Regiment Division Corps
  Guard Guards Command Administration Secretariat Chamber Confederation Congregation Trust
  Consortium Bloc Front Movement Brotherhood Forum Headquarters Tribunal Treasury Exchange Labs
  Laboratory Laboratories Museum Gallery Library Orchestra Philharmonic Ballet Opera Choir
  Government Militia Directorate Inspectorate Embassy Consulate Legislature Knesset Duma Bundestag
  Majlis Politburo Presidency Judiciary Constabulary Squadron Fleet Troupe Cartel Syndicate
  Cooperative Co-operative Collective Watch International Worldwide Global Enterprises Enterprise
  Ventures Capital Securities Insurance Investments Investment Financial Finance Logistics Railway
  Railways Railroad Shipping Steel Mining Minerals Energy Resources Foods Brewery Breweries Stores
  Supermarkets Communications Telecom Telecommunications Mobile Wireless Publishing Publishers
  Publications Books Advisors Associates Consulting Observatory Caucus Synod Seminary Patriarchate
  Taskforce Unit Squad Team Delegation Panel Section Branch Chapter
`);

/** First words before "of" or "for" that make an organisation: `Ministry of Tides`. Title case. */
export const organizationFirstHeads = wordList(`
  Ministry Department Bank University College Council Office Institute Federation Union Party
  Association Organization Organisation Committee Commission Court House Church Society Academy
  School Center Centre Board Bureau Confederation Congress League Movement Front Alliance
  Authority Agency Directorate Chamber Coalition Government Parliament Assembly Foundation Fund
  Group Embassy Consulate Archdiocese Diocese Brotherhood Army Forces Knights Daughters Sons
  Friends Doctors Reporters Campaign Forum Network Corporation Company Institution Museum Library
  Community Secretariat Inspectorate Regiment Voice Democrats Socialists Communist Coordinator
  Conference Trust Hospital Faculty Division Guardians Republicans Mothers Women Workers Lawyers
  Physicians Citizens Students Teachers People Service Services
`);

/** Bodies that are named by their bare noun: `the Senate`. Title case; after "the" or a demonym. */
export const bareBodies = wordList(`
  Congress Parliament Senate House Cabinet Knesset Duma Bundestag Bundesrat Majlis Kremlin Pentagon
  Politburo Supreme-Court Interpol Europol Mossad Taliban Hezbollah Hamas Houthis Treasury
  Vatican-Bank Fatah Assembly
`);

/** Nouns that only stand in possessives inside the names of bodies: `People’s Party`. Title case. */
export const possessiveHeads = wordList(`
  People Peoples Women Children Men Workers Farmers Teachers Nurses Veterans Doctors King Queen
  Lloyd Moody McDonald Wendy Sotheby Christie Sainsbury Kellogg Levi Macy Kohl Lowe Domino Dick
  Harrods Prince Princess Lord Bishop Students Citizens Employers Journalists Writers Lawyers
  Mothers St Players Officers Trader Boy Girl Ladies Standard
`);

/** Nouns right before a name that make it an organisation: `the retailer Velmo`. Lower case. */
export const organizationNounsBefore = wordList(`
  newspaper newspapers company group agency network startup start-up retailer carrier militia
  airline firm outlet broadcaster channel website magazine daily weekly party club team bank giant
  maker manufacturer platform charity non-profit nonprofit think-tank tank insurer lender
  conglomerate subsidiary operator developer brand supplier contractor union organization
  organisation ngo watchdog regulator movement faction band label publisher app
`);

/** Nouns right after a name that make it an organisation: `Velmo shares`. Lower case. */
export const organizationNounsAfter = wordList(`
  party group newspaper company militants spokesman spokeswoman spokesperson shares members
  fighters executives employees customers chairman chairwoman chief headquarters lawmakers
  supporters candidate candidates rebels militia leadership officials boss founder subsidiary
  lawmaker staff shareholders stock users gunmen terrorists insurgents activists leader app
  website team coalition faction ceo fans players coach
`);
