/* eslint-disable max-lines -- a table */
import { wordList } from "../wordList";

/**
 * Words that news writes in lower case at least four times out of five inside a sentence: where one
 * of them begins a sentence or a heading, its capital proves nothing. Counted over 18,000 English
 * news articles by scripts/derive/commonWords.mjs; single words only, no text.
 */
export const commonWords = wordList(`
  abandon abandoned abandoning abide abiding ability able aboard abolish abortion abortions about
  above abroad abruptly absence absent absentee absolute absolutely absurd abuse abused abuses
  abusing abusive academic academics accelerate accept acceptable acceptance accepted accepting
  access accessible accident accommodate accompanied accomplish accomplished accomplishment
  accomplishments accord according account accountable accounted accounting accounts accuracy
  accurate accurately accusation accusations accuse accused accuser accusers accuses accusing
  achieve achieved achievement achievements achieving acknowledge acknowledged acknowledges
  acknowledging acquired acquittal acquitted across acted acting action actions active actively
  activism activist activists activities activity actor actors actress acts actual actually acute
  ad add added addiction adding addition additional address addressed addresses addressing adds
  adequate adequately adjust adjusted adjustments administration administrations administrative
  administrators admission admissions admit admits admitted admitting adopt adopted adopting
  adoption ads adult adults advance advanced advances advancing advantage advantages adversaries
  advertisers advertising advice advise advised adviser advisers advising advocacy advocate
  advocated advocates advocating affair affect affected affecting affects affiliate affiliated
  affiliation affirmative affluent afford afraid after aftermath afternoon afterward again against
  age aged agencies agenda agendas agent agents ages aggression aggressive aggressively aging ago
  agree agreed agreeing agreement agreements agrees agricultural ahead aid aide aides aim aimed
  aiming aims aircraft aired airing airline airports airstrikes aisle alarm alarmed alarming
  albeit alert alerts alien alienated aliens align aligned alike alive all allegation allegations
  allege alleged allegedly alleges allegiance alleging alliances allied allies allow allowed
  allowing allows ally almost alone along alongside already also alt alter altered alternative
  alternatives although altogether aluminum always am amazing ambition ambitions ambitious
  amendments amid ammunition amnesty among amount amounted amounts an analysis analyst analysts
  analyzed anchor ancient and anger angered angry animal animals anniversary announce announced
  announcement announces announcing annual annually anonymity anonymous another answer answered
  answering answers anti anticipate anticipated anticipation antitrust anxiety anxious any anybody
  anymore anyone anything anytime anyway anywhere apart apartment apologize apologized apology app
  apparatus apparent apparently appeal appealed appealing appear appearance appearances appeared
  appearing appears appellate applauded applause applicants application applications applied
  applies apply applying appoint appointed appointee appointees appointment appointments
  appreciate apprehended approach approached approaches approaching appropriate appropriately
  approval approve approved approving approximately apps arbitrary architect are area areas
  arguably argue argued argues arguing argument arguments arise arm arming arms arose around
  arranged arrangement arrangements array arrest arrested arrests arrival arrive arrived arrives
  arriving arsenal article articles artificial as aside ask asked asking asks aspect aspects
  aspirations assassination assault assaulted assaults assembled assert asserted asserting
  assertion assertions assess assessment assessments asset assets assigned assist assistance
  assistant associate associates assume assumed assumes assuming assumption assumptions assurances
  assure assured asylum at athletes atmosphere atop attached attack attacked attackers attacking
  attacks attempt attempted attempting attempts attend attendance attended attendees attending
  attends attention attitude attitudes attorneys attract attracted attractive attributed audience
  audiences audio audit austerity author authored authoritarian authorities authority
  authorization authorize authorized authorizing authors auto automatic automatically autonomy
  availability available average avert avoid avoided avoiding awaiting awarded aware awareness
  away awful awkward babies baby back backdrop backed backers background backgrounds backing
  backlash backs bad badly bag bags bail bailout balance balanced balances balancing balk
  ballistic ballot ballots ban banking bankrupt bankruptcy banks banned banner banning bans bar
  bare barely bargain bargaining barrage barred barrel barrier barriers barring bars base baseball
  based basement bases basic basically basis basketball bathroom battle battlefield battleground
  battles battling be bear bearing bears beat beaten beating beautiful beauty became because
  become becomes becoming bed beds beef been beer before began begin beginning begins begun behalf
  behavior behind being beings belief beliefs believe believed believes believing belong belongs
  beloved below bench benchmark beneath beneficiaries benefit benefited benefits bent beside
  besides best bet betrayal better betting between beyond bias biased biases bid big bigger
  biggest bigotry bilateral billion billionaire billionaires billions bills bin binding biological
  bipartisan bipartisanship birth birthday bit bitter bizarre blacks blame blamed blames blaming
  blast blasted blasting blasts blew blind bloc block blocked blocking blocks blog blood bloody
  blow blowing blown blue blueprint bn boards boasted boasts boat bodies body bold bolster bomb
  bomber bombers bombing bombings bombs bombshell bond bonds book books boom boost boosted
  boosting border borders boring born borrow borrowers borrowing boss bosses botched both bother
  bothered bottom bought bound boundaries bow box boxes boy boycott brain branch branches brand
  brave breach break breakdown breaking breaks breakthrough breath breathe breathing bribery
  bridges brief briefed briefing briefings briefly bright brilliant bring bringing brings brink
  broad broadcast broader broadly broke broken brother brothers brought brutal brutality bubble
  budget budgets build building buildings built bulk bullet bullets bully bullying bump bunch
  burden burdens bureaucracy bureaucratic bureaucrats buried burn burned burning burst bus
  business businesses businessman busing busy but button buy buyers buying by cable cafe
  calculated calculation calculus calendar caliphate call called calling calls calm came camera
  cameras campaign campaigned campaigning campaigns camps campus campuses can cancel canceled
  canceling cancellation cancelled cancer candidacy candidate candidates cannabis cannot cap
  capabilities capability capable capacity capita capital capitalism capitalist capped caps
  capture captured car caravan carbon card cards care cared career careers careful carefully
  caring carried carriers carries carry carrying cars cartoon case cases cash casino cast casting
  casualties catastrophe catastrophic catch catching categories category caucuses caught cause
  caused causes causing caution cautioned cautious cave cease ceiling celebrate celebrated
  celebrates celebrating celebration celebrations celebrities celebrity cell cellphone cells
  censorship centered centerpiece centrist cents centuries century ceremony certain certainly
  certainty certificate chain chains chair chaired chairs challenge challenged challenger
  challengers challenges challenging chamber chambers champion championed chance chances change
  changed changes changing channels chanted chanting chants chaos chaotic chapter character
  characterization characterized characters charge charged charges charging charitable charity
  chart charter chat cheap cheaper check checked checkers checking checks cheer cheered cheering
  cheers chemical chemicals chest chicken child children chilling choice choices choose chooses
  choosing chorus chose chosen chronic chunk churches cig cigarettes circle circles circulated
  circulating circumstances circus cite cited cites cities citing citizen citizens citizenship
  civic civilian civilians civility civilization claim claimed claiming claims clarified clarify
  clarity clash clashed clashes class classes classic classified classroom classrooms clean
  cleaning clear clearance clearances cleared clearer clearing clearly clerk click clicking client
  clients cliff climate climb climbed clinic clinical clinics clip clips clock close closed
  closely closer closest closing closure closures clothes clothing cloud co coach coal coalition
  coastal code codes coffee collaboration collapse collapsed collar colleague colleagues collect
  collected collecting collection collective collectively colleges colluded collusion color column
  columnist columnists combat combating combative combination combined come comeback comes comfort
  comfortable coming commander commanders comment commentary commentator commentators commented
  comments commercial commit commitment commitments committed committees committing common
  commonly communicate communication communications communities community companies company
  comparable compare compared comparing comparison compassion compel compelled compelling
  compensation compete competent competing competition competitive competitors compiled complain
  complained complaining complaint complaints complete completed completely complex compliance
  complicate complicated comply component components compound comprehensive compromise compromised
  compromises computer computers con concealed concede conceded concentrated concentration concept
  concern concerned concerning concerns concert concession concessions conclude concluded
  concludes concluding conclusion conclusions concrete condemn condemnation condemned condemning
  condition conditions condolences conduct conducted conducting conference conferences confidence
  confident confidential confirm confirmation confirmed confirming confirms conflict conflicting
  conflicts confront confrontation confronted confronting confused confusing confusion
  congresswomen connect connected connection connections conscience conscious consecutive
  consensus consent consequence consequences consequential conservatism conservative conservatives
  consider considerable considerably consideration considerations considered considering considers
  consistent consistently conspiracy constant constantly constituencies constituency constituents
  constitute constitutes constitutional constitutionality constitutionally constraints
  construction constructive consulate consultant consultants consulted consulting consume consumed
  consumer consumers consuming consumption contact contacted contacts contain contained containing
  contains contemporary contempt contend contender contenders content contention contentious
  contents contest contested contests context contingent continue continued continues continuing
  contraception contract contracted contracting contractor contractors contracts contradict
  contradicted contrary contrast contribute contributed contributing contribution contributions
  contributor contributors control controlled controlling controls controversial controversies
  controversy convened convenience convenient conventional conventions conversation conversations
  convict convicted conviction convictions convince convinced convincing cool cooperate
  cooperating cooperation coordinate coordinated coordination coordinator cop copies cops copy
  copyright corner corners coronavirus corporate corporations correct corrected correction
  correctly correctness correspondent corrupt corruption cost costing costly costs could counsel
  counselor count counted counter countered counterintelligence counterpart counterparts
  counterterrorism counties counting countless countries country counts coup couple coupled
  couples courage course courses courthouse courtroom courts cover coverage covered covering
  covers crack crackdown craft crafted crash crashed crazy create created creates creating
  creation creative credentials credibility credible credit credited credits crew cries crime
  crimes criminal criminals crises crisis criteria critic critical critically criticism criticisms
  criticize criticized criticizing critics critique crop cross crossed crossing crossings crowd
  crowded crowds crucial crude cruel cruise crushing cry crying cult cultural culture curb cure
  curfew curious currency current currently curtail curve custody customer customers cut cuts
  cutting cyber cybersecurity cycle cycles cynical dad damage damaged damages damaging damn
  damning dance danger dangerous dangers dare dark data database date dated dates dating daughter
  daughters day days de dead deadliest deadline deadlines deadly deal dealers dealing dealings
  deals dealt death deaths debacle debate debated debates debating debris debt debts debunked
  decade decades decency decent decide decided decides deciding decision decisions decisive
  declaration declare declared declaring decline declined declines declining decrease decreased
  decried dedicated deduction deductions deemed deep deeper deeply default defeat defeated
  defeating defend defendant defendants defended defender defenders defending defends defenses
  defensive defiance defiant deficit deficits define defined defines defining definitely
  definition definitive defund defunding defy degree degrees delay delayed delaying delays
  delegate delegates delegation deleted deliberate deliberately deliberations deliver delivered
  delivering delivers delivery demand demanded demanding demands democracies democracy demographic
  demographics demonstrate demonstrated demonstrates demonstrating demonstration demonstrations
  demonstrators denial denials denied denies denounce denounced denuclearization deny denying
  departments departure depend dependent depending depends deploy deployed deploying deployment
  deport deportation deportations deported deposition depth deputies derail describe described
  describes describing description desert deserve deserved deserves design designated designed
  desire desk desperate desperately despite destroy destroyed destroying destruction destructive
  detail detailed detailing details detain detained detainees detect detected detention deter
  determination determine determined determining devastated devastating develop developed
  developing development developments device devices devoted diagnosed diagnosis dialogue dictate
  dictator did die died dies differ difference differences different differently difficult
  difficulties difficulty dig digging digit digital digits dignity diminished dinner dioxide
  diplomacy diplomat diplomatic diplomats dire direct directed directing direction directive
  directly directors dirt dirty disabilities disability disabled disadvantage disagree disagreed
  disagreement disagreements disagrees disappear disappeared disappointed disappointing
  disappointment disapproval disapprove disaster disasters disastrous discharge discipline
  disclose disclosed disclosure disclosures discourage discourse discover discovered discovery
  discredit discredited discretion discretionary discriminate discrimination discriminatory
  discuss discussed discussing discussion discussions disdain disgrace disgusting dishonest
  disinformation dislike dismantle dismantling dismiss dismissal dismissed dismissing disorder
  disparities disparity displaced display displayed disproportionate disproportionately dispute
  disputed disputes disregard disrupt disruption disruptive dissent distance distancing distant
  distinct distinction distinguished distract distraction distributed distribution districts
  distrust disturbing ditch diverse diversity divide divided divides divisions divisive divorce do
  doctor doctors doctrine document documentary documented documents does dog dogged dogs doing
  dollar dollars domain domestic dominance dominant dominate dominated donate donated donation
  donations done donor donors doomed door doors dossier double doubled doubling doubt doubts down
  downplayed downtown downturn downward dozen dozens draft drafted drafting drag dragged drama
  dramatic dramatically draw drawing drawn draws dreams dress dressed drew drill drilling drills
  drink drinking drive driven driver drivers drives driving drone drones drop dropped dropping
  drops drought drove drug drugs drunk dry dubbed dubious due dumb dump during dust duties duty
  dying dynamic dynamics dysfunction dysfunctional each eager ear earlier earliest early earn
  earned earners earning earnings ears ease easier easily easing easy eat eating echo echoed
  economic economically economics economies economist economists economy edge edited editor
  editorial editors educate educated educational educators effect effective effectively
  effectiveness effects efficiency efficient effort efforts egregious eight either elaborate elder
  elderly elect elected electing election elections electorate electors electricity electronic
  element elements elevated eligibility eligible eliminate eliminated eliminating elimination
  elite elites else elsewhere email emailed emails embarrassed embarrassing embarrassment
  embattled embedded emboldened embrace embraced embracing emerge emerged emergency emerges
  emerging emissions emotion emotional emotionally emotions empathy emphasis emphasize emphasized
  emphasizing employ employed employee employees employer employers employment empower empowered
  empty en enable enabled enact enacted encounter encountered encounters encourage encouraged
  encourages encouraging end endangered ended ending endless endorse endorsed endorsement
  endorsements endorsing ends endure endured enduring enemies enemy energized enforce enforced
  enforcement enforcing engage engaged engagement engaging engine engineer engineering enhance
  enhanced enjoy enjoyed enjoying enjoys enormous enough enrichment enroll enrolled enrollees
  enrollment ensure ensuring enter entered entering enters entertainment enthusiasm enthusiastic
  entire entirely entities entitled entitlement entitlements entity entrance entrenched
  entrepreneurs entry environment envoy epidemic episode equal equality equally equipment equipped
  equity equivalent era error errors erupted escalate escalated escalating escalation escape
  escaped especially essay essence essential essentially establish established establishing
  establishment estate estimate estimated estimates etc ethical ethnic ethnicity evacuated
  evaluate evaluation evangelical evangelicals even evening evenly event events eventual
  eventually ever every everybody everyday everyone everything everywhere evidence evident evil
  evolution evolved evolving ex exact exactly exaggerated examination examine examined examining
  example examples exceed exceeded excellent except exception exceptional exceptions excessive
  exchange exchanged exchanges excited excitement exclude excluded exclusive exclusively excuse
  excuses execute executed execution executions executive executives exempt exemption exemptions
  exercise exercises exercising exhausted exist existed existence existential existing exists exit
  expand expanded expanding expansion expansive expect expectation expectations expected expecting
  expects expenditures expense expenses expensive experience experienced experiences experiencing
  experiment expert expertise experts expire expired explain explained explaining explains
  explanation explanations explicit explicitly exploded exploit exploited explore exploring
  explosion explosions explosive export exports expose exposed exposing exposure express expressed
  expressing expression extend extended extending extends extension extensive extent external
  extra extradition extraordinarily extraordinary extreme extremely extremism extremist extremists
  eye eyes face faced faces facial facilitate facilities facility facing fact faction factions
  facto factor factories factors factory facts factual faculty fail failed failing fails failure
  failures fair fairly fairness faith faithful fake fall fallen falling fallout falls false
  falsely familiar families family famous famously fan fans fantasy far farm farmers farms farther
  fascist fashion fashioned fast faster fastest fat fatal fatally fate father fault favor
  favorability favorable favorably favored favorite favors fear feared fearful fears feature
  featured features featuring federal federally feds fee feed feedback feeds feel feeling feelings
  feels fees feet fell fellow felony felt female feminism feminist fence fencing feud fever few
  fewer fiction field fields fierce fiercely fiery fight fighter fighters fighting fights figure
  figured figures filed files filibuster filing filings fill filled filling film final finally
  financed finances financial financially financing find finding findings finds fine fines finger
  fingers finish finished fire firearm firearms fired firefighters fires firestorm fireworks
  firing firm firmly firms first firsthand fiscal fish fit fits five fix fixed fixing flag flagged
  flags flames flash flat flatly flavored flawed flaws fled flee fleeing flew flexibility flight
  flights flip flipped floated flood flooded flooding floor flow flu flurry fly flying focus
  focused focuses focusing foe foes folks follow followed followers following follows food foolish
  foot footage football for force forced forceful forcefully forces forcing forecast foreign
  foreigners foremost forever forge forget forgiveness forgotten form formal formally format
  formed former formerly formidable forming forms formula forth forthcoming fortunes forward
  fossil fought found foundations founded founder four fraction fragile frame framed framework
  frankly fraud fraught fray free freed freedoms freely freeze frequent frequently fresh freshman
  friend friendly friends friendship fringe from front frontrunner fronts frozen fruit frustrated
  frustrating frustration fuel fueled fueling fuels fulfill full fully fun function functioning
  functions fundamental fundamentally funded funding fundraiser fundraisers fundraising funds
  funeral funny further fury future gaffes gain gained gaining gains game games gangs gap gaps gas
  gasoline gate gather gathered gathering gatherings gauge gave gay gays gear gender generally
  generals generate generated generating generation generational generations generic generous
  genuine genuinely gerrymandering gesture get gets getting giant giants gift gifts girl
  girlfriend girls give given gives giving glad glimpse global globalization globally go goal
  goals goes going golf gone gonna good goods got gotten govern governance governed governing
  government governmental governments governors grab grabbed grabs grade gradually graduate
  graduated graduates graduation grand grandchildren grandfather grant granted granting grants
  graphic grasp grass grassroots grateful grave gravity great greater greatest greatly greatness
  greenhouse greeted greets grew gridlock grief grievances grim grip grocery gross ground grounds
  groundwork group groups grow growing grown grows growth guarantee guaranteed guarantees guards
  gubernatorial guess guest guests guidance guide guided guidelines guilt guilty gun gunfire
  gunman guns gut guy guys habit habits hack hacked hackers hacking had hailed hair half halls
  halt halted hammer hammered hand handed handful handgun handguns handing handle handled handling
  hands hang hanging happen happened happening happens happy harassed harassment hard harder
  hardest hardly harm harmed harmful harsh has hashtag hat hate hated hateful hatred haul have
  haven having hawk hawkish hawks he head headed heading headline headlines headquarters heads
  heal health healthy hear heard hearing hearings heart hearts heat heated heavily heavy hedge
  heels height heightened held helicopter helicopters hell helm help helped helpful helping helps
  her here hero heroes herself hidden hiding high higher highest highlight highlighted
  highlighting highlights highly hike hikes him himself hint hinted hire hired hiring his
  historian historians historic historical historically history hit hits hitting hoax hold holders
  holding holds hole holes holiday holidays home homeless homes hometown homicide homicides honest
  honestly honesty honor honored hope hoped hopeful hopefully hopefuls hopes hoping horizon
  horrible horrific horror horse hospital hospitalized hospitals host hostage hostages hosted
  hostile hostility hosting hosts hot hotels hour hourly hours household households houses housing
  how however https hub huge humanitarian humanity humans humility humor hundred hundreds hung
  hungry hunting hurdle hurdles hurricanes hurt hurting hurts husband hush hydroxychloroquine
  hyper hypocrisy hypothetical icon idea ideal ideals ideas identical identification identified
  identify identifying identities identity ideological ideologically ideology if ignorance ignore
  ignored ignores ignoring illegal illegally illness illnesses imagine imagined immediate
  immediately immense immigrant immigrants immigration imminent immoral immune immunity impact
  impacted impacts impasse impeach impeachable impeached impeaching impeachment imperative
  implement implementation implemented implementing implications implicit implicitly implied
  import importance important importantly imported imports impose imposed imposing impossible
  impressed impression impressive improper improperly improve improved improvement improvements
  improving in inability inaccurate inaction inadequate inappropriate inaugural inauguration inbox
  incarcerated incarceration incentive incentives inch incident incidents inclined include
  included includes including inclusion inclusive income incomes incoming incompetence incompetent
  inconsistent incorrect incorrectly increase increased increases increasing increasingly
  incredible incredibly incumbent incumbents indeed indefinitely independent independently
  independents indicate indicated indicates indicating indication indications indicted indictment
  indictments individual individuals industries industry ineffective inequality inevitable
  inevitably infamous infected infection infections infighting inflammatory inflation inflicted
  influence influenced influential influx info inform informal information informed infrastructure
  ing inherent inherently inherited initial initially initiated initiatives injunction injured
  injuries injury injustice inmates inner innocence innocent innovation input inquiries inquiry
  insane inside insiders insight insist insisted insistence insisting insists inspection
  inspections inspectors inspire inspired instability installed instance instances instead
  instincts institutional institutions instructed instructions insufficient insult insulting
  insults insurance insured insurer insurers insurgent insurgents intact integration integrity
  intellectual intend intended intends intense intensified intensity intensive intent intention
  intentionally intentions interaction interactions intercepted interest interested interesting
  interests interfere interfered interference interfering interim intern internal interpret
  interpretation interpreted interrogation interrupted intervene intervention interventions
  interview interviewed interviews intimidate intimidation into introduce introduced introducing
  invasion invest invested investigate investigated investigating investigation investigations
  investigative investigator investigators investing investment investments investor investors
  invitation invite invited invoke invoked invoking involve involved involvement involves
  involving ire irony irrelevant irresponsible is isolate isolated isolation issue issued issues
  issuing it item items its itself jail jails jeopardy jet jets jihadist jihadists job jobless
  jobs join joined joining joins joke joked jokes journalism journalist journalistic journalists
  journey judged judges judgment judgments judicial jump jumped jumping junior jurisdiction
  jurisdictions jurors jury just justices justification justified justify keen keep keeping keeps
  kept key kick kicked kicking kicks kid kidnapped kids kill killed killer killers killing
  killings kills kind kinds kitchen knee knew knife knock knocked know knowing knowledge known
  knows lab label labeled labeling labels laboratory lack lacked lacking lacks lady laid lame
  lamented land landed landing landmark lands landscape landslide language large largely larger
  largest lashed last lasted lasting late lately later latest latter laugh laughed laughing launch
  launched launches launching laundering law lawful lawmaker lawmakers laws lawsuit lawsuits
  lawyer lawyers lay laying layoffs lays lead leaders leadership leading leads leak leaked leaker
  leaking leaks lean leaning learn learned learning least leave leaves leaving led left leftist
  leftists leg legacy legal legalization legalize legalized legalizing legally legislation
  legislative legislators legislatures legitimacy legitimate lending length lengthy lens lesbian
  less lesser lesson lessons let lethal lets letter letters letting level leveled levels leverage
  liability liar liberal liberalism liberals license licensed licenses licensing lie lied lies
  lieutenant life lifelong lifetime lift lifted lifting light lights like liked likelihood likely
  likes likewise limit limitations limited limiting limits line lined lines lingering lining link
  linked linking links list listed listen listened listening listens lists literally literature
  litigation little live lived lives living loaded loan loans lobbied lobby lobbying lobbyist
  lobbyists local located location locations lock lockdown lockdowns locked logic logical lone
  long longer longest longstanding longtime look looked looking looks looming looms loophole
  loopholes loose looting lose loser losers loses losing loss losses lost lot lots lottery loud
  loudly love loved loves loving low lower lowered lowering lowest lows loyal loyalists loyalty
  luck lucky lunch luxury lying machine machines mad made magazine magazines magic magnitude mail
  mails main mainland mainly mainstream maintain maintained maintaining maintains maintenance
  major majorities make maker makers makes making male males man manage managed manager managers
  managing mandate mandated mandates mandatory maneuver manipulation manner manufacturers
  manufacturing many map maps marched marching margin marginal marginalized margins marijuana
  marked market marketing marketplace marketplaces markets marking marks marriage marriages
  married marry mask masks mass massacre massive master match matched mate material materials math
  matter matters maximum maybe me mean meaning meaningful means meant meantime meanwhile measure
  measured measures meat mechanism meddling media median medical medication meet meeting meetings
  meets meltdown member members membership memo memoir memorable memories memory memos men mental
  mentally mention mentioned mentioning mentions mere merely merit merits mess message messages
  messaging messy met metal method methods microphone mid midnight midst midterm midterms might
  migrant migrants migration mild mile miles militant militants military militia militias million
  millions mind minded minds mine minimal minimize minimum mining ministers minor minorities
  minors minus minute minutes mirror misconduct misguided misinformation mislead misleading misled
  missed missile missiles missing mission missions missteps mistake mistaken mistakes mitigate mix
  mixed mob mobility mobilize mock mocked mocking mode model models moderate moderates moderator
  moderators modern modest mogul mom moment moments momentum money monitored monitoring monopoly
  month monthly months monuments mood moral morality morally more morning mortality mortgage
  mosque most mostly mother mothers motion motivated motivation motivations motive motives mounted
  mounting mouth move moved movement movements moves movie movies moving much multi multiple
  municipal murder murdered murders music must muster mutual my myself mystery myth nail name
  named namely names naming narrative narratives narrow narrowly nasty nation nationalism
  nationalist nationalists nationally nationals nationwide natural naturally nature navigate nd
  near nearby nearly necessarily necessary necessity neck need needed needle needs negative
  negatively negotiate negotiated negotiating negotiation negotiations negotiator negotiators
  neighbor neighborhood neighborhoods neighboring neighbors neither neo nerve nervous net networks
  neutral neutrality never nevertheless newest newly newsletter newsletters newspaper newspapers
  next nice night nightmare nights nine no nobody nod noise nominate nominated nominating
  nomination nominations nominee nominees non none nonetheless nonpartisan nonprofit nonprofits
  nonsense nonviolent nonwhite noon nor norm normal normally norms nose not notable notably note
  noted notes nothing notice noticed notified notify noting notion notorious novel now nowhere
  nuclear number numbers numerous nurse nurses nursing oath object objected objections objective
  objectives obligation obligations obscure observe observed observers obsessed obstacle obstacles
  obstruct obstructed obstructing obstruction obtain obtained obtaining obvious obviously occasion
  occasional occasionally occasions occupation occupied occur occurred occurring occurs odd odds
  of off offended offenders offense offenses offensive offer offered offering offers officer
  officers offices official officially officials offset offshore often oil okay old older oldest
  olds omnibus on once one ones ongoing online only onto op open opened opening openly openness
  opens operate operated operates operating operation operational operations operative operatives
  opinion opinions opioid opioids opponent opponents opportunities opportunity oppose opposed
  opposes opposing opposite opposition oppression opt opted optimism optimistic option options or
  oral orbit orchestrated order ordered ordering orders ordinary organizations organize organized
  organizer organizers organizing orientation oriented origin original originally originated
  origins other others otherwise ought our ours ourselves oust ousted ouster out outbreak
  outbreaks outcome outcomes outcry outgoing outlet outlets outline outlined outlines outlining
  outlook output outrage outraged outrageous outreach outright outset outside outsider outspoken
  outstanding over overall overcome overdue overhaul overly overreach override overseas oversee
  overseeing oversees overtime overturn overturned overwhelmed overwhelming overwhelmingly owe
  owed own owned owner owners ownership owns oxygen pace pack package packages packed packing pact
  pages paid pain painful paint painted painting pair pandemic panel panels panic paper papers
  paperwork parade parallel pardon parent parents parking parliamentary parole part partial
  partially participants participate participated participating participation particular
  particularly parties partisan partisans partisanship partly partner partners partnerships parts
  pass passage passed passenger passengers passes passing passion passionate past pastor path
  paths pathway patience patient patients patriotic patriotism pattern patterns pause pay
  paychecks payer paying payment payments payroll payrolls pays peace peaceful peacefully peak
  peers penalties penalty pending pension people per perceived percent percentage perception
  perceptions perfect perfectly perform performance performed performing perhaps peril period
  periods perjury permanent permanently permission permit permits permitted perpetrators
  persecution persistent person persona personal personalities personality personally personnel
  persons perspective perspectives persuade persuaded petition petty pharmaceutical phase
  phenomenon philosophy phone phones phony photograph phrase physical physically physician
  physicians pic pick picked picking picks pickup picture pictures piece pieces pile pilot pin
  pipeline pitch pivot pivotal place placed places placing plagued plain plaintiffs plan plane
  planes planet planning plans plant plants plastic plate platform platforms plausible play
  playback played player players playing plays plea pleaded pleading pleas pleased pledge pledged
  pledges pledging plenty plot plotting plus pocket pockets podcast podium point pointed pointing
  points poised poison polarization polarized polarizing police policies policing policy
  policymakers political politically politician politicians politicized politics poll polled
  polling polls pollster pollsters pollution poor poorest poorly pop popular popularity populated
  population populations populism populist porn portfolio portion portions portrait portray
  portrayed ports pose posed poses posing position positioned positions positive positively
  possess possession possibilities possibility possible possibly posted posting postponed posts
  posture pot potent potential potentially poured poverty power powered powerful powers practical
  practically practice practices pragmatic praise praised praises praising pray prayer prayers pre
  precautions precedent precinct precincts precious precise precisely predecessor predecessors
  predict predictable predicted predicting prediction predictions predicts predominantly
  preexisting prefer preference preferences preferred pregnancy pregnant preliminary premise
  premium premiums preparation preparations prepare prepared prepares preparing prescription
  prescriptions presence present presentation presented presenting presents preserve preserving
  presided presidency presidential presidents pressed pressing pressure pressured pressures
  pressuring presumably presumptive pretend pretending pretty prevail prevent prevented preventing
  prevents previous previously price prices pricing pride primaries primarily primary principal
  principle principles print prior priorities prioritize priority prison prisoner prisoners
  prisons private privately privilege privileges pro probable probably probe probes problem
  problematic problems procedural procedure procedures proceed proceeding proceedings process
  processed processes processing proclaimed produce produced producer producers produces producing
  product production productive productivity products professional professionals professor
  professors profile profit profits profound profoundly program programme programming programs
  progress progressive progressives prohibit prohibited prohibiting prohibition prohibits
  projected projections projects proliferation prolonged prominent promise promised promises
  promising promote promoted promotes promoting promotion promotions prompt prompted prompting
  promptly prone pronounced proof propaganda proper properly properties property proponents
  proportion proposal proposals propose proposed proposes proposing prosecute prosecuted
  prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective prospects
  prosperous protect protected protecting protections protective protects protest protested
  protester protesters protesting protests protocol protocols proud proudly prove proved proven
  proves provide provided provider providers provides providing province proving provision
  provisions provocative provoke proxy psychological psychology public publication publications
  publicity publicly publish published publisher publishing pull pulled pulling punch pundits
  punish punished punishing punishment punitive purchase purchased purchases purchasing pure
  purely purported purportedly purpose purposes pursue pursued pursuing pursuit push pushback
  pushed pushes pushing put puts putting qualifications qualified qualify quality quarantine
  quarter quarters quest question questionable questioned questioning questions quick quickly quid
  quiet quietly quit quite quo quote quoted quotes quoting race races racial racially racism
  racist racists radar radical radically radio rage raging raid raids rail railed rain raise
  raised raises raising rallied rallies rally rallying ramp rampant ran random range ranging rank
  ranked ranking ranks rape raped rapid rapidly rare rarely rate rated rates rather rating ratings
  ratio rational rationale raw rd re reach reached reaches reaching react reacted reaction
  reactions reacts read reader readers readily readiness reading reads ready real realdonaldtrump
  realistic realities reality realize realized really realm reason reasonable reasonably reasoning
  reasons reassure rebel rebellion rebels rebuild rebuilding rebuke recall recalled recalls
  recaptcha receive received receives receiving recent recently reception recess recipients
  reckless reckoning recognition recognize recognized recognizes recognizing recommend
  recommendation recommendations recommended reconciliation reconsider record recorded recording
  recordings records recount recounted recover recovered recovering recovery recreational recruit
  recruiting recuse recused red redacted redistricting reduce reduced reduces reducing reduction
  reductions reelection refer reference referenced references referendum referred referring refers
  reflect reflected reflecting reflection reflects reform reforming reforms refrain refugee
  refugees refusal refuse refused refuses refusing regain regard regarded regarding regardless
  regime regimes region regional regions registered registration regret regular regularly regulate
  regulated regulation regulations regulators regulatory rein reinforce reiterated reject rejected
  rejecting rejection rejects related relating relationship relationships relative relatively
  relatives release released releases releasing relentless relevant reliable reliably reliance
  relied relief relies religion religious reluctance reluctant rely relying remain remainder
  remained remaining remains remark remarkable remarkably remarks remedy remember remembered
  remembers remind reminded reminder reminds remote remotely removal remove removed removing renew
  renewable renewal renewed rent reopen reopened reopening repair reparations repeal repealed
  repealing repeat repeated repeatedly repeating replace replaced replacement replacing replied
  reply report reported reportedly reporter reporters reporting reports represent representation
  represented representing represents reprint reproductive reputation request requested requesting
  requests require required requirement requirements requires requiring rescue rescued researcher
  researchers resentment reservations reserved reserves residence resident residential residents
  resign resignation resigned resist resistance resisted resolution resolutions resolve resolved
  resonate resort resource resources respect respected respectful respective respectively respects
  respiratory respond responded respondents responders responding responds response responses
  responsibilities responsibility responsible rest restaurant restaurants restore restored
  restoring restraint restrict restricted restricting restrictions restrictive rests result
  resulted resulting results resume retail retailers retain retaliate retaliation retire retired
  retirement retiring retreat return returned returning returns reveal revealed revealing reveals
  revelation revelations revenge revenue revenues reversal reverse reversed reviewed reviewing
  reviews revised revive revoked revolt reward rewrite rhetoric rhetorical rich richest rid ride
  ridiculous riding rifles rigged right rightly rights rigorous ring riot riots ripped rise risen
  rises rising risk risks risky rival rivals road roads robot robust rocket rogue role roles roll
  rolled rolling rollout rolls room rooms root rooted roots rough roughly round rounds route
  routine routinely row rubber ruin rule ruled rules ruling rulings rumors run runner running
  runoff runs rural rushed rushing sacred sacrifice sad safe safely safer safety said sailors sake
  salaries salary sale sales same sample samples sampling sanctioned sanctions sanctuary sat
  satellite satisfied satisfy save saved saving savings savvy saw say saying says scale scandal
  scandals scare scared scary scenario scenarios scene scenes schedule scheduled scheme scholar
  scholars schools scientific scientist scientists scope score scored scores scrambling scrap
  screaming screen screening script scrutiny search searched searches searching season seat seated
  seats second secondary seconds secrecy secretaries secretive secretly secrets sections sector
  sectors secular secure secured securing see seeing seek seekers seeking seeks seem seemed
  seemingly seems seen sees segment segments segregation seize seized seizing seizure selected
  selection self sell sellers selling semi senators send sending sends senior seniors sense
  sensible sensitive sent sentence sentenced sentences sentencing sentiment sentiments separate
  separated separately separating separation separations sequester sequestration series serious
  seriously seriousness serve served server servers serves serving session set setback sets
  setting settle settled settlement settlements seven several severe severely sex sexism sexist
  sexual sexually shadow shake shakes shaking shall sham shame shameful shape shaped shaping share
  shared shares sharing sharp sharply shattered she shed sheer sheet shell shelter shelters shield
  shift shifted shifting shifts ship shipping ships shirt shirts shock shocked shocking shoes
  shoot shooter shooters shooting shootings shop shopping shops short shortage shortages shorter
  shortly shot shots should shoulder shouted shouting show showdown showed showing shown shows
  shrink shrinking shut shutdown shutdowns shuttered shutting shy sick side sided sidelines sides
  siege sight sign signal signaled signaling signals signature signatures signed significance
  significant significantly signing signs silence silent silly similar similarly simple simply
  simultaneously sin since sincere single singled sink sister sisters sit site sites sits sitting
  situation situations six sizable size skeptical skepticism skeptics skill skilled skills skin
  slam slammed slamming slash slated slave slavery slaves sleep slew slide slight slightly slim
  slip slogan slogans slow slowdown slowed slowing slowly small smaller smart smear smile smoke
  smoking smooth snow so soaring soccer social socialism socialist socially societies society soft
  software soil solar sold soldier soldiers sole solely solid solidarity solution solutions solve
  solved solving some somebody somehow someone something sometime sometimes somewhat somewhere son
  song sons soon sooner sophisticated sorry sort sorts sought soul sound sounded sounding sounds
  source sources sovereign sovereignty space spaces spark sparked speak speakers speaking speaks
  special specialist species specific specifically specifics specify spectacle spectrum
  speculation speech speeches speed spell spend spending spends spent spike spin spiral spirit
  spiritual spite split spoke spoken spokesman spokesperson spokeswoman sponsor sponsored sponsors
  sport sports spot spotlight spots spotted spouses sprawling spread spreading spring spur spurred
  spy spying squarely stability stable staff staffer staffers staffing stage staged stages
  staggering stake stakes stalemate stalled stamp stamps stance stances stand standard standards
  standing standoff stands stark stars start started starting starts stated statement statements
  statewide stating station stationed stations statue statues status statute statutes statutory
  staunch stay stayed staying stays steadily steady steal stealing steel steep steer stem stemming
  step stepped stepping steps stereotypes stick sticking still stimulus stock stockpile stocks
  stolen stood stop stopgap stopped stopping stops store stores storm story straight
  straightforward strain strained stranger strategic strategist strategists strategy straw stream
  streaming streets strength strengthen strengthened strengthening stress stressed stretch
  stretched strict stricter strictly strike strikes striking string stringent stripped strong
  stronger strongest strongly struck structural structure structures struggle struggled struggles
  struggling stuck student students studied study studying stuff stump stunned stunning stunt
  stupid style subject subjected subjects submit submitted subpoena subpoenaed subpoenas subscribe
  subsequent subsequently subsidies subsidized subsidy substance substantial substantially
  substantive substitute subtle suburb suburban suburbs subway succeed succeeded success successes
  successful successfully successor such sudden suddenly sue sued suffer suffered suffering
  sufficient sufficiently suggest suggested suggesting suggestion suggestions suggests suicide
  suicides suing suit suited suits sum summary summer summit sums superdelegates supervisor
  supplies supply support supported supporter supporters supporting supportive supports supposed
  supposedly suppress suppression supremacist supremacists supremacy sure surely surface surfaced
  surge surged surgery surging surprise surprised surprising surprisingly surrender surrogate
  surrogates surrounded surrounding surveillance survey surveyed surveys survival survive survived
  survivor survivors suspect suspected suspects suspend suspended suspending suspension suspicion
  suspicions suspicious sustain sustainable sustained swamp swath sway sweep sweeping swept
  swiftly swing switch switched sworn symbol symbolic sympathetic sympathy symptoms system
  systematic systemic systems table tables tackle tackling tactic tactical tactics tag take
  takeaways taken takeover takes taking tale talent talk talked talking talks tall tally tampering
  tank tanks tap tape tapes tapped target targeted targeting targets tariff tariffs task tasked
  taste taught tax taxes taxing taxpayer taxpayers teach teacher teachers teaches teaching team
  teams tear tears tech technical technically techniques technological technology teen teenage
  teenager teenagers teens telephone televised television tell telling tells temperament
  temperature temperatures temporarily temporary ten tend tendency tends tens tense tension
  tensions tent tentative tenure term terms terrible territory terror terrorism terrorist
  terrorists test tested testified testifies testify testifying testimony testing tests text texts
  th than thank thanked thanks that the theater theft their them theme themes themselves then
  theories theory therapy there thereby therefore these they thin thing things think thinking
  thinks third thirds this thorough thoroughly those though thought thoughtful thoughts thousand
  thousands thread threat threaten threatened threatening threatens threats three threshold threw
  through throughout throw throwing thrown thus thwart ticket tickets tide tie tied tier ties
  tight tighten tightening tighter time timeline timely timing tiny tip tips tired titled to today
  together toggle told tolerance tolerate toll tomorrow ton tone tonight tons too took tool tools
  top topic topics topped torn torture toss total totally totals touch touched touching tough
  tougher toughest tour tourists tours touted touting toward towards town towns toxic tracing
  track tracked tracking tracks traction trade traded trading tradition traditional traditionally
  traditions traffic trafficking tragedy tragic trail trailing train trained training trajectory
  transaction transactions transcript transcripts transfer transferred transfers transform
  transformation transformed transgender transit transition translate transmission transparency
  transparent transport trap trapped trash trauma traumatic travel traveled travelers traveling
  travels treason treat treated treating treatment treatments treats trees tremendous trend
  trending trends trial trials tribal tribes tribute trick tricky tried tries trigger triggered
  triggering trillion trip trips triumph troop troops trouble troubled troubles troubling truck
  trucks true truly trust trusted trustworthy truth truths try trying tuition tune turmoil turn
  turned turning turnout turns tweet tweeted tweeting tweets twenty twice twist two type types
  typical typically tyranny ugly ultimate ultimately ultra unable unacceptable unaccompanied
  unanimous unanimously unanswered unarmed unauthorized unaware unborn uncertain uncertainty
  unchanged unclear uncomfortable unconstitutional uncovered undecided under undercover undercut
  underground underlying undermine undermined undermines undermining underscore underscored
  underscores understand understandable understanding understands understood underway undo
  undocumented undoubtedly unemployed unemployment unexpected unfair unfairly unfavorable unfit
  unfolded unfolding unfortunate unfortunately unhappy unidentified unified uniform unify unifying
  unilateral unilaterally uninsured unions unique uniquely unit unite units unity universal
  universities unknown unlawful unleashed unless unlike unlikely unlimited unnamed unnecessary
  unpaid unpopular unprecedented unpredictable unrelated unrest unsubscribe unsuccessful
  unsupported until untrue unusual unusually unveiled unwilling up upcoming update updated updates
  upheld uphill uphold upholding upon upper uprising uproar ups upset upside uptick upward urge
  urged urgency urgent urges urging use used useful user users uses using usual usually utility
  utterly vacancy vacation vaccine vaccines vacuum vague valid valuable value values vaping
  variety various vary varying vast vastly vehemently vehicle vehicles ventilators venture venue
  verdict verified verify version versions versus very veteran veto vetted vetting via viable
  vicious victim victims victories victory video view viewed viewers viewing views vigorously
  violate violated violates violating violation violations violence violent viral virtual
  virtually virtue virus visa visas visible vision visit visited visiting visitors visits vital
  vocal voice voiced voices void volatile volume voluntarily voluntary volunteer volunteers vote
  voted voter voters votes voting vouchers vow vowed vowing vows vs vulnerabilities vulnerability
  vulnerable wage wages waging wait waited waiting waiver waivers wake walk walked walking walks
  walls want wanted wanting wants warfare warm warming warn warned warning warnings warns warrant
  warrants warrior wars wary was waste wasted watchdog watchers watches watching water wave waves
  way ways we weak weaken weakened weaker weakness weaknesses wealth wealthiest wealthy weapon
  weapons wear wearing wears weather website websites wedding week weekend weeks weigh weighed
  weighing weight weird welcome welcomed welcoming welfare well went were what whatever whatsoever
  when whenever where whereas wherever whether which while whistle whistleblower whites who
  whoever whole wholly whom whose why wide widely wider widespread wife wild wildly will willing
  willingness win wind window windows winds wing winner winners winning wins wiped wisdom wise
  wish wished wishes with withdraw withdrawal withdrawing withdrawn withdrew withheld withhold
  withholding within without witness witnessed witnesses woes woke woman women won wonder wondered
  wonderful wondering word words wore work worked worker workers workforce working workplace works
  world worldview worldwide worn worried worries worry worrying worse worship worst worth worthy
  would wound wounded wounds wrap wrapped write writer writers writes writing written wrong
  wrongdoing wrongly wrote yeah year years yes yesterday yet yield you young younger youngest your
  yourself youth zero zone zones
`);
