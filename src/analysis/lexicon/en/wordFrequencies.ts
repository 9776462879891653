/* eslint-disable max-lines -- a table */
import { wordList } from "../wordList";

/**
 * The commonest words of general English news by the number of articles, of ten thousand, that use
 * them; in the singular, without names. Counted over 18,000 articles by
 * scripts/derive/wordFrequencies.mjs; single words and their frequencies only, no text.
 */
export const wordFrequencies: Readonly<Record<number, readonly string[]>> = {
  10405: wordList(`
    and as by for have in is it of on that the to with
  `),
  8103: wordList(`
    about also an are at be been but from has he his more not one or other president said their
    they this time up was were which who will would
  `),
  6311: wordList(`
    after all can could do had if into its just new no now out over people say so some state than
    there we what when year
  `),
  4915: wordList(`
    against any back because before country day did during even first get government him how last
    like made make many may most national only our right should take them those told two way week
    well while you
  `),
  3828: wordList(`
    according administration another being between both called campaign come dont down election
    former go going group here including issue know law leader long month much need news off
    official own part party point policy political public report same see she since still such
    support then these thing think through under very want where whether work
  `),
  2981: wordList(`
    action already among around believe bill call case change clear decision doe effort end every
    fact far federal good help her high least left likely look media member might million my
    nation never next number office past place plan presidential press put question recent saying
    security show statement story term though three too top use vote why without world your
  `),
  2322: wordList(`
    across added again ago asked attack away based become better big business came candidate care
    chief conservative continue control court deal didnt director doesnt doing done earlier early
    enough face family few force found four general give given got health home however important
    job keep later less let line little live lot major majority making matter me mean move must
    once order percent power problem really reason remain result run second senator service set
    several side sign something system talk today took trying until used voter war working yet
  `),
  1808: wordList(`
    able actually agency allow almost along alway announced anything appear behind best cant city
    claim close coming comment community company concern congressional continued course current
    cut debate decade despite different each economic event ever evidence executive expected fight
    find five foreign free full further future getting great hand happen hard having head held
    himself history hold hope hour idea include information instead interest interview
    investigation isnt key kind known late lawmaker lead led legal level life man measure meeting
    message military money nearly night nothing often old open person politics poll position
    possible process program provide race rather read real record released reported reporter
    response role rule running school seem seen senior social speech start step stop supporter
    sure taken taking tax tell theyre threat toward try turn view went win within word wrote
  `),
  1408: wordList(`
    address adviser agree ahead ally answer anti anyone area ask attorney authority bad began
    benefit billion black bring calling cannot chairman challenge chance charge children citizen
    conference cost crisis death defense economy effect either email especially everyone
    everything example failed fear feel figure focus follow following forward friend front gave
    governor ground half hearing hit human immigration increase individual international large
    latest leadership leading leave legislation liberal local looking lost low meet middle moment
    morning name needed nominee offer opinion opportunity organization outside pass passed pay
    personal play police potential primary private protect push recently reform risk sense serious
    share short similar simply six small someone source speak special spending staff stand strong
    talking team themselve third thought thousand together tried true using vice video wall wanted
    wasnt whose women wont worker wrong youre
  `),
  1097: wordList(`
    ability access account accused adding agenda agreement aide air allowed although am amount
    appeared approach arent argue argued argument article attempt attention base battle became
    begin beyond biggest board border break brought budget build building cause certain certainly
    check choice civil class co college com common consider contributed conversation coverage
    create crime criminal criticism data demand described detail difference difficult district
    dollar dozen due eight elected else enforcement entire expect expert fall favor final
    financial fire form fund giving goal goe growing gun happened helped higher hundred illegal
    immediately immigrant impact included independent intelligence involved issued itself judge
    killed lack largely lawyer limit list longer lower market men mind minority minute movement
    near nomination note noted officer opponent opposition particularly perhap politician
    presidency pressure prevent previous pro probably promise proposal quickly raise raised rate
    re reach received related release request require research return review room saw seek seeking
    self sent showed significant single situation soon speaking spent spoke spokesman standard
    started stay strategy study suggest suggested target th trade turned tweet tweeted understand
    victory violence voted weve whole whom won worked wouldnt young
  `),
  854: wordList(`
    activist activity add additional advocate affair age agreed allegation alone amid analysis
    appeal asking available average avoid backed ban beginning bipartisan bit book central changed
    claimed clearly closed colleague committed concerned condition confirmed considered counsel
    cover created critical critics currently dangerous decide decided declined deep defend
    delivered denied development direct directly discussion document door doubt education employee
    ended energy ensure era exactly exchange experience explain expressed eye facing failure fair
    fellow field fighting finally finding firm focused followed forced freedom fully funding gain
    game global gone guy hasnt hear heard holding host huge income increasingly industry influence
    inside insurance knew leaving letter light living lose loss love mass massive maybe medical
    met mostly moving multiple necessary network non offered online operation opposed option page
    paid particular partisan path period permission phone piece planned politically popular
    population powerful practice pretty previously price priority professor project protection
    protest provided publicly published pushed rally reached ready reality receive red
    relationship remark repeatedly represent reprint respect respond responsibility rest rise safe
    safety seat seemed send serve served sery seven shot showing signed site society solution
    sometime son sort sought specific stage standing status student subject telling terrorist test
    thank throughout tie total tough truth ultimately value voice voting warned warning weapon
    website weekend willing wing winning woman worse worth write
  `),
  665: wordList(`
    above abuse accept acknowledged acting addition advance advantage agent aid al alleged
    allowing analyst announcement apparently appearance apply approval approved arm assault
    audience author ballot bank basis becoming behavior believed bid blame block body broad buy
    capital car career carry cast caused century chamber charged choose climate commitment
    communication compared complete completely conduct conducted conflict consequence
    constitutional contact controversial controversy convention coronavirus couldnt count couple
    credit criticized crowd damage date dead debt declared deeply defeat deliver democracy deputy
    designed died direction discuss domestic drive drop drug easy editor effective effectively
    emergency establishment evening eventually explained faced factor faith false father felt file
    fired fix floor generally generation greater growth happening havent heart hell helping
    highest highlight highly hospital hurt impeachment increased instance institution join joined
    journalist keeping kept kid killing labor language larger largest learned legislative lie
    limited losing main mayor meant mistake moderate mother moved negotiation neither nine none
    nor nuclear ongoing opening oppose otherwise outcome overall panel paper parent paying per
    pick picture played playing pointed polling poor positive possibility potentially prepared
    present privacy probe product progress progressive promised proposed prosecutor prove purpose
    pushing putting quite raising ran reduce refused region regulation relation remember
    reportedly reporting required resident resource responded responsible rival round ruling save
    scheduled secret seeing separate shift shooting shouldnt signing simple specifically spend
    spread star starting strike success summer supported supporting supposed survey table
    technology television ten theyve thinking town track travel trial trust type unless unlikely
    upon urged various version veteran via victim visit wait water whatever wife witness worry
    worst written
  `),
  518: wordList(`
    abortion absolutely accusation actual adult affect afternoon aggressive aimed alternative
    ambassador annual arguing armed aside associate aware background backing balance basic beat
    belief bigger blue boost born breaking briefing bringing broader broke broken built carried
    caucus caught chair changing child circumstance cited citing claiming closely closer coalition
    complaint compromise concluded conclusion confidence connection considering consumer content
    contest continuing contrast controlled core creating culture cycle danger daughter dealing
    defended deficit degree delay deny describe deserve determine determined divided division
    doctor donor double draw dropped duty easily electoral emerged enemy engaged enter entirely
    environment error essentially estimate everybody exist existing expand extreme facility fail
    failing familiar fast feeling fell fewer filed finance fine fiscal folk food founder gas grant
    grow guard happy harder hate headline heavily hed historic http husband identified imagine
    immediate impossible improve inbox incident increasing initial initially inquiry insisted
    intended internal investigate investigator investment joint kill land launch launched lawsuit
    learn liberty listen longtime looked maintain manager margin material meaning mention mid
    midterm mile mission model modern named narrative nature negative newspaper nobody normal
    noting obvious obviously occurred oil opened ordered original outlet owner package pandemic
    partner passing peace percentage performance planning platform plus possibly posted pre
    principle prior prison professional profile prominent prospect protester providing provision
    pull quarter questioned racial radical radio range rating reaction reading recognize referring
    reflect regarding regime rejected relief religious remained remove removed repeal replace
    requirement resolution restriction returned revealed revenue rhetoric rich rising road roughly
    sale sanction scale scandal scene science secure sending seriously serving setting sex sexual
    shared shortly shown shut shutdown sit sitting slow sound space spokeswoman staffer stake
    stood stopped strategist strongly struck struggle style successful suggesting surprise suspect
    swing talked targeted task taxpayer tend tension terrorism testimony theory threaten
    threatened thus toggle tool traditional trail treatment trillion trip troop trouble truly
    turning twice unclear understanding unlike unprecedented usually vast violation violent
    vulnerable wage waiting wake walk watching wave werent wide widely wish worried writing
  `),
  403: wordList(`
    achieve acknowledge active ad addressed admitted ads affected aim allegedly anger angry
    announce anybody apart apparent appointed appropriate approve arrest arrested arrived
    assessment assistance attacked attempted attend attended bar basically behalf billionaire
    blamed blow bottom branch brief brother camp capacity card cash challenging character church
    clean closing code color combat commander complex complicated comprehensive confident confirm
    confirmation congressman consistent conspiracy contain context corporate corporation correct
    counter covered cross crucial cutting de deadline deadly decline defending demanding depend
    desire destroy device die diplomatic directed disagree disaster discussed disease dismissed
    dispute divide dream drew driven driving eager easier economist ed elect element elite
    elsewhere embrace employer encourage ending engage entered equal essential established
    estimated except exercise expanded expectation extend extent extremely fake favorite female
    firing fit flag fought fourth frequently fuel fundamental funded gap gathering gay gotten
    grand granted greatest grew guarantee guilty hall handle handling harm healthcare heavy
    herself honor hopeful hoping housing identify identity ignore illegally importance impose
    incumbent indicate indicated infrastructure initiative insist interested interference
    introduced investigating involving judgment knowledge laid leaning link linked lived lying
    magazine mainstream management mandate marriage memo mentioned merely minimum moral murder
    nationwide natural necessarily net newly notion numerous obtained odd offering older onto
    opposite oversight passage patient payment permanent personally personnel placed player pledge
    plenty pose praised predicted prepare presence presented procedure produce produced promote
    property protected protecting pulled quality quick racist rank rare reaching reasonable
    reelection reference referred refuse regardless regular reject relative relatively rely
    remaining repeated retired reveal roll root rose ruled saving scientist scrutiny search season
    section sector sell signal signature significantly size smaller somebody split spot spring
    stance stated station stock store straight strength stronger struggling stuff super supply
    surveillance tactics targeting tea temporary territory terror testify testing text therefore
    theyll threatening tied tone totally touch training treat treated trend typically unable
    undermine unemployment updated urging vehicle viewed virtually virus vision vowed warn weak
    wealthy welcome widespread writer yesterday youve zero
  `),
  314: wordList(`
    abroad accepted accountability accountable accusing addressing admit advice advocacy afford
    airport alliance alongside announcing anyway anywhere application appointment arrival arrive
    aspect asset assistant assume attacking attitude backlash barely bear begun bia blocked blood
    bomb box boy brand burden buying camera candidacy cap carrying chain challenged challenger
    channel chao chose circle citizenship civilian clash classified client club coast cold
    collusion column combined competitive complained computer consensus consideration consistently
    construction contender contract contribution convicted conviction convince convinced
    cooperation corruption credibility cultural customer damaging dark declare defined delegate
    demanded demonstrate deportation detailed develop developed diplomat disclosure discrimination
    discussing distance diverse donation dramatic dramatically drawn driver earned eastern edge
    electorate eligible eliminate emerge employment encouraged endorsed endorsement enforce
    enormous entering environmental equipment establish estate ex exception exit expanding
    expansion expense expensive experienced explanation exposed express extended extra
    extraordinary extremist fairly fan feature fifth fighter filing fill filled finish flight
    focusing forcing formal formally forum fraud fresh friendly frustrated frustration fundraising
    gained gathered gender giant girl grown guess handful hardly headed heading honest hoped hot
    hotel household hunt ideological ideology ignored imposed indication informed inspector
    integrity intend intense intent intention interesting intervention involve involvement item
    jail judicial lady lay leak legacy legally legislature legitimate lengthy lesson literally
    loan location machine mail managed manner map marked match mental minor missile missing
    momentum motivated myself narrow negotiate neighbor neighborhood northern notice obligation
    obstruction obtain offense offensive officially openly operate operating operative opposing
    organized originally ought ourselve outbreak outrage overhaul oversea overwhelming owned pain
    participate pattern penalty perfect permit perspective phase physical pic picked plane plant
    pledged pointing portion poverty praise precedent preparing pressed proceeding production
    profit prompted proof proud proved purchase pursue questioning quote racism ranking rarely
    realize recall receiving recession recovery reduced reducing reduction refugee refusing regard
    registered regularly relevant religion replied represented reputation requested requiring
    researcher resigned resistance resolve responding restaurant revelation revolution runner sat
    scenario score select selling sensitive sentence sentiment severe shape sharing sharp sick
    similarly skeptical slightly smart soldier solve somehow somewhat sparked spoken spokesperson
    spotlight stick strategic structure subpoena substantial succeed suddenly suffered suffering
    suggestion suit summit surge surprised surrounding suspected sweeping tank teacher tear tech
    terrible tested theme theyd throw ticket tonight topic tradition train transition uncertainty
    understood undocumented unique unit universal unusual upcoming upset urge user usual violate
    violated vital walked wealth wearing willingness window winner wonder younger zone
  `),
  245: wordList(`
    abandoned absence accurate accuse achievement acted actively actor adopted advanced
    advertising afraid aftermath aisle alert anonymity answered anymore app appearing applied art
    assertion attempting authorized automatic baby backer badly ball banned barrier battleground
    bet birth blasted blocking blog bombing boss bound bridge broadcast broadly businessman cable
    campaigning canceled capable captured careful carefully catch category caucuse causing ceiling
    celebrate ceremony chosen cite collapse columnist combination comfortable command commentator
    commercial commissioner commit comparison competition comply concept concession conclude
    condemned confront confrontation connected constant constituent consultant contained
    contentious contractor contrary contributor copy corner correspondent corrupt counterpart
    covering crack crazy creation credible critic criticize criticizing cry custody deciding
    declaration declaring deemed deeper defeated defender define definitely definition delayed
    demonstrated demonstration departure describing desk desperate destroyed destruction
    devastating developing differently digital dinner disagreement disappointed discovered dismiss
    display diversity divisive dog dominated draft drawing earn earning earth echoed economics
    editorial embassy embraced emerging emotional enacted encouraging endorse enjoy entitlement
    entry episode equality equally ethics everywhere evil exact excuse explaining explicitly
    explosive expose expression extensive fallen falling famous fate fault favored fee feed feet
    filibuster finished firearm flow fly forget forth founded framework frankly fueled function
    fundamentally gang gather governing graduate guest guidance guide guideline hadnt halt handed
    harassment headquarter healthy heat hike hire hired hiring historical historically holiday
    hosted hostile implement implication incentive independence industrial inequality influential
    injured injury innocent insider inspired interviewed investigated investor invited joining
    joke journalism jump jury justify kick knowing latter leaked learning legislator letting
    leverage libertarian license listening lobbying locked lowest maintained male manufacturing
    married mask meaningful meddling memory merit mess method migrant militant misconduct
    misleading miss missed mixed modest motion nationally nearby negotiating nice nominated
    nonprofit norm notably oath objective observer occasion occur op optimistic outright overcome
    overnight overwhelmingly pace pair partial partly partnership peaceful pending perceived
    perception personality phrase pool populist precisely predecessor predict prefer premium
    preserve preventing primarily privately privilege proceed prohibit promising promoting proper
    properly prosecution proven provider pulling pundit pursuing qualified qualify quiet quo
    quoted ranging reader realdonaldtrump recommendation recorded refer refusal regional
    regulatory remind removal renewed repeat replaced representing resign resignation restore
    resulted retirement returning reverse rid rifle robust rock route rural rush sad schedule
    scholar scope sea seemingly seized server shake sharply shed shifted shock shop signaled
    silence skill socialist sold solid speculation speed spirit sponsor sponsored sport square
    statistics stayed staying steady stepped storm strengthen stressed stretch striking struggled
    stuck subsequent subsidy substance successfully suffer sufficient suicide surely surprising
    survive tariff temporarily tenure testified threshold tight timing tip tomorrow tougher tour
    tracking trading traffic tragedy transcript transparency transportation traveling tremendous
    trigger turnout typical ultimate unconstitutional unfair unity unknown unpopular upper urban
    variety versus veto visa visited volunteer walking warrant weekly weigh welfare whistleblower
    wind wounded wrongdoing youll yourself youth
  `),
  191: wordList(`
    absolute academic acceptable accepting accomplishment achieved administrative administrator
    admission advised afterward aggressively alarm alike alive allege altogether ambition
    ambitious amnesty anchor anniversary anonymous anticipated anxiety apologize apology
    appreciate appropriation approximately arguably asserted assumption assured asylum attending
    attract avoided award bag banning beating bed beside bitter blaming blast blunt bold bolster
    bond bought brain briefed briefly brutal bunch bus calm campaigned campus cancer capability
    capture caution celebrity cell centrist champion cheer chemical choosing cleared cliff clip
    closest coal collect collected collection collective commentary compare compelling compete
    competing completed component concerning concrete condemn conducting confusion constantly
    constitute contribute conventional cooperate cop correction counted counting courage crew
    crossed crossing crowded curb declining dedicated delivering demographic denial denying
    depending deployed description design detained detention determination dialogue difficulty
    digit disastrous disclose distancing disturbing dominate drama drone dropping drove dynamic
    ease educated eliminating emphasis emphasized employed empty enact encounter engagement
    engaging enjoyed ensuring enterprise enthusiasm entity equivalent escape examine exclusive
    exempt existence expire export expressing extension faction famously farm fashion faster
    favorable featured fierce film finger flawed flip flying follower foot forever formed founding
    frequent fun fundraiser generate gift globe gold govern grab grave handled harsh hatred hero
    highlighted hitting hole humanitarian ideal ignoring illness implementation implemented import
    importantly impression improved improvement improving inappropriate inauguration incoming
    incredible incredibly indicted indictment inevitable infected infection inner insisting insult
    insurer intellectual interaction interpretation introduce invasion invest investigative
    issuing jumped kicked label landmark launching laying length lied lifetime lift liked limiting
    listed lobby lobbyist lock looming loophole loved loyal loyalty mainly maintaining maker
    mandatory massacre mate maximum medicine mere messaging midst minded mine mix monitoring
    motive mounting movie narrowly nationalist negotiated negotiator nonetheless nonpartisan
    normally notable nowhere object objection ordinary org organizer organizing origin outlined
    oversee paint participant participation perfectly perform persuade picking pitch planet
    playback plea pleaded plot pocket poised pollster poorly popularity posed practical prayer
    preference preferred pressing presumptive prevented prisoner producer propaganda proponent
    propose prosecute prosperity publication punish punishment quietly quit rape rapid rapidly
    react realized rebel recalled recess recipient recognition recognized recommended referendum
    reflected register regret reiterated releasing reliable reluctant remarkable reminder removing
    reopen replacement rescue resort respected respondent restrict resulting resume retain
    reversed reviewed ridiculous riot rolled rolling routine routinely row safer saved scheme
    scientific screen segment seize separately settle settled shadow shell shield shifting ship
    shocked shocking shoot shooter showdown sight silent sister slammed slogan slowly solely
    somewhere sorry soul spectrum spreading spy stability stable stark statewide statute stem
    stimulus stopping strange stress strict string strongest stunning stupid submit submitted
    suburb sudden sue sued sum supportive supposedly suspended suspicion sustained sworn tactic
    tape taught teach technical teenager telephone threw throwing thrown timeline tired title toll
    topics touted traditionally transfer traveled triggered troubling truck trusted tweeting
    unacceptable uncomfortable underlying unite unsupported uphold ups urgent useful verify viewer
    violating visiting vocal voiced vow vs wanting waste watchdog weakness wear weather web weight
    welcomed wild wisdom witch withdraw withdrawal workforce worldwide wound youd
  `),
  148: wordList(`
    abandon absent absurd accident accomplish accomplished accord accounting acknowledging adopt
    adversary advisor affiliate agriculture aircraft aired airline airstrike alcohol alien aligned
    alter amazing ammunition animal apartment apologized appealing applause appointee approached
    arena arrangement assess assist assumed assuming assurance atmosphere attached authorization
    authorize auto automatically avoiding awful balanced balk banking barred beautiful believing
    belong biased bin blind bloc breach bright buck bullet burn burning busy button cancel carbon
    casting cautioned cautious celebrated celebration census centered chairwoman chapter
    characterized charging chart cheap checking chip clarify clock closure cloud comfort
    competitor complain complaining concede conceded confronted confused connect consent
    conservatism considerable constituency consulting contacted containing contempt contend
    contested cool coordinated costly countless crackdown crash credential crise critique currency
    damaged database dealt decisive default defendant defining delegation deliberately
    demonstrator denounced dependent depth desperately destroying devoted dictator dig dignity
    diplomacy dirty disagreed disappointing discipline disclosed discourse disproportionately
    disputed disruption dissent distinction documented doubled downtown drag dubbed dying eat
    economically educational elderly elementary embarrassing emission emphasize enable endless
    enforcing engineer enrollment entertainment entitled epidemic equity escalating establishing
    etc ethnic evangelical eve eventual evident exclusively exemption explicit explosion exposure
    extending factory fairness fallout falsely farmer feared featuring felony fence firmly fixed
    flat flaw fleeing flew flood foe footage football forecast fortune frame freshman furious
    gaining gear generated generous genuine glass gonna grade grass grassroot grateful greatly
    gross guaranteed gubernatorial gunman gut habit hack hacking hair hang hanging hardest hat
    hawk heated heel height helicopter helpful hidden hiding highway hint historian honestly
    hopefully horrible horse hostage hostility hurdle hurting identifying imminent impeach
    implementing imposing inability inaccurate index indicating infamous inflation inform
    injustice innovation intentionally interfere invested invitation invite isolated jet journey
    jurisdiction justification justified killer knock labeled lacked landscape lasting laugh lean
    leftist leg legitimacy liability lifted likelihood located lockdown logic longest longstanding
    loose loser loud lunch managing manufacturer marketplace master math meantime measured
    mechanism midnight migration mirror mob mocked mom monthly mood motivation mount mountain
    mouth multi murdered music neck nervous neutral nightmare nominate nominating nonsense noticed
    novel observed obstacle offset okay opt optimism outline outrageous outreach outsider
    outspoken overseeing overturn owe ownership pack packed painful panic partially participated
    participating partisanship passion pathway pause payroll peak peer performed permanently
    permitted petition phenomenon philosophy physician pipeline placing plain pleased podcast
    polarization policing port posting prediction preparation prescription presumably prevail
    pride principal prize problematic procedural producing productive profound projected promoted
    promotion prompting proposing protocol publisher punch pursued pursuit raid rail rebuke
    reckless recommend recording recover recovered registration regulate relied relying reminded
    reopening repealing replacing reserved resist resolved respectively retail retaliation
    retiring retreat revealing reviewing revised revolutionary reward ride ring risen rocket
    rollout rooted rough rumor rushed sacrifice sake salary sample scared searching secured
    securing selected sentenced separation settlement sexually shall shame sheriff shopping shore
    shortage shoulder shutting silver sixth skepticism sky slam slavery smoke soft soil sooner
    sounded spark specifics spike spin stalled stamp standoff stating steel stepping sticking
    strain stream strip subscribe substantially substantive suburban succeeded successor summary
    supremacist surface surfaced surprisingly surrogate surrounded survivor suspend sway swift
    switch symbol symptom tackle takeaway tapped teaching technically teen televised temperature
    tendency theater thin tiny titled tobacco tolerance toxic trafficking tragic trained
    transparent treating treaty troubled tune ugly uncertain undercut undermining underscore
    underway unexpected unified uniform unnecessary unrest unveiled unwilling upheld urgency vague
    valid valuable viable vicious viral visible volume warm warming wary wed weighed whenever
    whoever whove wider winter wire wise workplace yield
  `),
  116: wordList(`
    aboard abused acceptance accompanied accurately accuser activism adequate adjustment admitting
    advancing advise advisory advocated advocating affecting affiliated aggression agreeing
    alarming albeit alleging allied annually anxious anytime appealed applicant applying appoint
    approaching array arriving assassination assaulted assert assigned assure attendance attendee
    attracted attributed audio authored authoritarian avert awarded awareness backdrop bailout
    ballistic band bankruptcy banner bargain barring baseball battling bench beneficiary benefited
    bigotry bizarre boast bombshell boot borrowing boundary brave breakdown breakthrough breath
    brutality bubble bulk bully bump bureaucracy burned buyer calculated calculation calendar
    carrier casualty catastrophic cease celebrating cellphone certainty championed chaotic charity
    checked cheered civic clarity classic classroom clause climb clue coffee collapsed collar
    collecting committing commonly communicate comparing compiled compliance compound compromised
    condemnation condemning confidential confronting congresswoman conscience consulate contradict
    controlling convincing coordination counterterrorism coup craft crafted creator criteria cyber
    dad damn dating debated debating decent decrease deduction defeating defensive defund
    deliberate delivery deploy deported derail designated destructive deter determining dictate
    differ dire dirt disability disappointment discretion dishonest dismantle dismissal disparity
    disrupt distant distraction distributed distribution doctrine dominant donated dossier
    downplayed drafted drink drinking dry duck dynamics ear edition effectiveness efficient
    elaborate electric electronic eliminated embracing emotion empire employ empower en endorsing
    engine enthusiastic erupted escalate escalation ethical evaluate everyday examined examining
    exceed excellent excessive excited existed expecting experiencing experiment exploit explore
    extremism fatal financing fixing fled flexibility floated focuse foreigner forgotten formerly
    forthcoming fossil foster fraction framed freely freeze frontrunner fulfill funeral gesture
    glad golf governance granting grasp gridlock grip grocery hacked hacker hailed hammer handgun
    harmful heightened highlighting hoax holy honored horrific horror humanity hypocrisy
    identification illustrate immune immunity impacted impeached imply impressive improper
    inadequate inch inclined inclusion incorrect indicator inevitably infectious influenced
    insight inspire instinct institutional instructed instruction insurgent interim intervene
    invoked ironically irony irrelevant irresponsible isolation itll jihadist knee lab landed lane
    lasted lately lawful leaking legalization lesbian lethal liar lieutenant lifting limitation
    litigation lone loom ly mad marijuana marking membership mentioning militia millennial minimal
    misinformation mobile mock mode moderator mogul morally mortgage mutual nasty nationalism
    naturally nd neighboring nurse objected obtaining occasional occasionally ocean offender
    operator opted organize ousted ouster outraged outstanding overly overreach overturned
    overwhelmed pact painted parade parallel passenger pastor paycheck pen pension performing
    peril persistent physically pilot pivotal plaintiff plausible playbook polarized policymaker
    pop portray portrayed positioned possession poster pound praising predicting preliminary
    premise pressured pretend pricing print proclaimed prohibited projection prompt proportion
    proposition prosecuted protective protesting province proving proxy publish publishing
    punished purchased pure pushback quarantine questionable racially rage rallying ramp random
    rationale reacted realistic reasoning rebuild recruit reflection regarded regulator rein
    reinforce rejecting rejection relate relentless remembered remote renew rent repair
    representation residence resisted restraint restricting reversal rhetorical rigged rip risky
    safeguard safely sanctuary satisfied scare scary screening secretly selection semi sentencing
    separated sequester setback severely shelter shirt shoe shouted sided sideline signaling
    significance simultaneously sin sink skilled skin slated slave sleep slight smear smoking
    socialism software sole solidarity song sophisticated sounding span specialist spouse spur
    spurred spying steadily stolen stricter structural studied subsequently superior supremacy
    surveyed survival survived suspicious sustain sustainable swath swept swiftly symbolic
    sympathetic sympathy systemic tale talent tally tap tasked technique tense thanked theft
    thorough thoroughly tide tier ton touched tout touting traction transaction transgender
    translate tree trick turmoil twist unauthorized uncovered undecided undermined unemployed
    unfairly unfortunate unilateral uninsured universe unlawful unnamed unpredictable unrelated
    unusually upward usat vacation vaccine vary venue verdict vetting village virtual virtue
    visitor vowing vulnerability waited warfare warrior weaken weighing wherea wherever withdrew
    withhold witnessed wondered wonderful wondering wore worthy wrap wsj
  `),
  90: wordList(`
    abandoning abide abiding abruptly accommodate accordingly accuracy achieving actress
    adequately adjusted advising affiliation affirmative aged agricultural aiming alarmed align
    allegiance altered amounted angered answering anticipate applauded approving arbitrary
    architect arise arsenal artist aspiration assembled asserting attacker attractive audit await
    awaiting awkward backward bail balancing bare bargaining barrel battlefield bearing beaten
    bell beloved beneath bent bite blew bloody blowing blown boasted boat bomber bone boom boosted
    boosting botched bother bottle boycott breakfast breathing brilliant broker bullying
    bureaucrat buried burst buzz calculus campuse capitalism capitalist catastrophe cent centre
    chant characterization charter chase chat cheaper cheering chest chicken chilling chunk
    circulated circus clashed clearance clearer clerk clothe clothing coastal colluded comeback
    compel compelled compensation complexity complicate concert confirming conflicting
    consequential considerably constitutionally consult consulted consumed consumption
    contemporary contention cooperating coordinate corrected correctly counselor countered coupled
    courtroom crashed creative credited crop crude cruel crushing crying cure curious curtail
    dance dare dated dealer dear debacle decency decried deem definitive defy delaying deleted
    deliberation demographics demonstrating deployment deport deserved detailing detainee
    developer diagnosed diminished directing directive disabled disadvantage disappear disappeared
    disapproval disapprove discourage discovery discredit discriminatory disdain disgrace
    disgusting disinformation dislike dismissing displayed disregard distinct distract distrust
    ditch documentary doomed doubling downturn dragged dress dressed drill dubious dumb dump
    earliest earner easing eating echo edited educate efficiency egregious elder electing
    electricity elevated eligibility emailed embarrassment embattled emphasizing empowered
    encountered endangered endure endured enduring energized enforced engineering enhanced
    enjoying enroll enrolled entrance entrepreneur envoy equipped escalated escaped espionage
    essay essence evaluation evolution evolved evolving examination excess exclude excluded
    executed execution existential expansive expenditure expertise expired exploded exposing
    external facilitate facto factual fantasy federally feud fever fiery figured filling financed
    financially flame flash flee flooding forcefully forge formidable fragile freed friendship
    fringe fruit frustrating fueling functioning funny fury gaffe genuinely globally grace
    gradually graphic greenhouse greet greeted grievance grim groundwork hail halted hammered
    handing hashtag hated haul haven heal heroe hinted horizon hosting hung hunting icon identical
    ideologically ignorance imagined immense impasse imperative impressed improperly inaction
    inaugural inclusive incompetent indefinitely independently ineffective inflammatory inflicted
    influx info inherent inherently inmate input insistence inspection instant insufficient intact
    intensified interpreted interrupted introducing investing invoke ire jeopardy jobless joked
    joy judged jumping junior knocked lacking lame lamented landing landslide lashed laughing lawn
    legalize lesser library licensing lined lingering lining listened loaded lowered lowering
    loyalist luck lucky magic magnitude mandated maneuver marched marketing matched meal meat
    median medium memoir mentally metal minimize minus misdemeanor misguided misled misstep
    monetary monument mounted museum myth nail namely naming navigate necessity nerve nod noise
    nose notified notorious nut obscure observation observe obstruct occupied occupy oldest
    operated operational opioid oral orchestrated ordering orientation oriented oust outgoing
    outlook paperwork pardon parking parliamentary passionate patience payer perpetrator persist
    phony photographer pickup pile pivot plagued podium poison polarizing pollution portrait
    possess posture pot poured powered practically pragmatic pray precaution precinct precise
    predictable predominantly pregnancy pregnant presentation preserving pretending prioritize
    processing programming prohibition prop prospective psychological purchasing purely purple
    purported qualification quest quid radar rain rallied rated rational raw reasonably reassure
    reception recognizing reconciliation reconsider recount recovering referenced reflecting
    reforming refrain regain relating reluctance remarkably remedy reopened repealed repeating
    reply reproductive requesting resonate respective restoring restricted restrictive retailer
    retire revenge revive revolt riding rightly ripped robot rocky rogue roof ruin sand satellite
    satisfy scrambling scrap screaming script seated secrecy seeker sensible sequestration servant
    seventh shaking shameful shaped shaping sheet shine shouting shrink shrinking shuttered shy
    singled sizable skip slew slim slip slowed slowing smile socially solved sovereignty spectacle
    spell staged staggering stalemate statue staunch steal stealing steep stemming straightforward
    stranger strengthening strictly stronghold studying stump stunned subcommittee subjected
    subtle supervisor suppress surged surgery surrender sweep tag takeover taste temperament tent
    testifying thereby thoughtful thread thrive thumb thwart tighter tolerate torn torture
    toughest tourist tracked trailing trajectory transferred transform transformation transmission
    transport trap traveler tribe tricky triumph tuition twin unanimous unanimously unarmed
    unaware uncle underscored undo undoubtedly unfavorable unfit unhappy unilaterally unleashed
    unlimited unsubscribe unsuccessful unveil utility utterly vacancy vaping vastly venture verge
    viewpoint volatile voluntarily voluntary waiver wasted weakened wealthiest wedding weird
    welcoming whatsoever wildly withheld withholding woe woke worldview worrying worship wrapped
    www youngest
  `),
  70: wordList(`
    abolish absentee abusing academics accelerate accelerated accessible accommodation accounted
    acquire acute adapt addiction adhere adjust adopting adoption affirm affluent aging airing
    airplane alienated alienating alt amend ample analyze analyzed ancient angle anthem
    anticipation apparatus appetite applaud appropriately arming arose arranged assessing
    assignment athlete atop attribute authentic authorizing availability aviation awaited backfire
    banker bankrupt barrage baseless basement basketball bathroom beauty behave believer belonging
    benchmark betrayal bilateral binding biological bipartisanship bird birthday blank blanket
    blasting blatant blessing blogger blueprint boring borrow bothered bow breathe bribery brink
    bureaucratic bypass canceling cancellation cancelled capped captain cared caring casino
    catching caveat censorship centerpiece certificate chaired chanted chanting characterize
    charitable checker chorus chronic circulating civilization clarified classmate cleaning
    clearing clicking climbed clinic clinical clinics coach collaboration collectively combating
    combative combine comedian comedy commanding commented comparable compassion competent
    complication con concealed concentrated concentration concluding confined confusing connecting
    conscious consecutive consist constraint constructive consultation consume consuming continent
    contingent contracted contracting contradicted contradiction convened convenience convenient
    convert convey convict coordinating coordinator correctness costing counterproductive
    courageous courtesy courthouse cousin critically crown cruise crusade crush crushed curve
    cybersecurity cynical damning dawn deadliest debunked deepen defection defence defiance
    defiant defunding demise denounce denouncing dent depart deploying deposition descended desert
    destination detain detect detected detractor devastated digging dilemma diminish disciplined
    discount discover discredited discriminate dismantling disorder dispatched disproportionate
    disruptive distinguish distinguished dividing divorce dogged dominance donate doom dose
    downplay downside downward drafting drastically drum dust dysfunction dysfunctional echoing
    educator elimination embarrassed embedded emboldened emotionally enabled enabling enhance
    entrenched environmentalist ethnicity evenly exacerbated exaggerated exceeded exceptional
    excerpt exchanged excitement exciting execute exercising exhausted exhibit exploited exploring
    extraordinarily eyed faculty fade faithful falsehood fame fantastic farther fascist fashioned
    fastest fatality fatally favorability favorably fearful fearing felon feminist fiction
    fiercely figuring firestorm firsthand flagged flatly flavored flipped flooded flower flu
    flurry fold fool foolish footing forbid forceful foremost forest forming formula framing
    fraught fray frozen garnered gauge generating girlfriend glimpse glove governed governmental
    grabbed graduated grapple grappling gravity grief guided guilt gunfire harassed hardline
    hardship harmed hateful hawkish hedge helm hence homeless hometown homicide honesty
    hospitalized hub hug humor hungry hyper hypothetical imagination immoral impeachable implicit
    implicitly implied imported impulse inadvertently incapable incarceration incompetence
    inconsistent incorrectly infighting informal inherited initiated injunction innocence insane
    instability installed instrument insulting intensify intensity intensive interact interfered
    interfering intern interpret intimidate intimidation introduction intrusion invisible inviting
    invoking iron ironic isolate jab journalistic keen kicking kitchen knife knowingly labeling
    laboratory lapse laughed layoff lecture legalized legalizing len lending leveled liberalism
    licensed lifelong lifestyle lightly linking lip literature load lobbied logical looting loudly
    loving lucrative luxury mainland manipulation mansion manufactured marching marginalized marry
    medication meltdown meme memorable messy metro metropolitan microphone mild millionaire mining
    miracle mislead mistaken mitigate mobilize mocking monitored monster morality mosque motivate
    movy murderer muscle muster mystery naive needle negatively neo newest newsroom noon northwest
    notify notoriously nursing obsessed obsession obstructed obstructing occupation occurring
    offended offshore openness oppression originated orthodoxy ostensibly outcry outdoor outlining
    outset overdue override owed owning painting palace paragraph passport patriotic patriotism
    peacefully perceive perjury persecution persona persuaded petty pharmaceutical pill pin
    pitched plate plead pleading pledging plight plunge politicized polled populated populism
    posing postponed potent pouring precious prejudice premature presenting presided pressuring
    preview probing processed profession profoundly prohibiting proliferation prolonged promptly
    prone pronounced prosecuting protested proudly provocation provocative provoke publicity pump
    punishing punitive quell quoting radically raging railed rampant ranked rapist ratio rd
    reacting readily readiness realm rear rebellion rebuilding recaptcha reckoning recounted
    recruiting redacted referencing reformer refuge regulated reliably reliance remainder
    reminding remotely render renewable renewal resemble resentment reservation reset residential
    resisting respectful respiratory responder responsive restored retaliate rethink retiree
    reversing revision rewrite richest rift rigorous roundtable rubber runoff rushing sacred
    sampling sanctioned savvy scathing scored scramble searched secondary secretive secular
    seeming segregation seizing seizure seller separating seriousness sexist shaken sham shattered
    sheer shorter shout shrug siege silly similarity sincere singer skeptics slamming slap slash
    slide slipped slot slowdown slur smooth soaring solar solicitor solving southeast sovereign
    spare specialize specify specter speculate spiral spite spotted sprawling squad squarely
    stadium statutory steer stereotype sticker stiff stir stockpile stopgap strained straw
    strengthened stretched stringent stripped studio stumble stunt subpoenaed subsidized
    substitute sufficiently suing suited suppression surging surviving suspending suspension swamp
    sweet switched systematic systematically tackling tactical tall taxation technological teenage
    temper tended terminate terribly terrified therapy thrilled throat tighten tightening tilt
    timely topped toss touching trace traded transformed transit trapped trash trauma trending
    tribal tribute triggering trustworthy tunnel tying tyranny umbrella unanswered unchanged
    underground understandable unfold unfolded unfolding unidentified unify unifying uniquely
    unleash unsubstantiated unsuccessfully untrue upgrade uphill upholding uprising uproar upside
    uptick uranium utter vacuum varying vehemently verbal verified vet vetted viewing vigorously
    void waging watcher weaker whistle whod wholly wield wipe wiped wished withdrawing withdrawn
    wouldve wrongly
  `),
  55: wordList(`
    abusive accompanying accordance acquired acquittal acquitted aided aint airwave allocated
    ardent articulate artificial ashamed battery battled beef beer benefiting bn boil branded bull
    bust caravan cartel cat cigarette civility clout complicit confidant construct constructed
    continually contraception contradictory convene covert cracking crystal cue cyberattack
    decreased defer defying delicate desired discontent disgraceful disrespect domain drunk dug
    echoe eighth empathy enacting envision erase extensively fat finishing firefighter flowing
    fodder format frequency furor gallery garbage generational generic geopolitical glitch
    grabbing grandchildren grandfather grandmother halting heck hinge honoring hourly iconic
    ignorant imprisoned incendiary incomplete inflict inspiring instantly intentional interstate
    intervened interviewing kiss knocking laughter layer leaker lend listener lit loop louder
    mantra matching methodology milestone monopoly municipal needing newcomer noble onslaught
    orbit outdated outlier output penned pervasive pillar pipe pit plastic plotting plunged
    portfolio positively principled privileged prosperous purportedly ramification ramping recuse
    risking sexism shook sidewalk slice slower smarter sparking spate speculated spiritual
    staffing stall starter stationed steam stole streak subordinate subscribing subway talented
    tangible taxing tearing terrifying thrust treason tweak unchecked unfounded unpaid unstable
    unsure warranted waving yelling
  `),
};
