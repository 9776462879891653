/** The one door of the analysis: text in, plain facts out. */
export { analyzeArticle } from "./analyzeArticle";
export type { AnalyzeOptions } from "./analyzeArticle";
export { restoreFacts, storeFacts } from "./storedFacts";
export type { StoredFacts } from "./storedFacts";
export { countryOfDemonym } from "./actors/identify/countryOfDemonym";
export type { DemonymCountry } from "./actors/identify/countryOfDemonym";
export { createCorpus } from "./corpus/createCorpus";
export type { Corpus, CorpusChange } from "./corpus/corpus";
export type { FolderLook } from "./corpus/lookAtFolder";
export { toldNothing } from "./actors/told/told";
export type { Told, ToldQuotation } from "./actors/told/told";
export { addCorrection, applyChange, joinChanges, reverse } from "./corrections/addCorrection";
export type { CorrectionsChange } from "./corrections/addCorrection";
export type {
  ActorReference,
  ApartName,
  Correction,
  QuotationCorrection,
} from "./corrections/correction";
export { longestCalled } from "./corrections/copyCorrection";
export type { NotACopy } from "./corrections/copyCorrection";
export { describeCorrection } from "./corrections/describeCorrection";
export { leastWithinLine } from "./corrections/furnitureTold";
export { namesInWords, toNameWords } from "./corrections/nameInWords";
export { correctionsIn, noCorrections, parseCorrections } from "./corrections/parseCorrections";
export type * from "./corrections/parseCorrections";
export { saysWords, toldSpeakerRule } from "./corrections/quotationsCorrected";
export { isOfQuotation, toldQuotation } from "./corrections/quotationTold";
export { quotationWords, wordsOfQuotation, writtenWords } from "./corrections/quotationWords";
export { isSameName, nameKey } from "./corrections/sameName";
export type { ScopedCorrections, UnusedCorrection } from "./corrections/scoped";
export { leastWorth } from "./passages/worth/weighWorth";
export { findReadBefore } from "./passages/readBefore/findReadBefore";
export type {
  AskedArticle,
  ReadBefore,
  ReadStretch,
  SharedStretch,
} from "./passages/readBefore/findReadBefore";
export type { ScopedImport } from "./imported/importedCopies";
export { importedLines, nothingImported, parseImported } from "./imported/importedFile";
export type * from "./imported/importedFile";
export { readMetadata } from "./article/frontMatter";
export { noSourcingTerms } from "./quotes/sources/sourcingTerms";
export type { SourcingTerms } from "./quotes/sources/sourcingTerms";
export { toldByPath, toldFor } from "./corrections/toldFor";
export { isOfThemes, mostTypical } from "./corrections/themeCorrection";
export { themeMeant } from "./corrections/themeMeant";
export type { CallableTheme } from "./corrections/themeMeant";
export type { ThemeCorrection, ThemeReference } from "./corrections/themeCorrection";
export { readKeptThemes } from "./themes/settle/keptThemes";
export type { KeptTheme, KeptThemes } from "./themes/settle/keptThemes";
export { writtenTerms } from "./themes/writtenTerms";
export type { SettledThemes } from "./themes/settle/settleThemes";
export { keyOfCorrection, writeCorrections } from "./corrections/writeCorrections";
export type * from "./model/actor";
export type * from "./model/article";
export type * from "./model/facts";
export type * from "./model/folder";
export type * from "./model/quotation";
export type * from "./model/words";
export type {
  CheckedDraft,
  CheckedQuotation,
  DraftOutcome,
  OtherSpeaker,
} from "./wording/checkQuotation";
export { differencesOf, quotableWords } from "./wording/differences";
export { listDraftQuotations } from "./wording/draftQuotations";
export type { DraftQuotation } from "./wording/draftQuotations";
export type * from "./wording/foundWords";
export { readWording, wordingOf } from "./wording/readWording";
export { sameWords } from "./wording/sameWords";
export type { WordsOfQuotation } from "./wording/sameWords";
export type { Wording } from "./wording/wording";

/** Version of what the analysis finds; caches made by another version are thrown away. */
export const engineVersion = "0.1.0";
