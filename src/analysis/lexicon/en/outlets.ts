import { phraseList, wordList } from "../wordList";

/** Outlets and agencies whose names do not show what they are; folded to lower case. */
export const outletNames = phraseList(`
  al arabiya, al jazeera, reuters, associated press, the associated press, ap, afp,
  agence france-presse, bbc, cnn, fox news, nbc, nbc news, cbs, cbs news, abc, abc news, msnbc, cnbc,
  bloomberg, bloomberg news, npr, pbs, politico, axios, vox, vice, buzzfeed, buzzfeed news, breitbart,
  breitbart news, huffpost, the huffington post, huffington post, the hill, roll call, propublica,
  the intercept, the atlantic, the new yorker, vanity fair, rolling stone, newsweek, forbes, fortune,
  business insider, the economist, the guardian, guardian, the independent, the telegraph, le monde,
  le figaro, liberation, der spiegel, die zeit, die welt, bild, el pais, el mundo, la repubblica,
  corriere della sera, haaretz, the moscow times, tass, ria novosti, interfax, sputnik, rt, kommersant,
  meduza, xinhua, global times, china daily, south china morning post, nikkei, nikkei asia, kyodo,
  kyodo news, yonhap, anadolu, anadolu agency, hurriyet, yeni safak, press tv, irna, isna, fars,
  fars news, tasnim, mehr news, al mayadeen, al-monitor, middle east eye, the national, dawn,
  the hindu, ndtv, kyiv independent, the kyiv independent, ukrinform, unian, upi, dpa, efe, ansa,
  wikipedia, the wall street journal, wall street journal, the washington post, the new york times,
  the los angeles times, usa today, time, financial times, the financial times, sky news, itv,
  channel 4 news, euronews, deutsche welle, france 24, voice of america, radio free europe,
  the daily beast, the daily caller, the daily mail, the sun, the mirror, slate, salon, mother jones,
  the nation, national review, the weekly standard, foreign policy, foreign affairs, the diplomat,
  wikinews
`);

/** Last words of names that are outlets: `The Springfield Gazette`. */
export const outletEndings = wordList(`
  times post news herald tribune gazette journal chronicle guardian telegraph observer star
  register courier bulletin dispatch examiner inquirer sentinel tv radio press magazine daily weekly
  today review broadcasting network
`);

/** Texts that articles lean on: `according to a report by …`. */
export const reportNouns = wordList(`
  report reports study studies survey surveys poll polls analysis investigation article dispatch
  document documents memo paper statement release filing filings transcript records data account
  census index review audit assessment estimate estimates letter email emails
`);

/** What a text does that tells something: `A study by the Tide Institute found …`. */
export const reportVerbs = wordList(`
  found finds find showed shows show suggested suggests suggest concluded concludes revealed reveals
  estimated says said warned warns noted stated reported indicated indicates claimed argued argues
  predicted predicts documented detailed
`);
