import { wordList } from "../wordList";

/**
 * Words that say nothing of what an article is about: grammar, speech verbs, days, vague quantities.
 * Folded (lower case, no apostrophes), in all their forms, since they are looked up as written.
 */
export const stopWords = wordList(`
  a able about above according across actual actually add added adding adds advertisement after
  afterwards again against ago ah ahead ain all almost alone along already also although always am
  amid among an and announce announced announces another any anybody anymore anyone anything
  anyway anywhere apart appear appeared appears april are aren arent around as aside ask asked
  asking asks at august away back bad based be became because become becomes becoming been before
  began begin beginning begins behind being believe believed believes below beside besides best
  better between beyond big bigger biggest billion billions bit both bring bringing brings brought
  but by call called calling calls came can cannot cant case cases certain certainly change
  changes clear clearly click come comes coming comment comments continue continued continues
  copyright could couldn couldnt current currently day days deal dealing december despite did didn
  didnt different do does doesn doesnt doing don done dont down dr due during each earlier early
  easily easy eight eighth either else elsewhere email end ended enough entire especially etc even
  event ever every everybody everyone everything everywhere exactly except expect expected explain
  explained far february feel feeling felt few fewer fifth finally find finds first five follow
  followed following follows for form former forward found four fourth friday from front full
  fully further gave general generally get gets getting give given gives giving go goes going gone
  gonna good got great greater had hadn half happen happened happening happens hard hardly has
  hasn hasnt have haven havent having he heard held help helped helping hence her here hers
  herself hes hi high higher him himself his hold hour hours how however hundred hundreds i id
  idea if ill im image images immediately important in include included includes including indeed
  inside instead interview into involved is isn isnt issue issues it its itself ive january july
  june just keep keeps kept kind knew know known knows large largely larger last late later latest
  lead learn least leave led left less let lets level like liked likely little live ll long longer
  longtime look looked looking looks lot lots low lower made main mainly major make makes making
  man many march matter may maybe me mean means meant meanwhile men might million millions mind
  mine moment monday month months more moreover most mostly move moved mr mrs ms much must mustn
  my myself name named near nearly necessary need needed needs neither never nevertheless new
  newly newsletter next nine no nobody none nor not note noted nothing november now nowhere number
  numbers occur october of off often oh ok old on once one ones only onto open or order other
  others otherwise ought our ours ourselves out outside over overall own page part particular
  particularly past people per percent perhaps person photo photos place places plan play please
  point points possible possibly post posted potentially pretty previous previously probably
  problem put puts question questions quickly quite rather re reach reached read reading real
  really reason reasons recent recently regarding related remain remained remains report reported
  reportedly reporter reporters reporting reports response result right role round run running
  said same saturday saw say saying says second see seeing seem seemed seems seen sent september
  set seven seventh several shall share she shes short should shouldn shouldnt show showed showing
  shown shows side sides sign similar similarly simple simply since six sixth small smaller so
  some somebody somehow someone something sometimes somewhat somewhere soon sort source sources
  speak speaking spoke spoken start started starting starts state stated statement statements
  states step still stop story strong subscribe such suggest suggested suggests sunday sure take
  taken takes taking talk talked talking team tell telling tells ten tend term terms than that
  thats the their theirs them themselves then there therefore theres these they theyre thing
  things think thinking thinks third this those though thought thousand thousands three through
  throughout thursday thus till time times to today together told tomorrow tonight too took top
  toward towards tried tries try trying tuesday turn turned turning twice two under unless unlike
  until up upon us use used uses using usually ve very via video view want wanted wants was wasn
  wasnt watch way ways we wednesday week weekend weeks well went were weren werent weve what
  whatever whats when whenever where whereas wherever whether which while who whoever whole whom
  whos whose why wide will with within without wont word words work worked working works would
  wouldn wouldnt write writes writing written wrote ya yeah year years yes yesterday yet you youll
  young your youre yours yourself yourselves youve
`);

/**
 * Words that may tell articles apart but make no label: adjectives, verbs and office words that fit
 * any subject. Folded and in the singular, as terms are.
 */
export const fillerWords = wordList(`
  accept accord account accuse accused act acting action activity additional address
  administration admit advance affair agency agree agreed aim allow allowed american amount
  analyst anti apparent apparently approach argue argued argument article aspect attempt attend
  attention author available avoid aware base basic basis behavior benefit board body book break
  broad broader build building business caption captions care career carry cause center central
  chance character chief choice citizen city claim claimed close closed co colleague column
  common company compare concern concerned condition conduct confirm conflict consequence
  consider considered contact contain content context control conversation cost country county
  couple course cover create created critic critical criticism cut daily data date dead decade
  decide decided decision deep deeply define degree demand describe described description detail
  develop development difference difficult difficulty direct direction directly director discuss
  discussion double doubt draw drive drop eastern editor effect effective effort emerge emerging
  employee ensure entirely environment era establish evidence example expert express extend
  extent extremely eye face fact factor fail failed failure fair fall false familiar family
  father fear feature field fight figure file final focus focused force foreign formal free fresh
  friend function fundamental future gain game getty global goal government ground group grow
  growing growth guest guide guy hand head hear heart hide hit home hope host house human ignore
  impact imply improve increase increased increasingly individual industry influence inform
  information initial institution interest interested international involve join key kid kill
  lack land lawmaker leader leadership leading legal letter life light limit line list local lose
  loss love manager manner mark massive meaning measure media meet meeting member memo mention
  message middle minister minute miss mission model modern morning mother mount moving nation
  national nature negative news night normal northern notice offer office officer official
  opinion opportunity oppose option organization original paper participant partner party pass
  pay perform period personal photograph piece policy political politics popular position
  positive power powerful practice prepare presence present president pressure prevent price
  principle private process produce professor program progress project promise propose prove
  provide public publish pull purpose push quality raise range rate reaction ready reality
  realize receive recognize record reduce refer reference reflect refuse region regional regular
  reject relation relationship release rely remember remove repeat replace represent
  representative request require research respect respond rest return reveal rise risk room rule
  safe scene secretary section sector seek senior sense series serious seriously serve service
  shape sharp shift signal significant significantly single situation size society southern
  special specific spend spending spokesman spokesperson spokeswoman spot staff stage stake stand
  standard status stay strategic strategy strength stress strike structure style subject success
  successful suffer suggestion supply support supporter surprise survey system target task text
  threat threaten title tough track traditional trend true trust truth type understand united
  university update value various version victim voice wait walk wall warn warning west western
  win wish woman women wonder worker world worry worse worst wrong
`);
