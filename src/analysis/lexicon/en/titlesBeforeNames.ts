import { wordList } from "../wordList";

/** Forms of address: what follows is a person. As written in title case. */
export const honorifics = wordList(`
  Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Rev Rev. Fr Fr. Sr Sr. Hon Hon. Sir Dame Lady
  Madam Mme Mme. Mlle Monsieur Madame Señor Señora Herr Frau Rabbi Imam Ayatollah Hojjatoleslam
  Mullah Maulana Maulvi Sheikh Shaikh Sheik Sheikha Emir Pope Cardinal Archbishop Bishop Monsignor
  Pastor Reverend Father Sultan Prince Princess King Queen Emperor Empress Duke Duchess
  Baron Baroness Shri Smt Pandit Swami Guru Haji Hajj Datuk Tun Tan-Sri Gen Gen. Lt Lt. Col Col.
  Sgt Sgt. Capt Capt. Maj Maj. Cpl Cpl. Brig Brig. Adm Adm. Cmdr Cmdr. Insp Insp. Det Det. Pvt
  Pvt. Sen Sen. Rep Rep. Gov Gov. Pres Pres. Messrs Messrs. Atty Atty. Supt Supt. Lord
  Chief-Justice Crown-Prince Chief Advocate Adv Adv. Engr Engr. Eng Eng. Alhaji Hajia Barrister
  Justice Judge Master
`);

/** Offices and ranks. Title case; their lower-case forms are roles, too. */
export const offices = wordList(`
  Prince Princess King Queen Emperor Empress Pope Cardinal Archbishop Bishop Sultan Emir Ayatollah
  Rabbi Imam President Vice-President Premier Chancellor Minister Secretary Secretary-General
  Undersecretary Under-Secretary Senator Representative Congressman Congresswoman Governor
  Lieutenant-Governor Mayor Deputy Councillor Councilor Councilman Councilwoman Alderman Speaker
  Chairman Chairwoman Chairperson Chair Chief Director Director-General Commissioner
  Superintendent Inspector Detective Sheriff Constable Officer Sergeant Corporal Private
  Lieutenant Captain Major Colonel Brigadier General Marshal Admiral Commodore Commander
  Commandant Ambassador Envoy Consul Attorney Prosecutor Solicitor Judge Justice Magistrate
  Advocate Lawyer Counsel Professor Lecturer Doctor Dean Provost Principal Headmaster Coach
  Manager Spokesman Spokeswoman Spokesperson Editor Reporter Correspondent Journalist Columnist
  Analyst Author Novelist Poet Writer Historian Economist Scientist Researcher Engineer Architect
  Actor Actress Singer Rapper Comedian Producer Filmmaker Photographer Artist Painter Composer
  Pianist Striker Midfielder Defender Goalkeeper Quarterback Forward Winger Chef CEO CFO COO CTO
  Founder Co-founder Cofounder Owner Leader Head Boss Chieftain Lawmaker MP MEP MLA MPP Legislator
  Opposition-leader Candidate Nominee Ex-president Ex-minister Sub-inspector Treasurer Ombudsman
  Comptroller Auditor Registrar Rector Curator Activist Dissident Philosopher Theologian
  Psychologist Sociologist Strategist Adviser Advisor Aide Colleague Resident Farmer Teacher Nurse
  Physician Surgeon Veteran Pilot Driver Astronaut Cosmonaut Billionaire Businessman Businesswoman
  Entrepreneur Investor Philanthropist Tycoon Magnate Oligarch Dictator Monarch Warlord Militant
  Gangster Whistleblower Blogger Influencer Negotiator Mediator Delegate Rapporteur
  Parliamentarian Congressmember Assemblyman Assemblywoman Chairlady Vice-chancellor Vice-chairman
  Vice-chair Prime-minister Playwright Sculptor Musician Guitarist Presenter Anchor Broadcaster
  Host Midwife Trainer Player Golfer Swimmer Boxer Wrestler Cyclist Champion Star Skipper Umpire
  Referee Ideologue Ideologues Presidents Ministers Senators Governors Generals Professors
  Deputies Mayors Journalists Brothers Sisters Actors Judges Justices
`);

/** Words that go before an office and belong to the role: `former deputy prime minister`. Lower case. */
export const roleModifiers = wordList(`
  former late ex acting interim deputy assistant associate vice senior junior chief prime foreign
  interior defence defense finance health justice home education energy trade labour labor economy
  environment information agriculture transport culture oil national state regional federal
  provincial municipal executive managing general lieutenant major brigadier rear first second
  third lead leading top special principal outgoing incoming incumbent presidential ministry
  department government police army navy military party opposition parliamentary house senate
  majority minority district attorney human rights press media public spiritual religious supreme
  honorary prominent veteran retired legendary far-right left-wing right-wing conservative liberal
  ruling cabinet secretary court crown affairs elder younger intelligence security political
  policy legal
`);

/** Prepositions by which a role goes on: `director of the institute`. Lower case. */
export const roleJoiners = wordList(`
  of for to
`);
