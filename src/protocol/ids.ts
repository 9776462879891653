/** Names shared by `package.json`, client and server. A test compares them with `package.json`. */
export const languageId = "seed";
export const extensionId = "seed-reader.seed-reader";
export const configurationSection = "seedReader";

export const viewIds = {
  container: "seedReader",
  themes: "seedReader.themes",
  actors: "seedReader.actors",
  quotations: "seedReader.quotations",
  copies: "seedReader.copies",
} as const;

/** Commands of the palette. */
export const commandIds = {
  readFolder: "seedReader.readFolder",
  stopReadingFolder: "seedReader.stopReadingFolder",
  nextRelated: "seedReader.nextRelated",
  previousRelated: "seedReader.previousRelated",
  showRelated: "seedReader.showRelated",
  nextQuotation: "seedReader.nextQuotation",
  previousQuotation: "seedReader.previousQuotation",
  nextUnattributed: "seedReader.nextUnattributed",
  previousUnattributed: "seedReader.previousUnattributed",
  nextVagueSource: "seedReader.nextVagueSource",
  previousVagueSource: "seedReader.previousVagueSource",
  nextMention: "seedReader.nextMention",
  previousMention: "seedReader.previousMention",
  nextCopy: "seedReader.nextCopy",
  previousCopy: "seedReader.previousCopy",
  compareWithCopy: "seedReader.compareWithCopy",
  /** Lays the whole articles side by side, at the passage under the cursor. */
  compareArticles: "seedReader.compareArticles",
  showCopies: "seedReader.showCopies",
  describeHere: "seedReader.describeHere",
  rebuildIndex: "seedReader.rebuildIndex",
  cancelIndexing: "seedReader.cancelIndexing",
  showUnreadFiles: "seedReader.showUnreadFiles",
  toggleHighlights: "seedReader.toggleHighlights",
  revealInThemes: "seedReader.revealInThemes",
  /** Asks for a filter; takes one, too. */
  filterThemes: "seedReader.filterThemes",
  clearThemeFilter: "seedReader.clearThemeFilter",
  /** Asks what to list articles by; takes it, too: `[ArticleGrouping?]`. */
  groupArticles: "seedReader.groupArticles",
  revealInActors: "seedReader.revealInActors",
  /** Asks for a filter; takes one, too. */
  filterActors: "seedReader.filterActors",
  clearActorFilter: "seedReader.clearActorFilter",
  revealInQuotations: "seedReader.revealInQuotations",
  /** Asks for a filter; takes one, too. */
  filterQuotations: "seedReader.filterQuotations",
  clearQuotationFilter: "seedReader.clearQuotationFilter",
  quotationsBySpeaker: "seedReader.quotationsBySpeaker",
  quotationsByArticle: "seedReader.quotationsByArticle",
  revealInCopies: "seedReader.revealInCopies",
  /** Asks for a filter; takes one, too. */
  filterCopies: "seedReader.filterCopies",
  clearCopyFilter: "seedReader.clearCopyFilter",
  /** Asks which kinds of shared text to show; takes them, too: `[SharedKind[]?]`. */
  chooseCopyKinds: "seedReader.chooseCopyKinds",
  showAllCopies: "seedReader.showAllCopies",
  showCopiesWorthReading: "seedReader.showCopiesWorthReading",
  /** The quotation of a row, or under the cursor. */
  copyQuotation: "seedReader.copyQuotation",
  copyCitation: "seedReader.copyCitation",
} as const;

/** Commands of links and rows, with arguments; not in the palette. */
export const linkCommandIds = {
  /** `[Location]`: opens the place and selects it. */
  open: "seedReader.open",
  /** `[ComparePair]`: lays two places side by side. */
  compare: "seedReader.compare",
  /** `[uri, Position]`: lists all mentions of the actor there. */
  mentions: "seedReader.mentions",
  /** `[uri, Position]`: shows all quotations of the actor there. */
  quotations: "seedReader.quotationsOfActor",
  /** `[RelatedParams]`: lists related passages. */
  related: "seedReader.related",
  /** `[uri, Position]`: asks which copy of the passage there to lay beside it. */
  compareAt: "seedReader.compareAt",
  /** `[uri, Position]`: the same with the whole articles. */
  compareArticlesAt: "seedReader.compareArticlesAt",
  /** `[uri, Position]`: lists all places of the passage there. */
  copies: "seedReader.copiesOfPassage",
  /** `[string]`: puts text on the clipboard. */
  copyText: "seedReader.copyText",
} as const;

/** Settings, without the section. */
export const settingIds = {
  files: "files",
  highlightsEnabled: "highlights.enabled",
  /** `highlights.<layer>` for every layer of `layers.ts`. */
  highlightsPrefix: "highlights.",
  /** Whose colours names have: `"auto" | "seed" | "theme"`. */
  nameColors: "highlights.nameColors",
  inlayHintsActors: "inlayHints.actors",
  /** Whether files of articles that stand wholly in others are marked. */
  markCopiedFiles: "copies.markFiles",
  /** Whether the view Themes follows the article in front. */
  themesAutoReveal: "themes.autoReveal",
} as const;

/** Commands of rows in the trees; VS Code hands them the row. */
export const rowCommandIds = {
  compareRow: "seedReader.compareRow",
  /** The whole articles, at the places of the row. */
  compareArticlesOfRow: "seedReader.compareArticlesOfRow",
  introductionOfRow: "seedReader.introductionOfRow",
  mentionsOfRow: "seedReader.mentionsOfRow",
  copyNameOfRow: "seedReader.copyNameOfRow",
  quotationsOfRow: "seedReader.quotationsOfRow",
  whoSaidRow: "seedReader.whoSaidRow",
} as const;

/** Context keys that `package.json` asks in `when` clauses. */
export const contextKeys = {
  /** `"empty" | "indexing" | "ready" | "cancelled"`; absent until the server has spoken. */
  state: "seedReader.state",
  hasUnread: "seedReader.hasUnread",
  canUndoCorrection: "seedReader.canUndoCorrection",
  /** Whether the document in the editor is checked against its sources. */
  draftChecked: "seedReader.draftChecked",
  hasStaleCorrections: "seedReader.hasStaleCorrections",
  /** Whether the view Themes shows only what its filter lets through. */
  themesFiltered: "seedReader.themesFiltered",
  /** Whether the view Actors shows only what its filter lets through. */
  actorsFiltered: "seedReader.actorsFiltered",
  /** The same of the view Quotations. */
  quotationsFiltered: "seedReader.quotationsFiltered",
  /** What its rows are listed by: `"speaker" | "article"`. */
  quotationGrouping: "seedReader.quotationGrouping",
  /** The same of the view Copies. */
  copiesFiltered: "seedReader.copiesFiltered",
  /** What it shows: `"worthReading" | "all" | "chosen"`. */
  copiesShown: "seedReader.copiesShown",
  /** Whether any folder is read as seeds by the reader's wish. */
  readsFolders: "seedReader.readsFolders",
  /** The addresses of those folders. */
  foldersRead: "seedReader.foldersRead",
} as const;
