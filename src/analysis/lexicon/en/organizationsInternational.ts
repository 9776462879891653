import { namesByGroup } from "../wordList";

/** Bodies of several states and the agencies of the United Nations. */
export const internationalBodies = namesByGroup({
  "United Nations": `
    CTBTO, Codex Alimentarius Commission, Commission on the Status of Women
    Comprehensive Nuclear-Test-Ban Treaty Organization
    ECOSOC = United Nations Economic and Social Council, Food and Agriculture Organisation
    Human Rights Council, ICAO, IPCC, Independent International Commission of Inquiry on Syria
    Intergovernmental Panel on Climate Change, International Agency for Research on Cancer
    International Atomic Energy Agency Board of Governors, International Civil Aviation Organization
    International Fund for Agricultural Development, International Labor Organization
    International Labour Organisation, International Law Commission
    International Maritime Organization, International Organization for Migration
    International Telecommunication Union, League of Nations, OCHA, OHCHR, OPCW
    Office for the Coordination of Humanitarian Affairs
    Office of the High Commissioner for Human Rights
    Office of the United Nations High Commissioner for Human Rights
    Organisation for the Prohibition of Chemical Weapons
    Organization for the Prohibition of Chemical Weapons, PAHO, Pan American Health Organization
    Permanent Court of International Justice, Trusteeship Council, U.N. General Assembly
    U.N. Human Rights Council, U.N. Refugee Agency, U.N. Security Council, UN Environment Programme
    UN General Assembly, UN Human Rights Council, UN Human Rights Office
    UN Office for the Coordination of Humanitarian Affairs, UN Office on Drugs and Crime
    UN Refugee Agency, UN Secretariat, UN Security Council, UN Tourism, UN Watch, UN Women
    UN-Habitat, UNAIDS, UNAMA = United Nations Assistance Mission in Afghanistan
    UNAMI = United Nations Assistance Mission for Iraq
    UNAMIR = United Nations Assistance Mission for Rwanda
    UNCTAD = United Nations Conference on Trade and Development
    UNDOF = United Nations Disengagement Observer Force
    UNFICYP = United Nations Peacekeeping Force in Cyprus, UNFPA, UNGA
    UNIDO = United Nations Industrial Development Organization, UNITAR
    UNMIK = United Nations Interim Administration Mission in Kosovo, UNMIL, UNMOVIC, UNOCI
    UNODC = United Nations Office on Drugs and Crime, UNOPS, UNOSOM, UNSC, UNSCOM
    UNSMIL = United Nations Support Mission in Libya
    UNTAC = United Nations Transitional Authority in Cambodia, UNTSO, UNWTO
    United Nations Commission on Human Rights, United Nations Development Program
    United Nations Emergency Force, United Nations Environment Program
    United Nations Framework Convention on Climate Change Secretariat
    United Nations General Assembly, United Nations Human Rights Council
    United Nations Office for the Coordination of Humanitarian Affairs
    United Nations Population Fund, United Nations Relief and Works Agency for Palestine Refugees
    United Nations Secretariat, United Nations Security Council, United Nations Special Commission
    United Nations Truce Supervision Organization, Universal Postal Union, WIPO, World Food Program
    World Heritage Committee, World Intellectual Property Organization
    World Meteorological Organisation, World Meteorological Organization, World Tourism Organization
  `,
  Courts: `
    African Commission on Human and Peoples’ Rights, African Court on Human and Peoples’ Rights
    Caribbean Court of Justice, Court of Arbitration for Sport, ECOWAS Court, EFTA Court
    East African Court of Justice, Extraordinary Chambers in the Courts of Cambodia, ICTR, ICTY
    Inter-American Commission on Human Rights, Inter-American Court of Human Rights
    International Criminal Tribunal for Rwanda
    International Criminal Tribunal for the Former Yugoslavia
    International Criminal Tribunal for the former Yugoslavia, International Military Tribunal
    International Military Tribunal for the Far East, International Tribunal for the Law of the Sea
    Kosovo Specialist Chambers, Nuremberg Tribunal, Permanent Court of Arbitration, Russell Tribunal
    Special Court for Sierra Leone, Special Tribunal for Lebanon
  `,
  Economy: `
    AIIB, African Development Bank, Asian Infrastructure Investment Bank
    Bank for International Settlements, Basel Committee, Basel Committee on Banking Supervision
    Bilderberg Group, CEPI, COVAX, Caribbean Development Bank, Club of Rome
    Coalition for Epidemic Preparedness Innovations, Corporación Andina de Fomento, Covax
    Development Bank of Latin America, EBRD, Eurasian Development Bank
    European Bank for Reconstruction and Development, European Investment Bank
    Extractive Industries Transparency Initiative, FATF, Financial Action Task Force
    Financial Stability Board, GAVI, Gas Exporting Countries Forum, Gavi
    General Agreement on Tariffs and Trade, Global Environment Facility, Global Fund
    Global Fund to Fight AIDS Tuberculosis and Malaria, Green Climate Fund, IATA
    ICANN = Internet Corporation for Assigned Names and Numbers, IRENA
    Inter-American Development Bank, International Accounting Standards Board
    International Air Transport Association, International Association of Insurance Supervisors
    International Bank for Reconstruction and Development, International Chamber of Commerce
    International Development Association, International Energy Agency
    International Finance Corporation, International Organization for Standardization
    International Renewable Energy Agency, Internet Engineering Task Force, Islamic Development Bank
    Kimberley Process, London Club, New Development Bank, Opec
    Organisation for Economic Cooperation and Development
    Organisation of the Petroleum Exporting Countries
    Organization for Economic Co-operation and Development
    Organization for Economic Cooperation and Development, Paris Club, Trilateral Commission
    World Bank Group, World Trade Organisation, World Wide Web Consortium
  `,
  Europe: `
    Atlantic Alliance, Benelux Union, CERN, Central European Initiative
    Collective Security Treaty Organisation, Commonwealth of Independent States
    Conference on Security and Co-operation in Europe, Council for Mutual Economic Assistance
    Council of the Baltic Sea States, EASA, EFTA, EUFOR, EULEX, Eurasian Economic Union, Euratom
    Eurocontrol, Eurojust, European Anti-Fraud Office, European Asylum Support Office
    European Banking Authority, European Border and Coast Guard Agency, European Broadcasting Union
    European Central Bank Governing Council, European Centre for Disease Prevention and Control
    European Chemicals Agency, European Coal and Steel Community, European Communities
    European Community, European Defence Agency, European Defence Community
    European Economic Community, European Environment Agency, European Food Safety Authority
    European Free Trade Association, European Higher Education Area, European Medicines Agency
    European Patent Office, European Political Community, European Round Table
    European Securities and Markets Authority, European Southern Observatory, European Space Agency
    European Stability Mechanism, European Systemic Risk Board, European Trade Union Confederation
    European Union Agency for Fundamental Rights, European Union Aviation Safety Agency
    European University Institute, Eurostat, GUAM Organization, German Confederation
    Hanseatic League, Holy Alliance, Inter-Parliamentary Union, Little Entente, Minsk Group
    NATO Parliamentary Assembly, NATO-Russia Council, Nordic Council of Ministers
    North Atlantic Alliance, North Atlantic Council, North Atlantic Treaty Organisation, OLAF
    OSCE Minsk Group, Office for Democratic Institutions and Human Rights
    Office of the High Representative, Organisation for Security and Co-operation in Europe
    Organization for Security and Cooperation in Europe, Peace Implementation Council
    Three Seas Initiative, Triple Entente, Union for the Mediterranean, Visegrad Group
    Visegrád Four, Visegrád Group, Warsaw Pact, Warsaw Treaty Organization, Western European Union
  `,
  "Africa and the Arab world": `
    AfCFTA, Africa CDC, Africa Centres for Disease Control and Prevention
    African Continental Free Trade Area, African Development Fund, African Union Commission
    African Union Peace and Security Council, Alliance of Sahel States, Arab Maghreb Union
    Baghdad Pact, COMESA, Central Treaty Organization, Comesa
    Common Market for Eastern and Southern Africa, Community of Sahel–Saharan States
    Cooperation Council for the Arab States of the Gulf, East African Community
    Economic Community of Central African States, Frontline States, IGAD
    Intergovernmental Authority on Development, Lake Chad Basin Commission, League of Arab States
    Middle East Quartet, NEPAD, New Partnership for Africa’s Development
    Organisation of the Islamic Conference, Organization of Arab Petroleum Exporting Countries
    Organization of Islamic Cooperation, Organization of the Islamic Conference
    Peace and Security Council, Quartet on the Middle East, SADC, Southern African Customs Union
    Southern African Development Community, Southern African Development Coordination Conference
    West African Economic and Monetary Union
  `,
  Americas: `
    ALBA = Bolivarian Alliance for the Peoples of Our America, Andean Community, Arctic Council
    Association of Caribbean States, Bolivarian Alliance for the Americas
    Bolivarian Alternative for the Americas, CARICOM = Caribbean Community
    CELAC = Community of Latin American and Caribbean States, CICIG, Caricom, Celac
    Central American Integration System, Central American Parliament, Contadora Group
    Economic Commission for Latin America and the Caribbean, Foro de São Paulo, Grupo de Puebla
    International Commission against Impunity in Guatemala, International Joint Commission
    Lima Group, Organisation of American States, Organisation of Eastern Caribbean States
    Organization of Eastern Caribbean States, Pacific Alliance, Pan American Union, Petrocaribe
    Puebla Group, Rio Group, Southern Common Market, São Paulo Forum, TeleSUR, Telesur
    UNASUR = Union of South American Nations = Unión de Naciones Suramericanas, Unasur
    West Indies Federation
  `,
  "Asia and the Pacific": `
    ANZUS, APEC, ASEAN Regional Forum, Apec, Asean, Asia-Pacific Economic Cooperation
    Association of South East Asian Nations, BIMSTEC, Boao Forum, Boao Forum for Asia, Colombo Plan
    Conference on Interaction and Confidence Building Measures in Asia
    Economic Cooperation Organization, Economic and Social Commission for Asia and the Pacific
    Five Eyes, Five Power Defence Arrangements, Korean Peninsula Energy Development Organization
    Mekong River Commission, Melanesian Spearhead Group, Organization of Turkic States
    Pacific Community, Pacific Islands Forum, Quadrilateral Security Dialogue, SAARC, SEATO
    Shanghai Five, Shangri-La Dialogue, South Asian Association for Regional Cooperation
    Southeast Asia Treaty Organization, Turkic Council, United Nations Command
  `,
  World: `
    Alliance of Small Island States, Allied Commission, Allied Control Council, Australia Group
    Axis Powers, Commonwealth Secretariat, Commonwealth of Nations
    Community of Portuguese Language Countries, Council of Foreign Ministers, Egmont Group
    Francophonie, Global Alliance for Vaccines and Immunisation, Global Coalition to Defeat ISIS
    Group of 77, Group of Eight, Group of Seven, Group of Twenty, IFRC, IUCN
    International Astronomical Union, International Commission of Jurists
    International Commission on Missing Persons
    International Committee of the Red Cross and Red Crescent
    International Confederation of Free Trade Unions, International Council for Science
    International Criminal Police Organization, International Federation of Journalists
    International Federation of Red Cross and Red Crescent Societies
    International Mathematical Union, International Press Institute, International Seabed Authority
    International Solar Alliance, International Trade Union Confederation
    International Transport Workers’ Federation, International Union for Conservation of Nature
    International Whaling Commission, Interpol General Secretariat, Kosovo Verification Mission
    Missile Technology Control Regime, Non-Aligned Movement, Nuclear Suppliers Group
    Organisation internationale de la Francophonie, Proliferation Security Initiative, WADA
    Wassenaar Arrangement, Wolfsberg Group, World Anti-Doping Agency, World Council of Churches
    World Customs Organization, World Federation of Trade Unions, World Jewish Congress
    World Medical Association, World Organisation for Animal Health
  `,
});
