import { wordList } from "../wordList";

/** Capitalised words that end a name or stand beside one, and never are an actor. Title case. */
export const calendarWords = wordList(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
  August September October November December Mon Tue Tues Wed Thu Thurs Fri Jan Jan. Feb Feb. Mar
  Apr Apr. Jun Jul Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec. Christmas Easter
  Ramadan Thanksgiving Halloween Hanukkah Diwali Eid Passover Yom Nowruz GMT EST EDT PST UTC BST
  AD BC CE BCE AM PM A.M. P.M. May
`);

/** Acronyms that name no actor. */
export const plainAcronyms = wordList(`
  GDP CEO CFO COO CTO TV AI IT ID PR HR VIP DNA RNA HIV AIDS COVID COVID-19 SARS MERS PCR PPE ICU
  GPS USB DVD CD PC SUV ATM PIN FAQ PDF URL SMS VHS LED LCD HD UHD VR AR API NGO NGOs CSO IPO ETF
  VAT GST ESG SDG SDGs FDI FTA FTAs LNG LPG UAV UAVs ICBM ICBMs WMD WMDs IED IEDs MP MPs MEP MEPs
  PM VP DJ MC OK Q&A RIP LGBT LGBTQ LGBTQI BA MA PhD MBA MSc BSc MD GP QC KC JD USD EUR GBP INR
  JPY CNY CAD AUD NZD ZAR NGN Rs BTC ETH NFT NFTs km kg II III IV VI VII VIII IX XI XII XIV XV XVI
  XX XXI SOS DIY ASAP FYI POW POWs IDP IDPs R&D B2B OTT CCTV ADHD PTSD BMI THC CBD SU MiG VOA-TV
  KPI CPI PPI PMI CO2 CFC CFCs GHG PV EV EVs ICE UTV OS iOS GMT STEM SME SMEs PPP QR RPG AK BMP
  APC APCs JCPOA START SALT NPT CTBT TPP RCEP NAFTA USMCA CPTPP GATT FIR LGBTIQ GMO GMOs NEW NOT
  THE AND FOR YOU ARE ALL BUT HOW WHY WHAT NO YES ALSO READ MORE SEE THIS THAT WITH FROM BREAKING
  NEWS LIVE WATCH VIDEO PHOTO PHOTOS UPDATE UPDATED EXCLUSIVE OPINION RELATED ADVERTISEMENT IS TO
  OF IN ON AT BY BE OR AN AS IF SO WE HE SHE THEY MY OUR HIS HER ITS THEIR I WAS WERE HAS HAVE HAD
  DO DOES DID CAN WILL WOULD
`);

/** Last words of things that are no actors: events, laws, works, weapons, plans. Title case. */
export const thingHeads = wordList(`
  War Wars Battle Revolution Crisis Conflict Uprising Massacre Genocide Holocaust Famine Plague
  Pandemic Agreement Agreements Accord Accords Treaty Pact Deal Protocol Convention Declaration
  Charter Constitution Act Bill Law Laws Amendment Code Resolution Decree Order Rule Regulation
  Regulations Directive Plan Plans Initiative Project Program Programme Scheme Strategy Policy
  Doctrine Partnership Framework Roadmap Agenda Summit Conference Festival Games Olympics Olympic
  Cup Championship Championships Tournament Open Series Season Race Marathon Prix Derby Award
  Awards Prize Medal Oscar Oscars Grammy Emmy Day Days Week Month Year Century Age Era Eve Report
  Reports Index Survey Study Book Bible Quran Koran Torah Gospel Letter Letters Guide Handbook
  Theory Disease Syndrome Virus Variant Vaccine Fever Flu Hurricane Typhoon Cyclone Storm
  Earthquake Tsunami Missile Missiles Rocket Rockets Jet Jets Tank Tanks Fighter Aircraft
  Helicopter Drone Drones Rifle Gun Language Languages Dollar Dollars Pound Euro Yen Yuan Rupee
  Ruble Peso Election Elections Referendum Spring Summer Winter Autumn Movement-Day Rights Trial
  Trials Case Affair Scandal Operation Mission Exercise Belt Order-Book Anthem Flag Show Album
  Song Film Movie Episode Tour Exhibition Expo Fair Biennale Dialogue Degree Diploma Certificate
  Bachelor Doctorate Tax Budget Reform Reforms Gap Effect Principle Wall Curtain Solution Talks
  Process Question Problem Challenge Dream Model System Line
`);

/** Words that begin sentences with a capital and are no names, beyond the common words. Lower case. */
export const sentenceStarters = wordList(`
  i i'm i’m i've i’ve i'd i’d i'll i’ll it's it’s that's that’s there's there’s what's what’s he's
  he’s she's she’s we're we’re they're they’re you're you’re don't don’t isn't isn’t can't can’t
  let's let’s here's here’s who's who’s won't won’t didn't didn’t doesn't doesn’t we've we’ve
  interestingly conversely moreover additionally fortunately alas hey wow oh yeah please thanks
  today yesterday tomorrow tonight mom dad god sir thank hello hi dear okay ok internet web twenty
  thirty forty fifty sixty seventy eighty ninety fifteen eleven photo photograph image file
  editor’s editor's analysts technicalities misplaced intervene geopolitical dubious sabotage
`);

/** Words that only hold sentences together: never the start of a name, never in it. Lower case. */
export const functionWords = wordList(`
  a an the this that these those some any no every each all both either neither none such another
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  who whom whose which what when where why how and or but nor so yet for of in on at to from with
  by about against between among into onto over under after before during since until through
  across along around behind beyond near inside outside within without toward towards upon via per
  despite amid as than if because although though while whereas whether unless once is are was
  were be been being am has have had having do does did doing will would shall should can could
  may might must not also just even only still already very too then there here now however
  moreover meanwhile furthermore therefore thus hence instead indeed perhaps maybe yes please let
  get got more most many much several few other others one two three four five six seven eight
  nine ten according like unlike following including last next first second later earlier today
  yesterday tomorrow tonight again ever never always often sometimes up down out off
`);
