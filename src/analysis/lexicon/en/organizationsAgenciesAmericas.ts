import { namesByGroup } from "../wordList";

/** Ministries, services and regulators of the Americas with names of their own. */
export const agenciesOfTheAmericas = namesByGroup({
  "United States": `
    Agency for Toxic Substances and Disease Registry, Agriculture Department, AmeriCorps, Amtrak
    Argonne National Laboratory, Army War College, Atomic Energy Commission, Border Patrol
    Broadcasting Board of Governors, Bureau of Alcohol Tobacco Firearms and Explosives
    Bureau of Alcohol Tobacco and Firearms, Bureau of Economic Analysis, Bureau of Indian Affairs
    Bureau of Industry and Security, Bureau of Labor Statistics, Bureau of Land Management
    Bureau of Prisons, Bureau of Reclamation, CBP, CFIUS, CFTC, Cal Fire, CalPERS
    California Air Resources Board, California Highway Patrol
    California Public Utilities Commission, Caltrans, Capitol Police, Census Bureau
    Centers for Disease Control, Centers for Medicare & Medicaid Services
    Centers for Medicare and Medicaid Services, Chicago Police Department, Church Committee
    Citizenship and Immigration Services, Civil Aeronautics Board, Civilian Conservation Corps
    Commerce Department, Committee on Foreign Investment in the United States
    Commodity Futures Trading Commission, Congressional Budget Office
    Consumer Financial Protection Bureau, Consumer Product Safety Commission
    Corporation for Public Broadcasting, Council of Economic Advisers, Customs and Border Protection
    Cybersecurity and Infrastructure Security Agency
    DARPA = Defense Advanced Research Projects Agency, DOGE, Defense Department
    Defense Intelligence Agency, Defense Logistics Agency, Department of Agriculture
    Department of Commerce, Department of Defense, Department of Education, Department of Energy
    Department of Government Efficiency, Department of Health and Human Services
    Department of Housing and Urban Development, Department of Labor, Department of State
    Department of Transportation, Department of Veterans Affairs, Department of War
    Department of the Interior, Department of the Treasury, Domestic Policy Council
    Drug Enforcement Agency, EEOC, Education Department, Energy Department
    Energy Information Administration, Equal Employment Opportunity Commission, Export-Import Bank
    FAA, FDIC, FDNY, FEC, FEMA, FOMC, Fannie Mae, Federal Aviation Administration
    Federal Bureau of Prisons, Federal Deposit Insurance Corporation, Federal Election Commission
    Federal Emergency Management Agency, Federal Energy Regulatory Commission
    Federal Highway Administration, Federal Housing Administration, Federal Housing Finance Agency
    Federal Open Market Committee, Federal Railroad Administration, Federal Reserve Bank of New York
    Federal Reserve Board, Federal Reserve System, Fermilab, FinCEN
    Financial Crimes Enforcement Network, Fish and Wildlife Service, Foreign Agricultural Service
    Forest Service, Freddie Mac, Freedmen’s Bureau, General Services Administration, Ginnie Mae
    Goddard Space Flight Center, Government Accountability Office
    HHS = U.S. Department of Health and Human Services, HUD, Homeland Security
    Immigration and Customs Enforcement, Immigration and Naturalization Service
    Indian Health Service, Interior Department, International Trade Commission
    Interstate Commerce Commission, Jet Propulsion Laboratory, Justice Department, Kennedy Center
    LAPD = Los Angeles Police Department, Labor Department, Lawrence Livermore National Laboratory
    Library of Congress, Los Alamos National Laboratory, Los Angeles County Sheriff’s Department
    Marshals Service, Merit Systems Protection Board, Metropolitan Police Department
    Metropolitan Transportation Authority, Millennium Challenge Corporation, Missile Defense Agency
    NHTSA, NIAID, NIH, NIST, NLRB, NOAA, NTSB, NYPD = New York City Police Department
    National Archives, National Archives and Records Administration, National Cancer Institute
    National Defense University, National Economic Council, National Endowment for Democracy
    National Endowment for the Arts, National Endowment for the Humanities
    National Geospatial-Intelligence Agency, National Highway Traffic Safety Administration
    National Hurricane Center, National Institute of Allergy and Infectious Diseases
    National Institute of Mental Health, National Institute of Standards and Technology
    National Institutes of Health, National Labor Relations Board
    National Nuclear Security Administration, National Oceanic and Atmospheric Administration
    National Park Service, National Reconnaissance Office, National Recovery Administration
    National Science Foundation, National Transportation Safety Board, National War College
    National Weather Service, Naval Academy, Naval War College, New York Fed
    New York Police Department, Nuclear Regulatory Commission, OFAC, OSHA
    Oak Ridge National Laboratory, Occupational Safety and Health Administration
    Office of Foreign Assets Control, Office of Legal Counsel, Office of Management and Budget
    Office of Personnel Management, Office of Special Counsel, Office of Strategic Services
    Office of the Comptroller of the Currency, Office of the Director of National Intelligence
    Office of the U.S. Trade Representative, Office of the United States Trade Representative
    Office of the Vice President, Patent and Trademark Office, Peace Corps, Pony Express
    Port Authority, Port Authority of New York and New Jersey, Postal Service
    President’s Council of Economic Advisers, Public Health Service, Sallie Mae
    Sandia National Laboratories, Secret Service, Small Business Administration, Smithsonian
    Smithsonian Institution, Social Security Administration, Solicitor General’s Office
    Storm Prediction Center, Surgeon General’s Office, Tennessee Valley Authority
    Transportation Department, Transportation Security Administration, Treasury Department
    U.S. Agency for Global Media, U.S. Agency for International Development, U.S. Border Patrol
    U.S. Capitol Police, U.S. Census Bureau, U.S. Chamber of Commerce
    U.S. Citizenship and Immigration Services, U.S. Customs and Border Protection
    U.S. Department of Agriculture, U.S. Department of Commerce, U.S. Department of Defense
    U.S. Department of Education, U.S. Department of Energy, U.S. Department of Homeland Security
    U.S. Department of Justice, U.S. Department of State, U.S. Department of the Treasury
    U.S. Embassy, U.S. Energy Information Administration, U.S. Environmental Protection Agency
    U.S. Federal Reserve, U.S. Fish and Wildlife Service, U.S. Food and Drug Administration
    U.S. Forest Service, U.S. Geological Survey, U.S. Immigration and Customs Enforcement
    U.S. Justice Department, U.S. Marshals Service, U.S. Military Academy, U.S. Naval Academy
    U.S. Patent and Trademark Office, U.S. Postal Service, U.S. Secret Service
    U.S. Securities and Exchange Commission, U.S. State Department, U.S. Treasury
    US Agency for International Development, US Border Patrol, US Capitol Police, US Census Bureau
    US Chamber of Commerce, US Customs and Border Protection, US Department of Justice, US Embassy
    US Environmental Protection Agency, US Federal Reserve, US Fish and Wildlife Service
    US Food and Drug Administration, US Forest Service, US Geological Survey
    US Immigration and Customs Enforcement, US Justice Department, US Marshals Service
    US Military Academy, US Naval Academy, US Postal Service, US Secret Service
    US Securities and Exchange Commission, US State Department, US Treasury
    USAID = United States Agency for International Development, USCIS
    USDA = United States Department of Agriculture, USGS, USPS, United States Geological Survey
    United States Postal Service, Veterans Administration, Veterans Affairs Department
    Veterans Health Administration, War Department, Warren Commission, West Point
    Works Progress Administration
  `,
  Canada: `
    Assembly of First Nations, BC Hydro, Bank of Canada
    CRTC = Canadian Radio-television and Telecommunications Commission
    Caisse de dépôt et placement du Québec, Canada Border Services Agency
    Canada Council for the Arts, Canada Pension Plan Investment Board, Canada Post
    Canada Revenue Agency, Canadian Broadcasting Corporation, Canadian Food Inspection Agency
    Canadian Security Intelligence Service, Canadian Space Agency
    Communications Security Establishment, Elections Canada
    Employment and Social Development Canada, Environment Canada, Global Affairs Canada
    Health Canada, Hydro One, Hydro-Quebec, Hydro-Québec
    Immigration Refugees and Citizenship Canada, Indigenous Services Canada, National Energy Board
    National Film Board, National Film Board of Canada, Natural Resources Canada
    Ontario Provincial Police, Parks Canada, Public Health Agency of Canada, Radio-Canada
    Royal Society of Canada, Statistics Canada, Sûreté du Québec, Transport Canada
    Transportation Safety Board of Canada, Treasury Board Secretariat
    Truth and Reconciliation Commission of Canada, VIA Rail, Via Rail
  `,
  "Latin America": `
    ANSES, ANVISA, Agência Brasileira de Inteligência, Anvisa, BNDES, Banco Central do Brasil
    Banco de México, Banco do Brasil, Bank of Mexico, Banxico, Brazilian Federal Police
    Caixa Econômica Federal, Central Bank of Argentina, Central Bank of Brazil
    Central Bank of Venezuela, Centro de Investigación y Seguridad Nacional, Codelco
    Comisión Federal de Electricidad, Comisión Interamericana de Derechos Humanos
    Commission for the Clarification of the Truth, Consejo Nacional Electoral
    Dirección Nacional de Inteligencia, Ecopetrol, Eletrobras, Embrapa, FUNAI
    Federal Police of Brazil, Fiscalía General de la Nación, Fiscalía General de la República, Funai
    IBAMA, INDEC, Ibama, Instituto Federal Electoral, Instituto Nacional Electoral
    Instituto Nacional de Estadística, Junta Electoral Central
    National Electoral Institute of Mexico, PDVSA = Petróleos de Venezuela, PEMEX, Pemex
    PetroEcuador, Petrobrás, Petroecuador, Petroperú, Petróleos Mexicanos, Polícia Federal
    Procuraduría General de la Nación, Secretaría de Gobernación
    Servicio Bolivariano de Inteligencia Nacional, Special Jurisdiction for Peace, Truth Commission
    YPF, YPFB
  `,
});
