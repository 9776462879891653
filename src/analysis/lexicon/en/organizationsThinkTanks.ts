import { namesByGroup } from "../wordList";

/** Think tanks, pollsters, charities, campaigns and foundations. */
export const thinkTanksAndCampaigns = namesByGroup({
  "Think tanks": `
    ACLED, Acton Institute, Adam Smith Institute, Afrobarometer, Al Jazeera Centre for Studies
    Al-Ahram Center for Political and Strategic Studies, American Enterprise Institute
    Arab Center Washington DC, Arab Gulf States Institute in Washington
    Armed Conflict Location and Event Data Project, Arms Control Association
    Asan Institute for Policy Studies, Aspen Institute, Atlantic Council, Australia Institute
    Australian Strategic Policy Institute, Begin–Sadat Center for Strategic Studies
    Bertelsmann Foundation, Bertelsmann Stiftung, Brennan Center, Brennan Center for Justice
    Brenthurst Foundation, Brookings, Bulletin of the Atomic Scientists, C.D. Howe Institute
    Capital Economics, Carnegie Corporation of New York, Carnegie Endowment
    Carnegie Endowment for International Peace, Carnegie Moscow Center, Cato
    Center for American Progress, Center for Immigration Studies, Center for Security Policy
    Center for Strategic and International Studies, Center for a New American Security
    Centre for Eastern Studies, Centre for European Policy Studies, Centre for European Reform
    Centre for International Governance Innovation, Centre for Policy Research
    Centre for Policy Studies, Centre for Strategic and International Studies
    China Institutes of Contemporary International Relations, Claremont Institute, Clingendael
    Clingendael Institute, Committee for a Responsible Federal Budget, Conference Board
    Control Risks, Council on Foreign Relations, Council on Foreign and Defense Policy, Crisis Group
    DIW Berlin, Datafolha, Discovery Institute, Earth Institute, Economic Policy Institute
    Economist Intelligence Unit, Egmont Institute, Elcano Royal Institute, Emirates Policy Center
    Eurasia Group, Eurobarometer, European Council on Foreign Relations
    Federation of American Scientists, Fondation pour la recherche stratégique
    Foundation for Defense of Democracies, Fraser Institute, Freedom House
    Friedrich Ebert Foundation, Friedrich Ebert Stiftung, Friedrich Naumann Foundation
    Friedrich-Ebert-Stiftung, Fund for Peace, Fundação Getulio Vargas, Gallup International
    German Council on Foreign Relations, German Institute for International and Security Affairs
    German Marshall Fund, German Marshall Fund of the United States, Getulio Vargas Foundation
    Grattan Institute, Gulf Research Center, Guttmacher Institute, Hanns Seidel Foundation
    Heartland Institute, Heinrich Boell Foundation, Heinrich Böll Foundation, Heinrich-Böll-Stiftung
    Henry Jackson Society, Hoover Institution, Hudson Institute, IISS, ISEAS–Yusof Ishak Institute
    Ibope, Ifo Institute, Ifri, Igarapé Institute, Infratest dimap, Institut Montaigne
    Institut français des relations internationales, Institute for Advanced Study
    Institute for Defence Studies and Analyses, Institute for Fiscal Studies
    Institute for Government, Institute for National Security Studies, Institute for Policy Studies
    Institute for Public Policy Research, Institute for Science and International Security
    Institute for Security Studies, Institute for the Study of War, Institute of Economic Affairs
    Institute of Oriental Studies, Institute of Peace and Conflict Studies
    Institute of Public Affairs, Institute of World Economy and International Relations
    Inter-American Dialogue, International Crisis Group
    International Institute for Strategic Studies, Ipsos, Ipsos MORI, Israel Democracy Institute
    Istituto Affari Internazionali, Izborsky Club, Jacques Delors Institute, Jamestown Foundation
    Japan Institute of International Affairs, Joseph Rowntree Foundation, Kiel Institute
    Kiel Institute for the World Economy, King’s Fund, Kohelet Policy Forum
    Konrad Adenauer Foundation, Konrad Adenauer Stiftung, Konrad-Adenauer-Stiftung
    Körber Foundation, Latinobarómetro, Levada Center, Levada Centre, Lowy Institute, MEMRI, MERICS
    Macdonald–Laurier Institute, Manhattan Institute, Mercator Institute for China Studies
    Mercatus Center, Middle East Forum, Middle East Institute, Middle East Media Research Institute
    Migration Policy Institute, Mises Institute, Munich Security Conference
    National Bureau of Economic Research, New America Foundation, Nielsen Media Research
    Nuclear Threat Initiative, Nuffield Trust, Observer Research Foundation, Open Europe
    Overseas Development Institute, Oxford Economics, PRIO, Peace Research Institute Oslo
    Peterson Institute, Peterson Institute for International Economics, Pew Charitable Trusts
    Pew Research Centre, Policy Exchange, Polish Institute of International Affairs
    Potsdam Institute, Potsdam Institute for Climate Impact Research
    Project for the New American Century, Quilliam Foundation, Quincy Institute
    Quincy Institute for Responsible Statecraft, Quinnipiac University Polling Institute, RAND Corp
    RUSI, Rand Corp, Rand Corporation, Rasmussen Reports, Razumkov Centre, Real Instituto Elcano
    Reason Foundation, Resolution Foundation, Rocky Mountain Institute, Rosa Luxemburg Foundation
    Royal Institute of International Affairs, Royal United Services Institute
    Russian International Affairs Council, SETA Foundation, SIPRI, SITE Intelligence Group
    Santa Fe Institute, Sejong Institute, Sentencing Project, Site Intelligence Group, Soufan Center
    Soufan Group, South African Institute of International Affairs
    Stiftung Wissenschaft und Politik, Stimson Center
    Stockholm International Peace Research Institute, Stratfor, Tax Foundation, Tax Policy Center
    The Conference Board, The King’s Fund, Tony Blair Institute
    Tony Blair Institute for Global Change, Union of Concerned Scientists
    Uppsala Conflict Data Program, Urban Institute, VTsIOM, Valdai Club, Valdai Discussion Club
    Verisk Maplecroft, Vivekananda International Foundation, Washington Institute
    Washington Institute for Near East Policy, Washington Office on Latin America, Wilson Center
    Woodrow Wilson Center, Woodrow Wilson International Center for Scholars
    World Resources Institute, Worldwatch Institute, YouGov, Zogby International, ifo Institute
  `,
  "Charities and campaigns": `
    AARP, ARTICLE 19, ASPCA, Access Now, Action Against Hunger, Action contre la Faim
    Action on Armed Violence, ActionAid, Aga Khan Development Network, Aga Khan Foundation, Age UK
    Airwars, Alcoholics Anonymous, Alliance Defending Freedom, American Bar Association
    American Cancer Society, American Family Association, American Heart Association
    American Jewish Committee, American Jewish Congress, American Legion
    American Medical Association, American Red Cross, Andrew W. Mellon Foundation
    Anti-Defamation League, Anti-Nazi League, Anti-Slavery International, Article 19, Attac
    Audubon Society, Avaaz, BRAC, Barnardo’s, Bill & Melinda Gates Foundation
    Bill and Melinda Gates Foundation, BirdLife International, Black Sash Trust
    Bloomberg Philanthropies, Board of Deputies of British Jews, Boy Scouts of America
    Bring Back Our Girls, British Heart Foundation, British Red Cross, Brot für die Welt
    B’nai B’rith, CAFOD, CARE International, CPJ, Campact, Campaign for Nuclear Disarmament
    Cancer Research UK, Care International, Caritas, Caritas Internationalis, Carter Center
    Catholic Relief Services, Center for Responsive Politics, Chan Zuckerberg Initiative
    Charles Koch Foundation, Chipko movement, Christian Aid, Christians United for Israel
    Citizen Lab, Citizens Advice, Citizens United, Clinton Foundation, Clinton Global Initiative
    Committee of Soldiers’ Mothers, Committee to Protect Journalists, Common Cause
    Concern Worldwide, Congress of Racial Equality, Conservation International
    Council on American-Islamic Relations, Council on American–Islamic Relations, Croix-Rouge
    Cultural Survival, Danish Refugee Council, Demand Progress, Doctors of the World
    Edhi Foundation, Electronic Frontier Foundation, Electronic Privacy Information Center, Emmaus
    Emmaüs, Ende Gelände, English PEN, Enough Project, Environmental Defense Fund
    Euro-Mediterranean Human Rights Monitor, Everytown for Gun Safety, Extinction Rebellion, FEMEN
    Family Research Council, Federalist Society, Feed the Children, Feeding America, Femen
    Focus on the Family, Ford Foundation, Free Software Foundation, Fridays for Future
    Friends of the Earth, GLAAD, Gates Foundation, Gaza Humanitarian Foundation, Getty Foundation
    Giffords Law Center, Gift of the Givers, Girl Scouts, GiveDirectly, Global Rights
    Global Witness, Goodwill Industries, Goonj, Grameen, Grameen Bank, Greenpeace India
    Greenpeace International, Gun Owners of America, HaMoked, Habitat for Humanity
    Handicap International, Heifer International, HelpAge International
    Helsinki Foundation for Human Rights, Hewlett Foundation, Hope not Hate, Human Rights Campaign
    Human Rights First, Human Rights Foundation, Humane Society, Humane Society of the United States
    Humanity & Inclusion, Index on Censorship, India Against Corruption, Indian Red Cross Society
    Innocence Project, Insulate Britain, International Campaign for Tibet
    International Campaign to Abolish Nuclear Weapons, International Committee for the Red Cross
    International Justice Mission, International Medical Corps, International Rescue Committee
    Internet Archive, Internet Watch Foundation, Invisible Children, Islamic Relief
    Islamic Relief Worldwide, Islamic Society of North America, J Street, Jewish Voice for Peace
    Jubilee Debt Campaign, Judicial Crisis Network, Judicial Watch, Jugend Rettet, Just Stop Oil
    Katiba Institute, Kiwanis, Knight Foundation, Koch Industries, Lambda Legal
    Lawyers for Human Rights, Letzte Generation, Ligue des droits de l’Homme, Linux Foundation
    Lions Clubs International, MSF International, MacArthur Foundation, Magen David Adom in Israel
    Make-A-Wish Foundation, Manif pour tous, March of Dimes, Mayors for Peace, Meals on Wheels
    Media Matters, Media Matters for America, Mercy Corps, Minority Rights Group International
    Misereor, Missionaries of Charity, Mo Ibrahim Foundation, Moscow Helsinki Group
    Mozilla Foundation, Muslim Council of Britain, Médecins du Monde, Médecins sans Frontières
    NARAL Pro-Choice America, NSPCC, Narcotics Anonymous, Narmada Bachao Andolan, Nation of Islam
    National Audubon Society, National Organization for Women, National Right to Life Committee
    National Urban League, National Wildlife Federation, Natural Resources Defense Council
    Nature Conservancy, Nelson Mandela Foundation, Nobel Peace Center, Nonviolent Peaceforce
    Norwegian Refugee Council, ONE Campaign, Obama Foundation, Open Society Foundation
    Open Society Foundations, OpenSecrets, Oxfam America, Oxfam International, PEN America
    PEN International, PETA = People for the Ethical Treatment of Animals
    Palestine Red Crescent Society, Palestinian Center for Human Rights, Palestinian Red Crescent
    Partners In Health, Partners in Health, Physicians for Human Rights
    Physicians for Human Rights–Israel, Plan International, Planned Parenthood, Pratham
    Privacy International, Pro Asyl, Proactiva Open Arms, Project Veritas, Public Citizen
    Pugwash Conferences, Pussy Riot, RSPB = Royal Society for the Protection of Birds
    RSPCA = Royal Society for the Prevention of Cruelty to Animals, Rainforest Action Network
    Rainforest Alliance, Red Cross Society, Refugees International, Reporters sans frontières
    Restos du Cœur, Robert Wood Johnson Foundation, Rockefeller Foundation, Rotary International
    SOS Children’s Villages, SOS Mediterranee, SOS Méditerranée, SOS Racisme, Salvation Army
    Samaritan’s Purse, Save Darfur Coalition, Sea Shepherd, Sea Shepherd Conservation Society
    Sea-Eye, Sea-Watch, Secours populaire, Sierra Club, Sightsavers, Simon Wiesenthal Center
    Simon Wiesenthal Centre, Soros Foundation, Southern Christian Leadership Conference
    Southern Poverty Law Center, Stop the War Coalition, Student Nonviolent Coordinating Committee
    Students for a Free Tibet, Sulabh International, Sunlight Foundation, Survival International
    Susan B. Anthony List, Susan B. Anthony Pro-Life America, Susan G. Komen
    Syrian Arab Red Crescent, Syrian Network for Human Rights, Syrian Observatory for Human Rights
    Tata Trusts, Tearfund, Templeton Foundation, Terre des Hommes, The Nature Conservancy
    Trevor Project, Trump Foundation, Trump Organization, Trócaire, Turkish Red Crescent, United Way
    Veterans of Foreign Wars, Violations Documentation Center, Walk Free Foundation
    War Resisters’ International, WaterAid, Wellcome Trust, Welthungerhilfe, Wikimedia Foundation
    Wildlife Conservation Society, William and Flora Hewlett Foundation
    Women’s International League for Peace and Freedom, World Central Kitchen
    World Uyghur Congress Foundation, World Vision, World Vision International
    World Wide Fund for Nature, World Wildlife Fund, Worldwide Fund for Nature, YMCA, YWCA, Yesh Din
    Zionist Organization of America
  `,
});
