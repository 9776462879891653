/* eslint-disable max-lines -- a table */
import { wordList } from "../wordList";

/**
 * The commonest words of general English news by the number of articles, of ten thousand, that use
 * them, and whether they are mostly nouns; in the singular, without names. Counted over 18,000 articles by
 * scripts/derive/wordFrequencies.mjs; single words and their frequencies only, no text.
 */
export const wordFrequencies: Readonly<
  Record<number, { readonly nouns: readonly string[]; readonly others: readonly string[] }>
> = {
  10405: {
    nouns: wordList(`
     
    `),
    others: wordList(`
      and as by for have in is it of on that the to with
    `),
  },
  8103: {
    nouns: wordList(`
      one other president time
    `),
    others: wordList(`
      about also an are at be been but from has he his more not or said their they this up was
      were which who will would
    `),
  },
  6311: {
    nouns: wordList(`
      people state there year
    `),
    others: wordList(`
      after all can could do had if into its just new no now out over say so some than we what
      when
    `),
  },
  4915: {
    nouns: wordList(`
      country day government right them way week
    `),
    others: wordList(`
      against any back because before did during even first get him how last like made make many
      may most national only our should take those told two well while you
    `),
  },
  3828: {
    nouns: wordList(`
      administration campaign election going group issue law leader month need own part party
      point policy public report same support thing work
    `),
    others: wordList(`
      according another being between both called come dont down former go here including know
      long much news off official political see she since still such then these think through
      under very want where whether
    `),
  },
  2981: {
    nouns: wordList(`
      action bill call case change decision effort end fact left media member million nation
      number office past place plan press question show statement story term top use vote world
    `),
    others: wordList(`
      already among around believe clear doe every far federal good help her high least likely
      look might my never next presidential put recent saying security though three too why
      without your
    `),
  },
  2322: {
    nouns: wordList(`
      attack business candidate court deal director face family force home important job line live
      lot majority matter mean move order power problem reason result senator service side sign
      system talk trying voter war
    `),
    others: wordList(`
      across added again ago asked away based become better big came care chief conservative
      continue control didnt doesnt doing done earlier early enough few found four general give
      given got health however keep later less let little major making me must once percent really
      remain run second set several something today took until used working yet
    `),
  },
  1808: {
    nouns: wordList(`
      agency best city claim comment community company concern course debate decade event evidence
      fight future hand happen hard head history hope hour idea information interest interview
      investigation kind late lawmaker lead led level life man measure meeting message military
      money nearly night person politics poll position possible process program race record
      reporter response role rule running school speech start step supporter threat view word
    `),
    others: wordList(`
      able actually allow almost along alway announced anything appear behind cant close coming
      congressional continued current cut despite different each economic ever executive expected
      find five foreign free full further getting great having held himself hold include instead
      isnt key known legal nothing often old open provide rather read real released reported seem
      seen senior social stop sure taken taking tax tell theyre toward try turn went win within
      wrote
    `),
  },
  1408: {
    nouns: wordList(`
      address adviser ally answer area attorney authority benefit chairman challenge chance charge
      children citizen conference cost crisis death defense economy effect email example fear
      figure focus friend front governor ground hearing increase individual latest leadership
      legislation middle moment morning name nominee offer opinion opportunity organization police
      potential primary push risk sense share source staff team third thought thousand true video
      wall women worker
    `),
    others: wordList(`
      agree ahead anti anyone ask bad began billion black bring calling cannot either especially
      everyone everything failed feel follow following forward gave half hit human immigration
      international large leading leave liberal local looking lost low meet needed outside pass
      passed pay personal play private protect recently reform serious short similar simply six
      small someone speak special spending stand strong talking themselve together tried using
      vice wanted wasnt whose wont wrong youre
    `),
  },
  1097: {
    nouns: wordList(`
      ability account agenda agreement aide air amount approach argument article attempt attention
      base battle board border break budget building cause check choice class conversation
      coverage crime criticism data demand detail difference district dollar dozen eight expert
      fall favor fire form fund goal gun happened hundred immigrant impact independent judge lack
      lawyer limit list longer market men mind minority minute movement nomination note officer
      opponent opposition politician presidency pressure promise proposal rate reach release
      request research return review room situation spokesman standard strategy study target tweet
      victory violence whole whom
    `),
    others: wordList(`
      access accused adding allowed although am appeared arent argue argued became begin beyond
      biggest brought build certain certainly civil co college com common consider contributed
      create criminal described difficult due elected else enforcement entire expect final
      financial giving goe growing helped higher illegal immediately included intelligence
      involved issued itself killed largely lower near noted particularly perhap prevent previous
      pro probably quickly raise raised re received related require saw seek seeking self sent
      showed significant single soon speaking spent spoke started stay suggest suggested th trade
      turned tweeted understand voted weve won worked wouldnt young
    `),
  },
  854: {
    nouns: wordList(`
      activity additional advocate affair age allegation analysis appeal average ban beginning bit
      book colleague condition critics development discussion document door doubt education
      employee energy era exchange experience eye failure fair field fighting finding firm
      followed freedom funding gain game guy host income industry influence letter light living
      loss love network operation option page path period phone piece population practice price
      priority professor project protection protest rally reality relationship remark respect
      responsibility rest rise safety seat sery shot site society solution son sort stage standing
      status student subject terrorist test tie total truth value voice warning weapon website
      weekend winning woman worth
    `),
    others: wordList(`
      activist add agreed alone amid asking available avoid backed bipartisan central changed
      claimed clearly closed committed concerned confirmed considered counsel cover created
      critical currently dangerous decide decided declined deep defend delivered denied direct
      directly ended ensure exactly explain expressed facing fellow finally focused forced fully
      global gone hasnt hear heard holding huge increasingly inside insurance knew leaving lose
      mass massive maybe medical met mostly moving multiple necessary non offered online opposed
      paid particular partisan permission planned politically popular powerful pretty previously
      provided publicly published pushed reached ready receive red repeatedly represent reprint
      respond safe seemed send serve served seven showing signed sometime sought specific telling
      thank throughout tough ultimately voting warned willing wing worse write
    `),
  },
  665: {
    nouns: wordList(`
      abuse advantage agent aid analyst announcement appearance approval arm assault audience
      author ballot bank basis behavior bid blame body capital car career century chamber
      commitment communication conduct conflict consequence contact controversy convention
      coronavirus count couple credit crowd damage date dead debt defeat democracy deputy
      direction drive drop drug easy editor emergency establishment evening factor faith father
      floor generation growth happening heart hell highest hospital impeachment instance
      institution journalist kid killing language lie losing mayor mistake moderate mother
      negotiation none opening outcome panel paper parent pick picture poor possibility privacy
      probe product progress prosecutor purpose region regulation reporting resident resource
      rival round ruling secret shift shooting simple spread star strike success summer survey
      table technology ten thinking town trial trust type unlikely version veteran victim visit
      water wife witness worst
    `),
    others: wordList(`
      above accept acknowledged acting addition advance al alleged allowing apparently apply
      approved becoming believed block broad buy carry cast caused charged choose climate compared
      complete completely conducted constitutional controversial couldnt criticized declared
      deeply deliver designed died discuss domestic effective effectively eventually explained
      faced false felt file fired fix generally greater havent helping highlight highly hurt
      increased join joined keeping kept labor larger largest learned legislative limited main
      meant moved neither nine nor nuclear ongoing oppose otherwise overall paying per played
      playing pointed polling positive potentially prepared present progressive promised proposed
      prove pushing putting quite raising ran reduce refused relation remember reportedly required
      responded responsible save scheduled seeing separate shouldnt signing specifically spend
      starting supported supporting supposed television theyve track travel unless upon urged
      various via wait whatever worry written
    `),
  },
  518: {
    nouns: wordList(`
      abortion accusation adult afternoon alternative ambassador associate background backing
      balance belief boost briefing caucus chair child circumstance coalition complaint compromise
      conclusion confidence connection consumer content contest contrast core culture cycle danger
      daughter dealing deficit degree delay division doctor donor duty enemy environment error
      estimate facility failing feeling finance fine folk food founder headline husband impossible
      inbox incident inquiry investigator investment land launch lawsuit liberty margin material
      meaning mention midterm mile mission model narrative nature newspaper nobody obvious
      occurred oil outlet owner package pandemic partner passing peace percentage performance
      planning platform plus principle prison prospect protester provision quarter range reaction
      regime relief repeal requirement resolution restriction revenue rhetoric rich road roughly
      sale sanction scale scandal scene science shutdown sound space spokeswoman staffer stake
      struggle style surprise suspect task taxpayer tension terrorism testimony theory tool trail
      treatment trip troop trouble unclear understanding violation wake wave wish writing
    `),
    others: wordList(`
      absolutely actual affect aggressive aimed annual arguing armed aside aware basic beat bigger
      blue born breaking bringing broader broke broken built carried caught changing cited citing
      claiming closely closer concluded considering continuing controlled creating defended deny
      describe deserve determine determined divided double draw dropped easily electoral emerged
      engaged enter entirely essentially everybody exist existing expand extreme fail familiar
      fast fell fewer filed fiscal gas grant grow guard happy harder hate heavily hed historic
      http identified imagine immediate improve increasing initial initially insisted intended
      internal investigate joint kill launched learn listen longtime looked maintain manager mid
      modern named negative normal noting obviously opened ordered original possibly posted pre
      prior professional profile prominent providing pull questioned racial radical radio rating
      reading recognize referring reflect regarding rejected religious remained remove removed
      replace returned revealed rising secure sending seriously serving setting sex sexual shared
      shortly shown shut sit sitting slow stood stopped strategist strongly struck successful
      suggesting swing talked targeted tend threaten threatened thus toggle traditional trillion
      truly turning twice unlike unprecedented usually vast violent vulnerable wage waiting walk
      watching werent wide widely worried
    `),
  },
  403: {
    nouns: wordList(`
      ad ads aim anger arrest assessment assistance bar behalf billionaire blow bottom branch
      brief brother camp capacity card cash character church code color commander complex
      confirmation congressman conspiracy context corporation deadline decline desire device
      disaster disease dispute divide dream easier economist element elite embrace employer
      estimated exercise expectation extent favorite firing fit flag fourth gap gathering
      guarantee hall handling harm healthcare honor housing identity importance incumbent
      infrastructure initiative interference judgment knowledge link lying magazine mainstream
      management mandate marriage memo minimum murder notion odd opposite passage patient payment
      player pledge plenty presence procedure property quality racist rank reelection reference
      relative remaining root saving scientist scrutiny search season section signal signature
      size split spot spring stance station stock store strength stuff supply tactics targeting
      territory terror text tone touch training trend vehicle virus vision wealthy writer
    `),
    others: wordList(`
      achieve acknowledge active addressed admitted affected allegedly angry announce anybody
      apart apparent appointed appropriate approve arrested arrived attacked attempted attend
      attended basically blamed challenging clean closing combat complicated comprehensive
      confident confirm consistent contain corporate correct counter covered cross crucial cutting
      de deadly defending demanding depend destroy die diplomatic directed disagree discussed
      dismissed drew driven driving eager ed elect elsewhere encourage ending engage entered equal
      essential established except expanded extend extremely fake female fought frequently fuel
      fundamental funded gay gotten grand granted greatest grew guilty handle heavy herself
      hopeful hoping identify ignore illegally impose indicate indicated insist interested
      introduced investigating involving laid leaning linked lived mentioned merely moral
      nationwide natural necessarily net newly numerous obtained offering older onto oversight
      permanent personally personnel placed pose praised predicted prepare presented produce
      produced promote protected protecting pulled quick rare reaching reasonable referred refuse
      regardless regular reject relatively rely repeated retired reveal roll rose ruled sector
      sell significantly smaller somebody stated straight stronger struggling super surveillance
      tea temporary testify testing therefore theyll threatening tied totally treat treated
      typically unable undermine unemployment updated urging viewed virtually vowed warn weak
      welcome widespread yesterday youve zero
    `),
  },
  314: {
    nouns: wordList(`
      accountability advice airport alliance application appointment arrival aspect asset attitude
      backlash bia blood bomb box boy brand burden camera candidacy cap chain challenger channel
      chao circle citizenship civilian clash client club coast cold collusion column combined
      computer consensus consideration construction contender contract contribution conviction
      cooperation corruption credibility customer dark delegate deportation diplomat disclosure
      discrimination distance donation driver edge electorate employment endorsement equipment
      exception exit expansion expense explanation extra extremist fan feature fifth fighter
      filing flight focusing forum fraud frustration gender girl guess handful hotel household
      hunt ideology indication integrity intent intention interesting intervention involvement
      item jail leak legacy legislature lesson loan location machine manner map match minor
      missile momentum narrow neighbor neighborhood notice obligation obstruction offense
      offensive outbreak outrage overhaul pain pattern penalty permit perspective plane plant
      portion poverty praise precedent proceeding production profit proof purchase questioning
      quote racism recession recovery reduction refugee regard religion reputation researcher
      resistance resolve restaurant revelation revolution scenario score sentence sentiment shape
      soldier spokesperson spotlight stick structure subpoena suffering suggestion suit summit
      surge teacher theme ticket topic tradition train transition uncertainty unit user wealth
      willingness window winner wonder
    `),
    others: wordList(`
      abroad accepted accountable accusing addressing admit advocacy afford alongside announcing
      anyway anywhere arrive assistant assume attacking barely bear begun blocked buying carrying
      challenged chose classified competitive complained consistently convicted convince convinced
      cultural damaging declare defined demanded demonstrate detailed develop developed discussing
      diverse dramatic dramatically drawn earned eastern eligible eliminate emerge encouraged
      endorsed enforce enormous entering environmental establish estate ex expanding expensive
      experienced exposed express extended extraordinary fairly fill filled finish forcing formal
      formally fresh friendly frustrated fundraising gained gathered giant grown hardly headed
      heading honest hoped hot ideological ignored imposed informed inspector intend intense
      involve judicial lady lay legally legitimate lengthy literally mail managed marked mental
      missing motivated myself negotiate northern obtain officially openly operate operating
      operative opposing organized originally ought ourselve oversea overwhelming owned
      participate perfect phase physical pic picked pledged pointing preparing pressed prompted
      proud proved pursue ranking rarely realize recall receiving reduced reducing refusing
      registered regularly relevant replied represented requested requiring resigned responding
      runner sat select selling sensitive severe sharing sharp sick similarly skeptical slightly
      smart solve somehow somewhat sparked spoken strategic substantial succeed suddenly suffered
      surprised surrounding suspected sweeping tank tear tech terrible tested theyd throw tonight
      understood undocumented unique universal unusual upcoming upset urge usual violate violated
      vital walked wearing younger zone
    `),
  },
  245: {
    nouns: wordList(`
      absence achievement actor aftermath aisle alert anonymity app art assertion attempting baby
      backer ball barrier bet birth blog bombing boss bound bridge broadcast businessman
      campaigning category caucuse ceiling ceremony collapse columnist combination command
      commentator commissioner comparison competition concept concession confrontation constituent
      consultant contractor contrary contributor copy corner counterpart crack crazy creation
      critic cry custody declaration defender definition demonstration departure desk destruction
      dinner disagreement display diversity dog draft earning earth economics editorial embassy
      entry episode equality ethics evil excuse expression famous fate fault fee feed feet
      filibuster firearm flow framework function gang governing graduate guest guidance guide
      guideline halt harassment headquarter heat hiring holiday implication incentive independence
      inequality injury innocent insider investor joke journalism jump jury latter legislator
      leverage libertarian license listening lowest mask meddling memory merit mess method migrant
      militant misconduct motion nonprofit norm oath objective observer occasion pace pair
      partnership perception personality phrase pool populist predecessor premium privilege
      prosecution pundit reader recommendation refusal removal repeat resignation resulted
      retirement reverse rifle rock route rush sad schedule scholar scope sea server shock shop
      silence skill socialist speculation speed spirit sponsor sport square statistics storm
      stretch subsidy substance suicide tariff tenure threshold timing tip tour tragedy transcript
      transparency transportation trigger turnout unfair unity unknown variety veto visa volunteer
      warrant whistleblower wind wrongdoing youth
    `),
    others: wordList(`
      abandoned accurate accuse acted actively adopted advanced advertising afraid answered
      anymore appearing applied authorized automatic badly banned battleground blasted blocking
      broadly cable canceled capable captured careful carefully catch causing celebrate chosen
      cite comfortable commercial commit comply conclude condemned confront connected constant
      contained contentious correspondent corrupt covering credible criticize criticizing deciding
      declaring deemed deeper defeated define definitely delayed demonstrated describing desperate
      destroyed devastating developing differently digital disappointed discovered dismiss
      divisive dominated drawing earn echoed embraced emerging emotional enacted encouraging
      endorse enjoy entitlement equally everywhere exact explaining explicitly explosive expose
      extensive fallen falling favored finished fly forget forth founded frankly fueled
      fundamentally gather hadnt handed healthy hike hire hired historical historically hosted
      hostile implement industrial influential injured inspired interviewed investigated invited
      joining justify kick knowing leaked learning letting lobbying locked maintained male
      manufacturing married meaningful misleading miss missed mixed modest nationally nearby
      negotiating nice nominated notably occur op optimistic outright overcome overnight
      overwhelmingly partial partly peaceful pending perceived precisely predict prefer preserve
      preventing primarily privately proceed prohibit promising promoting proper properly proven
      provider pulling pursuing qualified qualify quiet quo quoted ranging realdonaldtrump
      recorded refer regional regulatory remind renewed replaced representing resign restore
      returning rid robust rural seemingly seized shake sharply shed shifted signaled sold solid
      sponsored stayed staying steady stepped strengthen stressed striking struggled stuck
      subsequent successfully suffer sufficient surely surprising survive temporarily testified
      tight tomorrow tougher tracking trading traffic traveling tremendous typical ultimate
      unconstitutional unpopular upper urban versus visited walking weekly weigh welfare wounded
      youll yourself
    `),
  },
  191: {
    nouns: wordList(`
      accomplishment administrator admission alarm ambition amnesty anchor anniversary anxiety
      apology approximately assumption award bag beating bed blast bold bond brain bunch bus calm
      campus cancer capability capture caution celebrity cell centrist champion choosing cliff
      clip closest collection commentary component confusion cop correction counting courage crew
      crossing demographic denial description design detention determination dialogue difficulty
      drama drone dynamic ease emphasis encounter engagement engaging enthusiasm entity equivalent
      escape existence extension faction farm fashion film finger follower foot founding fun
      fundraiser gift globe grave hatred hero hole ideal illness implementation import impression
      improvement inauguration incredible indictment inevitable infection insult insurer
      interaction interpretation invasion label landmark length lifetime lobby lobbyist lock
      loophole loyalty massacre maximum medicine mere messaging midst mine mix motive movie
      negotiator nowhere object objection organizer origin participant participation pitch planet
      plea plot pocket pollster popularity prayer preference prisoner producer propaganda
      proponent prosperity publication punishment rape rebel recess recipient recognition
      referendum regret reminder replacement rescue resort respondent resume ridiculous riot
      routine row safer scheme screen segment shadow shell shield ship shooter showdown sight
      sister slogan soul spectrum spy stability statute stimulus stress string strongest stunning
      suburb sudden sum suspicion tactic tape teenager timeline title toll topics transfer
      triggered truck viewer violating vow wanting waste weakness weather web weight wisdom
      withdrawal workforce wound
    `),
    others: wordList(`
      absolute academic acceptable accepting achieved administrative advised afterward
      aggressively alike alive allege altogether ambitious anonymous anticipated apologize
      appreciate appropriation arguably asserted assured asylum attending attract avoided banning
      beside bitter blaming blunt bolster bought briefed briefly brutal campaigned cheer chemical
      cleared coal collect collected collective compare compelling compete competing completed
      concerning concrete condemn conducting constantly constitute contribute conventional
      cooperate counted crossed crowded curb declining dedicated delivering denying depending
      deployed detained digit disastrous disclose distancing disturbing dominate dropping drove
      educated eliminating emphasized employed empty enact enjoyed ensuring enterprise examine
      exclusive exempt expire export expressing famously faster favorable featured fierce flawed
      flip flying forever formed frequent generate gold govern grab handled harsh highlighted
      hitting humanitarian ignoring implemented importantly improved improving inappropriate
      incoming incredibly indicted infected inner insisting intellectual introduce invest
      investigative issuing jumped kicked launching laying lied lift liked limiting listed looming
      loved loyal mainly maintaining maker mandatory mate minded monitoring mounting narrowly
      nationalist negotiated nonetheless nonpartisan normally notable ordinary org organizing
      outlined oversee paint perfectly perform persuade picking playback pleaded poised poorly
      posed practical preferred pressing presumptive prevented propose prosecute punish quietly
      quit rapid rapidly react realized recalled recognized recommended reflected register
      reiterated releasing reliable reluctant remarkable removing reopen respected restrict
      resulting retain reversed reviewed rolled rolling routinely saved scientific seize
      separately settle settled shifting shocked shocking shoot silent slammed slowly solely
      somewhere sorry spreading stable stark statewide stem stopping strange strict stupid submit
      submitted sue sued supportive supposedly suspended sustained sworn taught teach technical
      telephone threw throwing thrown tired touted traditionally traveled troubling trusted
      tweeting unacceptable uncomfortable underlying unite unsupported uphold ups urgent useful
      verify visiting vocal voiced vs watchdog wear welcomed wild witch withdraw worldwide youd
    `),
  },
  148: {
    nouns: wordList(`
      absurd accident accord accounting adversary advisor affiliate agriculture aircraft aired
      airline airstrike alcohol alien amazing ammunition animal apartment appealing applause
      appointee arena arrangement assurance atmosphere authorization bloc breach buck bullet
      button celebration census chairwoman chapter chart chip clock closure cloud comfort
      competitor consent conservatism constituency contempt cool crackdown crash credential crise
      critique currency database default defendant delegation demonstrator depth dictator dig
      dignity diplomacy disappointing discipline discourse disruption dissent distinction drag
      dying elderly enforcing engineer epidemic evangelical eve exemption explosion exposure
      factory fairness fallout farmer felony fence flaw flood foe footage forecast fortune frame
      glass gonna grass grassroot gunman gut habit hack hacking hair hardest hat hawk heel height
      helicopter hiding highway hint historian horrible horse hostage hostility hurdle inability
      index infamous inflation injustice innovation invitation jet journey jurisdiction
      justification killer landscape laugh leg legitimacy liability likelihood lockdown logic
      longest loser loud lunch manufacturer marketplace master math meantime mechanism migration
      mirror mob mom mood motivation mountain mouth neck nightmare nonsense obstacle okay optimism
      outline outreach outsider ownership pack panic partisanship passion pathway pause payroll
      peak peer petition phenomenon philosophy physician pipeline podcast polarization policing
      port posting prediction preparation prescription pride principal prize promotion protocol
      publisher punch pursuit raid rail rebuke recording relying reopening repealing retaliation
      retreat reward ride ring rocket rollout rumor sacrifice sake salary sample securing
      separation settlement shame sheriff shore shortage shoulder skepticism sky slavery smoke
      soil sooner spark specifics spike spin standoff steel strain stream successor summary
      surface surrogate survivor swift switch symbol symptom takeaway teaching teen temperature
      tendency theater tolerance treaty tune ugly uniform unrest urgency vague volume winter wire
      wise workplace yield
    `),
    others: wordList(`
      abandon absent accomplish accomplished acknowledging adopt aligned alter apologized
      approached assess assist assumed assuming attached authorize auto automatically avoiding
      awful balanced balk banking barred beautiful believing belong biased bin blind bright burn
      burning busy cancel carbon casting cautioned cautious celebrated centered characterized
      charging cheap checking clarify complain complaining concede conceded confronted confused
      connect considerable consulting contacted containing contend contested coordinated costly
      countless damaged dealt decisive defining deliberately denounced dependent desperately
      destroying devoted dirty disagreed disclosed disproportionately disputed documented doubled
      downtown dubbed eat economically educational elementary embarrassing emission emphasize
      enable endless enrollment entertainment entitled equity escalating establishing etc ethnic
      eventual evident exclusively explicit extending falsely feared featuring firmly fixed flat
      fleeing flew football freshman furious gaining gear generated generous genuine grade
      grateful greatly gross guaranteed gubernatorial hang hanging heated helpful hidden honestly
      hopefully hurting identifying imminent impeach implementing imposing inaccurate indicating
      inform intentionally interfere invested invite isolated justified knock labeled lacked
      lasting lean leftist lifted located longstanding loose managing measured midnight mocked
      monthly mount multi murdered music nervous neutral nominate nominating noticed novel
      observed offset opt outrageous outspoken overseeing overturn owe packed painful partially
      participated participating performed permanently permitted placing plain pleased presumably
      prevail problematic procedural producing productive profound projected promoted prompting
      proposing pursued reckless recommend recover recovered registration regulate relied reminded
      replacing reserved resist resolved respectively retail retiring revealing reviewing revised
      revolutionary risen rooted rough rushed scared searching secured selected sentenced sexually
      shall shopping shutting silver sixth slam soft sounded stalled stamp stating stepping
      sticking strip subscribe substantially substantive suburban succeeded supremacist surfaced
      surprisingly surrounded suspend sway tackle tapped technically televised thin tiny titled
      tobacco toxic trafficking tragic trained transparent treating troubled uncertain undercut
      undermining underscore underway unexpected unified unnecessary unveiled unwilling upheld
      valid valuable viable vicious viral visible warm warming wary wed weighed whenever whoever
      whove wider
    `),
  },
  116: {
    nouns: wordList(`
      acceptance accompanied accuser activism adjustment aggression applicant array assassination
      attendance attendee audio awareness backdrop bailout band bankruptcy banner bargain bench
      beneficiary bigotry boast bombshell boot boundary brave breakdown breakthrough breath
      brutality bubble bulk bully bump bureaucracy buyer calculation calendar carrier casualty
      cellphone certainty charity clarity classic classroom clause clue coffee committing
      compliance compound condemnation congresswoman conscience consulate coordination coup
      creator criteria dad damn decrease deduction defensive delivery dictate dirt disability
      disappointment discretion dismissal disparity distraction distribution doctrine dossier
      drink dynamics ear effectiveness emotion empire engine erupted escalation existed experiment
      extremism financing fixing flexibility focuse foreigner fraction freeze frontrunner funeral
      gesture governance grasp gridlock grip hacker hammer handgun hoax horror humanity hypocrisy
      identification immunity imply inch inclusion indicator insight instinct instruction
      insurgent interim irony irrelevant isolation jihadist knee lab lane lasted leaking
      legalization liar lieutenant lifting limitation litigation marijuana membership militia
      millennial misinformation mode moderator mortgage nationalism nurse ocean offender operator
      ouster overreach pact parade parallel passenger pastor paycheck pen pension peril pilot
      plaintiff playbook policymaker possession poster pound premise projection proportion
      proposition province proxy pushback quarantine rage rationale reasoning reflection regulator
      rein rejection relate rent representation residence restraint reversal safeguard scary
      screening selection sentencing sequester setback shelter shirt shoe sideline significance
      sin sink skin slave sleep smear socialism software sole solidarity song span specialist
      spouse spying superior surveyed survival sympathy tale talent tally technique theft thorough
      tide ton traction transaction translate tree trick turmoil twist unemployed unfortunate
      uninsured universe vacation vaccine venue verdict vetting village virtue visitor
      vulnerability warrior wonderful
    `),
    others: wordList(`
      aboard abused accurately adequate admitting advancing advise advisory advocated advocating
      affecting affiliated agreeing alarming albeit alleging allied annually anxious anytime
      appealed applying appoint approaching arriving assaulted assert assigned assure attracted
      attributed authored authoritarian avert awarded ballistic barring baseball battling
      benefited bizarre borrowing burned calculated catastrophic cease celebrating championed
      chaotic checked cheered civic climb collapsed collar collecting commonly communicate
      comparing compiled compromised condemning confidential confronting contradict controlling
      convincing counterterrorism craft crafted cyber dating debated debating decent defeating
      defund deliberate deploy deported derail designated destructive deter determining differ
      dire dishonest dismantle disrupt distant distributed dominant donated downplayed drafted
      drinking dry duck edition efficient elaborate electric electronic eliminated embracing
      employ empower en endorsing enthusiastic escalate ethical evaluate everyday examined
      examining exceed excellent excessive excited expecting experiencing exploit explore fatal
      fled floated forgotten formerly forthcoming fossil foster framed freely fulfill glad golf
      granting grocery hacked hailed harmful heightened highlighting holy honored horrific
      illustrate immune impacted impeached impressive improper inadequate inclined incorrect
      inevitably infectious influenced inspire institutional instructed intervene invoked
      ironically irresponsible itll landed lately lawful lesbian lethal lone loom ly mad marking
      mentioning minimal mobile mock mogul morally mutual nasty naturally nd neighboring objected
      obtaining occasional occasionally opted organize ousted outraged outstanding overly
      overturned overwhelmed painted performing persistent physically pivotal plausible polarized
      pop portray portrayed positioned praising predicting preliminary pressured pretend pricing
      print proclaimed prohibited prompt prosecuted protective protesting proving publish
      publishing punished purchased pure questionable racially rallying ramp random reacted
      realistic rebuild recruit regarded reinforce rejecting relentless remembered remote renew
      repair resisted restricting rhetorical rigged rip risky safely sanctuary satisfied scare
      secretly semi separated severely shouted sided signaling simultaneously skilled slated
      slight smoking sophisticated sounding spur spurred steadily stolen stricter structural
      studied subsequently supremacy survived suspicious sustain sustainable swath swept swiftly
      symbolic sympathetic systemic tap tasked tense thanked thoroughly tier touched tout touting
      transgender unauthorized uncovered undecided undermined unfairly unilateral unlawful unnamed
      unpredictable unrelated unusually upward usat vary virtual vowing waited warfare weaken
      weighing wherea wherever withdrew withhold witnessed wondered wondering wore worthy wrap wsj
    `),
  },
  90: {
    nouns: wordList(`
      accuracy achieving actress affiliation aged align allegiance architect arise arsenal artist
      aspiration attacker audit barrel battlefield bearing bell bite boat bone boom bottle boycott
      breakfast brilliant bullying bureaucrat burst buzz calculus campuse capitalism catastrophe
      centre chant characterization charter chase chat chest chicken chunk circus clearance clerk
      clothe clothing comeback compensation complexity concert consumption contention counselor
      courtroom crashed crop crude cruel cure dance debacle decency deliberation demographics
      demonstrating deployment detainee directive disabled disadvantage disapproval discovery
      disdain disgrace disgusting disinformation dislike disregard distrust ditch documentary
      doubling downturn dress drill dumb earliest earner easing echo efficiency elder electing
      electricity eligibility embarrassment entrance entrepreneur envoy espionage essay essence
      evaluation evolution examination excess execution expenditure expertise expired fantasy feud
      fever filling flame flash flooding friendship fringe fruit frustrating functioning funny
      fury gaffe grace graphic grievance groundwork hail hashtag haven heroe horizon hosting icon
      ignorance impasse imperative inaction incompetent influx inmate input insistence inspection
      instant ire joy jumping junior landing landslide lawn lesser library loyalist luck magic
      magnitude maneuver marketing meal meat median medium memoir metal misdemeanor misstep
      monument museum myth nail naming necessity nerve nod noise nose nut observation oldest
      outlook paperwork pardon passionate patience perpetrator phony photographer pickup pile
      pivot podium poison portrait posture pot precaution precinct pregnancy presentation
      preserving programming prohibition prop qualification quest radar rain reception recount
      reforming refrain reluctance remedy reply resonate retailer revenge revolt robot roof ruin
      sand scrap screaming script secrecy sensible sequestration seventh shameful sheet shouting
      slew slim slip slowing smile sovereignty spectacle staggering stalemate statue stealing
      stranger strengthening stronghold stump subcommittee subtle supervisor surgery surrender
      sweep takeover taste temperament tent thoughtful thread thumb torture toughest tourist
      trajectory transformation transmission trap traveler tribe triumph tuition uncle utility
      vacancy verge viewpoint waiver wealthiest wedding weird withholding woe worldview worship
      youngest
    `),
    others: wordList(`
      abandoning abide abiding abruptly accommodate accordingly adequately adjusted advising
      affirmative agricultural aiming alarmed altered amounted angered answering anticipate
      applauded approving arbitrary assembled asserting attractive await awaiting awkward backward
      bail balancing bare bargaining beaten beloved beneath bent blew bloody blowing blown boasted
      bomber boosted boosting botched bother breathing broker buried capitalist cent cheaper
      cheering chilling circulated clashed clearer coastal colluded compel compelled complicate
      confirming conflicting consequential considerably constitutionally consult consulted
      consumed contemporary cooperating coordinate corrected correctly countered coupled creative
      credited crushing crying curious curtail dare dated dealer dear decried deem definitive defy
      delaying deleted deport deserved detailing developer diagnosed diminished directing
      disappear disappeared disapprove discourage discredit discriminatory dismissing displayed
      distinct distract doomed dragged dressed dubious dump eating edited educate egregious
      elevated emailed embattled emphasizing empowered encountered endangered endure endured
      enduring energized enforced engineering enhanced enjoying enroll enrolled equipped escalated
      escaped evolved evolving exclude excluded executed existential expansive exploded exposing
      external facilitate facto factual federally fiery figured financed financially flee
      forcefully forge formidable fragile freed fueling genuinely globally gradually greenhouse
      greet greeted grim halted hammered handing hated haul heal hinted hung hunting identical
      ideologically imagined immense impressed improperly inaugural inclusive indefinitely
      independently ineffective inflammatory inflicted info inherent inherently insufficient
      intact intensified interpreted interrupted introducing investing invoke jeopardy jobless
      joked judged knocked lacking lame lamented lashed laughing legalize licensing lined
      lingering lining listened loaded lowered lowering lucky mandated marched matched mentally
      minimize minus misguided misled monetary mounted namely navigate notified notorious obscure
      observe obstruct occupied occupy operated operational opioid oral orchestrated ordering
      orientation oriented oust outgoing parking parliamentary payer persist plagued polarizing
      pollution possess poured powered practically pragmatic pray precise predictable
      predominantly pregnant pretending prioritize processing prospective psychological purchasing
      purely purple purported quid rallied rated rational raw reasonably reassure recognizing
      reconciliation reconsider recovering referenced reflecting regain relating remarkably
      reopened repealed repeating reproductive requesting respective restoring restricted
      restrictive retire revive riding rightly ripped rocky rogue satellite satisfy scrambling
      seated seeker servant shaking shaped shaping shine shrink shrinking shuttered shy singled
      sizable skip slowed socially solved spell staged staunch steal steep stemming
      straightforward strictly studying stunned subjected suppress surged tag testifying thereby
      thrive thwart tighter tolerate torn tracked trailing transferred transform transport tricky
      twin unanimous unanimously unarmed unaware underscored undo undoubtedly unfavorable unfit
      unhappy unilaterally unleashed unlimited unsubscribe unsuccessful unveil utterly vaping
      vastly venture volatile voluntarily voluntary wasted weakened welcoming whatsoever wildly
      withheld woke worrying wrapped www
    `),
  },
  70: {
    nouns: wordList(`
      abusing academics accommodation addiction adoption affluent aging airing airplane angle
      anthem anticipation appetite arming arose assignment athlete attribute availability banker
      barrage basement bathroom beauty believer belonging benchmark betrayal bipartisanship bird
      birthday blank blanket blessing blogger blueprint bow bribery brink cancellation captain
      caring casino caveat censorship centerpiece certificate chorus civilization classmate
      clearing clinic clinics coach collaboration combine comedian comedy commanding compassion
      complication con concentration constraint consultation continent contingent contracting
      contradiction convenience convenient convert coordinator courtesy courthouse cousin crown
      crusade crush curve cybersecurity dawn deadliest defection defence defiance defunding demise
      dent deposition desert destination detractor dilemma discount dismantling divorce dominance
      doom dose downside drafting drum dust dysfunction educator elimination environmentalist
      ethnicity excerpt excitement exhibit faculty faithful falsehood fame fascist fastest
      fatality favorability felon feminist fiction firestorm flower flu flurry fold fool foolish
      footing forest forming formula framing fray gauge girlfriend glimpse glove governed gravity
      grief guilt gunfire hardship helm homeless hometown homicide honesty hub hug humor
      hypothetical imagination impulse incarceration incompetence infighting injunction innocence
      insane instability instrument insulting intensity interfering intern intimidation
      introduction intrusion ironic jab kitchen knife labeling laboratory lapse layoff lecture len
      liberalism lifestyle lip literature load logical looting luxury mainland manipulation
      mansion marginalized medication meltdown meme metro microphone millionaire miracle monster
      morality mosque movy murderer muscle mystery naive needle newest newsroom northwest
      obsession obstructing occupation occurring openness oppression originated outcry outset
      painting palace paragraph passport patriotism perjury persecution persona pill plate plight
      plunge polled populism prejudice pressuring preview profession proliferation provocation
      publicity pump rapist ratio readiness realm rear rebellion rebuilding reckoning reformer
      refuge reliance remainder renewal resentment reservation reset retiree revision richest rift
      roundtable runoff rushing sampling scramble segregation seizure seller seriousness sexist
      sham shrug siege similarity sincere skeptics slap slide slot slowdown slur southeast
      specialize specter spiral sprawling squad stadium stereotype sticker stir stockpile
      stretched studio stumble stunt substitute suppression suspension swamp tall taxation temper
      throat trace trash trauma tribute tunnel tyranny umbrella understandable unfolded upgrade
      uprising uproar upside uptick uranium vacuum vet viewing void waging whistle
    `),
    others: wordList(`
      abolish absentee accelerate accelerated accessible accounted acquire acute adapt adhere
      adjust adopting affirm alienated alienating alt amend ample analyze analyzed ancient
      apparatus applaud appropriately arranged assessing atop authentic authorizing aviation
      awaited backfire bankrupt baseless basketball behave bilateral binding biological blasting
      blatant boring borrow bothered breathe bureaucratic bypass canceling cancelled capped cared
      catching chaired chanted chanting characterize charitable checker chronic circulating
      clarified cleaning clicking climbed clinical collectively combating combative commented
      comparable competent concealed concentrated concluding confined confusing connecting
      conscious consecutive consist constructive consume consuming contracted contradicted
      convened convey convict coordinating correctness costing counterproductive courageous
      critically cruise crushed cynical damning debunked deepen defiant denounce denouncing depart
      deploying descended detain detect detected devastated digging diminish disciplined discover
      discredited discriminate disorder dispatched disproportionate disruptive distinguish
      distinguished dividing dogged donate downplay downward drastically dysfunctional echoing
      embarrassed embedded emboldened emotionally enabled enabling enhance entrenched evenly
      exacerbated exaggerated exceeded exceptional exchanged exciting execute exercising exhausted
      exploited exploring extraordinarily eyed fade fantastic farther fashioned fatally favorably
      fearful fearing fiercely figuring firsthand flagged flatly flavored flipped flooded forbid
      forceful foremost fraught frozen garnered generating governmental grabbed graduated grapple
      grappling guided harassed hardline harmed hateful hawkish hedge hence hospitalized hungry
      hyper immoral impeachable implicit implicitly implied imported inadvertently incapable
      inconsistent incorrectly informal inherited initiated installed intensify intensive interact
      interfered interpret intimidate invisible inviting invoking iron isolate journalistic keen
      kicking knowingly laughed legalized legalizing lending leveled licensed lifelong lightly
      linking lobbied loudly loving lucrative manufactured marching marry memorable messy
      metropolitan mild mining mislead mistaken mitigate mobilize mocking monitored motivate
      muster negatively neo noon notify notoriously nursing obsessed obstructed offended offshore
      orthodoxy ostensibly outdoor outlining overdue override owed owning patriotic peacefully
      perceive persuaded petty pharmaceutical pin pitched plead pleading pledging politicized
      populated posing postponed potent pouring precious premature presenting presided probing
      processed profoundly prohibiting prolonged promptly prone pronounced prosecuting protested
      proudly provocative provoke punishing punitive quell quoting radically raging railed rampant
      ranked rd reacting readily recaptcha recounted recruiting redacted referencing regulated
      reliably reminding remotely render renewable resemble residential resisting respectful
      respiratory responder responsive restored retaliate rethink reversing rewrite rigorous
      rubber sacred sanctioned savvy scathing scored searched secondary secretive secular seeming
      seizing separating shaken shattered sheer shorter shout silly singer slamming slash slipped
      smooth soaring solar solicitor solving sovereign spare specify speculate spite spotted
      squarely statutory steer stiff stopgap strained straw strengthened stringent stripped
      subpoenaed subsidized sufficiently suing suited surging surviving suspending sweet switched
      systematic systematically tackling tactical technological teenage tended terminate terribly
      terrified therapy thrilled tighten tightening tilt timely topped toss touching traded
      transformed transit trapped trending tribal triggering trustworthy tying unanswered
      unchanged underground unfold unfolding unidentified unify unifying uniquely unleash
      unsubstantiated unsuccessfully untrue uphill upholding utter varying vehemently verbal
      verified vetted vigorously watcher weaker whod wholly wield wipe wiped wished withdrawing
      withdrawn wouldve wrongly
    `),
  },
  55: {
    nouns: wordList(`
      acquittal airwave battery beef beer bull bust caravan cartel cat cigarette civility clout
      confidant contraception cue cyberattack discontent disgraceful disrespect domain empathy fat
      firefighter fodder format frequency furor gallery garbage glitch grandchildren grandfather
      grandmother heck iconic interstate kiss laughter layer leaker listener loop mantra
      methodology milestone monopoly needing newcomer onslaught orbit outlier output pillar pipe
      pit plotting portfolio ramification sexism sidewalk slice spate staffing steam streak
      subordinate subway talented thrust treason tweak
    `),
    others: wordList(`
      abusive accompanying accordance acquired acquitted aided aint allocated ardent articulate
      artificial ashamed battled benefiting bn boil branded complicit construct constructed
      continually contradictory convene covert cracking crystal decreased defer defying delicate
      desired drunk dug echoe eighth enacting envision erase extensively finishing flowing
      generational generic geopolitical grabbing halting hinge honoring hourly ignorant imprisoned
      incendiary incomplete inflict inspiring instantly intentional intervened interviewing
      knocking lend lit louder matching municipal noble outdated penned pervasive plastic plunged
      positively principled privileged prosperous purportedly ramping recuse risking shook slower
      smarter sparking speculated spiritual stall starter stationed stole subscribing tangible
      taxing tearing terrifying unchecked unfounded unpaid unstable unsure warranted waving
      yelling
    `),
  },
};
