import { wordList } from "./wordList";

/**
 * The commonest short words of languages in Latin and Cyrillic script, by BCP 47 tag, to tell which
 * language a text is in. Lower case. Words that several languages share stand in each.
 */
export const languageWords: Readonly<Record<string, readonly string[]>> = {
  en: wordList(`
    the of and to in a is that for it was on with as be at by this have from are not has its were
    but an which their they he his had or been will would who said more after about when than
  `),
  de: wordList(`
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
  `),
  fr: wordList(`
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont
    avec son ont cette mais aux ses comme nous été leur être elle fait après d'un l' d'une
  `),
  es: wordList(`
    de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya
    o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde
  `),
  it: wordList(`
    di che e la il un a per in una è non con del si da le i della dei al alla sono come anche ha
    più nel gli ma lo delle dal su se degli nella questo tra essere stato ed suo hanno
  `),
  pt: wordList(`
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele
    das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso
  `),
  nl: wordList(`
    de het een van en in is dat op te zijn met voor niet aan er om ook als die dan maar bij uit
    nog worden door naar heeft hij ze wordt tegen wat over hebben meer deze kan zich na was
  `),
  sv: wordList(`
    och i att det som en på är av för med till den har de inte om ett han men var jag sig från
    vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut
  `),
  pl: wordList(`
    w i na z do nie się to że o jest jak po za od ale co czy dla przez tego był są tym oraz przed
    jego może być które także który już tylko przy ma pod
  `),
  tr: wordList(`
    ve bir bu da de için ile olarak çok olan gibi daha sonra kadar en ne o ama var değil her ise
    göre oldu olduğu eden iki yeni tarafından ya
  `),
  ru: wordList(`
    и в не на что с он по это как из а его к у за от о для же так был все но они мы до при или
    если еще бы было её их
  `),
  uk: wordList(`
    і в не на що з та у до як за це про є але від він для його із які був або також під час щоб
    було вже після може має якщо
  `),
};

/** The language that a script other than Latin or Cyrillic is taken for. */
export const scriptLanguages: readonly (readonly [tag: string, first: number, last: number])[] = [
  ["el", 0x370, 0x3ff],
  ["he", 0x590, 0x5ff],
  ["ar", 0x600, 0x6ff],
  ["hi", 0x900, 0x97f],
  ["th", 0xe00, 0xe7f],
  ["ja", 0x3040, 0x30ff],
  ["zh", 0x4e00, 0x9fff],
  ["ko", 0xac00, 0xd7af],
];

/** Letters that Persian has and Arabic has not: one of them in thirty makes a text Persian. */
export const persianLetters = "پچژگکی";
