import { namesByGroup } from "../wordList";

/** Ministries, services and regulators of Asia, Africa and Oceania with own names. */
export const agenciesOfAsiaAndAfrica = namesByGroup({
  "Middle East and North Africa": `
    ADNOC, AFAD, Abu Dhabi Investment Authority, Adnoc, Al-Azhar, Astan Quds Razavi
    Atomic Energy Organization of Iran, Bank of Israel, Banque du Liban, Bonyad Mostazafan
    Central Bank of Iran, Central Bank of Iraq, Central Bank of Lebanon, Central Bank of Libya
    Central Bank of Turkey, Central Bank of the Republic of Turkey, Chief Rabbinate
    Chief Rabbinate of Israel, Committee for the Promotion of Virtue and the Prevention of Vice
    DP World, Dar al-Ifta, Diyanet, Dubai World, Egyptian Armed Forces
    General Entertainment Authority, General Intelligence Directorate, General Intelligence Service
    Iraq National Oil Company, Islamic Consultative Council, Islamic Republic of Iran Broadcasting
    Israel Antiquities Authority, Israel Broadcasting Authority, Israel Land Authority
    Israel Prison Service, Israeli Military Intelligence, Khatam al-Anbiya
    Kuwait Investment Authority, Kuwait Petroleum Corporation, Libyan Investment Authority
    Magen David Adom, Millî İstihbarat Teşkilatı, Ministry of Intelligence and Security, Mubadala
    Mukhabarat, Muslim World League, National Intelligence Organisation
    National Intelligence Organization, National Iranian Oil Company, National Oil Corporation
    National Security Agency of Egypt, Palestinian Monetary Authority, Petroleum Development Oman
    Public Investment Fund, Qatar Foundation, Qatar Investment Authority, QatarEnergy
    Royal Jordanian Air Force, Saudi Press Agency, Setad, Sonatrach
    State Security Investigations Service, Suez Canal Authority, Supreme Electoral Council
    Turkish Armed Forces, Turkish Historical Society, Turkish Land Forces
    Turkish Statistical Institute, TÜBİTAK, TÜİK, Yad Vashem, ZAKA, Électricité du Liban
  `,
  Asia: `
    1MDB, 1Malaysia Development Berhad, Academia Sinica, Agency for National Security Planning
    Air India, All India Radio, Archaeological Survey of India, Badan Intelijen Negara
    Bangko Sentral ng Pilipinas, Bangladesh Bank, Bank Indonesia, Bank Negara, Bank Negara Malaysia
    Bank of Japan, Bank of Korea, Bank of Thailand, Bhabha Atomic Research Centre
    Bharat Heavy Electricals, Bharat Petroleum, Central Bank of Sri Lanka
    Central Board of Film Certification, Central Bureau of Investigation
    Central Vigilance Commission, Central Water Commission
    China Aerospace Science and Technology Corporation, China Securities Regulatory Commission
    Chinese Academy of Sciences, Chinese Academy of Social Sciences
    Chinese Center for Disease Control and Prevention, Coal India, Commission on Elections
    Commission on Higher Education, Comptroller and Auditor General of India, Confucius Institute
    Corruption Eradication Commission, Council of Scientific and Industrial Research
    Cyberspace Administration of China, DRDO, Da Afghanistan Bank
    Defence Research and Development Organisation, Delhi Police, Directorate of Revenue Intelligence
    Doordarshan, Election Commission of Pakistan, Election Commission of Thailand
    Enforcement Directorate, Federal Investigation Agency, Financial Services Agency
    GIC Private Limited, Garuda Indonesia, Hindustan Aeronautics Limited
    Hong Kong Monetary Authority, Hong Kong Police, Hong Kong Police Force
    Hong Kong and Macau Affairs Office, ISPR, ISRO, Independent Commission Against Corruption
    Independent Election Commission of Afghanistan, Indian Administrative Service
    Indian Civil Service, Indian Council of Medical Research, Indian Oil Corporation
    Indian Police Service, Indian Railways, Indian Space Research Organisation
    Indian Statistical Institute, Intelligence Bureau, Inter-Services Intelligence
    Inter-Services Public Relations, Internal Security Department
    Internal Security Operations Command, JAXA = Japan Aerospace Exploration Agency, JICA
    Japan Fair Trade Commission, Japan International Cooperation Agency, Japan Meteorological Agency
    KCIA, KCNA, Khazanah Nasional, Kominfo, Komisi Pemberantasan Korupsi
    Korea Meteorological Administration, Korean Central Intelligence Agency
    Korean Central News Agency, Life Insurance Corporation, Life Insurance Corporation of India
    Lok Ayukta, METI, MITI, Mainland Affairs Council, Malaysian Anti-Corruption Commission
    Ministry of International Trade and Industry, Ministry of Public Security
    Ministry of State Security, Ministry of Unification, Monetary Authority of Singapore
    Mumbai Police, Narcotics Control Bureau, National Accountability Bureau
    National Anti-Corruption Commission, National Bureau of Investigation
    National Database and Registration Authority, National Defense Commission
    National Development and Reform Commission, National Directorate of Security
    National Green Tribunal, National Human Rights Commission, National Intelligence Service
    National Investigation Agency, National Police Agency, Nepal Rastra Bank
    Nuclear Regulation Authority, ONGC, Office of the Ombudsman, Oil and Natural Gas Corporation
    PETRONAS, Pakistan Cricket Board, Pakistan Telecommunication Authority, People’s Bank of China
    Pertamina, Petronas, Philippine Drug Enforcement Agency, Prasar Bharati
    Presidential Commission on Good Government, Press Trust of India
    Public Security Intelligence Agency, Punjab National Bank, RBI, RIKEN
    Reconnaissance General Bureau, Research and Analysis Wing, Reserve Bank of India, Riken, SASAC
    SEBI, Securities and Exchange Board of India, State Administration for Market Regulation
    State Affairs Commission, State Bank of India, State Bank of Pakistan
    State-owned Assets Supervision and Administration Commission, Steel Authority of India
    Taiwan Affairs Office, Telecom Regulatory Authority of India, Temasek, Temasek Holdings
    Tokyo Metropolitan Government, Tokyo Metropolitan Police Department
    University Grants Commission, Vietnam People’s Navy, Water and Power Development Authority
    Xinjiang Production and Construction Corps
  `,
  Africa: `
    Armscor, Bank Al-Maghrib, Bank of Ghana, Bank of Tanzania, Bank of Uganda
    Banque centrale des États de l’Afrique de l’Ouest, Bureau of State Security
    Central Bank of Kenya, Central Bank of Nigeria, Chieftaincy of Military Intelligence, Cocobod
    Council for Scientific and Industrial Research, Denel, Department of State Services
    Directorate of Criminal Investigations, EFCC, Electoral Commission of Ghana
    Ethics and Anti-Corruption Commission, Ethiopian Airlines, Federal Inland Revenue Service
    Gecamines, Ghana Cocoa Board, Gécamines, Human Sciences Research Council, INEC
    Independent Corrupt Practices Commission, Independent Electoral Commission
    Independent Police Investigative Directorate, Internal Security Organisation, JAMB
    Joint Admissions and Matriculation Board, KEMRI, Kenya Airways, Kenya Medical Research Institute
    Kenya Power, Kenya Revenue Authority, Kenya Wildlife Service, NAFDAC, NNPC
    National Agency for Food and Drug Administration and Control
    National Drug Law Enforcement Agency, National Energy Regulator of South Africa
    National Prosecuting Authority, National Youth Service Corps, Niger Delta Development Commission
    Nigeria Centre for Disease Control, Nigeria Customs Service, Nigerian Immigration Service
    Nigerian National Petroleum Corporation, Office Chérifien des Phosphates, PRASA, Prasa
    Public Protector, Reserve Bank of Zimbabwe, SABC, Sonangol
    South African Broadcasting Corporation, South African Human Rights Commission
    South African Reserve Bank, South African Revenue Service, Special Investigating Unit
    State Security Agency, Transnet, Zambia Consolidated Copper Mines
  `,
  Oceania: `
    ACCC, ASIC, ASIO, ASIS, AUSTRAC, Aboriginal and Torres Strait Islander Commission
    Australia Post, Australian Border Force, Australian Broadcasting Corporation
    Australian Bureau of Statistics, Australian Competition and Consumer Commission
    Australian Federal Police, Australian Human Rights Commission
    Australian Prudential Regulation Authority, Australian Secret Intelligence Service
    Australian Securities and Investments Commission, Australian Security Intelligence Organisation
    Australian Signals Directorate, Australian Taxation Office, Bureau of Meteorology
    CSIRO = Commonwealth Scientific and Industrial Research Organisation, Centrelink, DFAT
    Department of Conservation, Department of Foreign Affairs and Trade, Department of Home Affairs
    Geographic Board, Geoscience Australia, Government Communications Security Bureau, Kiwibank
    Murray–Darling Basin Authority, NIWA, NSW Police, NSW Rural Fire Service
    National Anti-Corruption Commission of Australia, National Rugby Union
    New South Wales Police Force, New Zealand Police, New Zealand Security Intelligence Service
    Office of National Intelligence, Queensland Police, Radio New Zealand, Reserve Bank of Australia
    Reserve Bank of New Zealand, Rural Fire Service, Snowy Mountains Hydro-Electric Authority
    Special Broadcasting Service, Stats NZ, Te Papa, Therapeutic Goods Administration
    Victoria Police, Waka Kotahi
  `,
});
