import { analyzeArticle, createCorpus } from "../../../../src/analysis/index";
import type {
  Correction,
  Corpus,
  KeptThemes,
  SettledThemes,
  Theme,
  UnusedCorrection,
} from "../../../../src/analysis/index";
import { randomNumbers } from "../../corpus/randomArticles";

/** The words of invented matters; articles on one share them and nothing else. */
const matters = {
  bridge: "bridge pile divers dredger timber jam hinge girder bolts span pylon caisson rivet",
  herring:
    "herring quota trawler spawning skipper net fishery catch cod biologist roe landing hull",
  opera: "opera soprano tenor libretto overture rehearsal conductor aria stage costume chorus duet",
  wheat: "wheat harvest drought silo combine tractor barley sowing fertiliser rust mill grain bran",
  chess: "chess grandmaster endgame bishop knight pawn gambit tournament castling rook stalemate",
  glacier: "glacier crevasse moraine meltwater icefall ranger ridge avalanche snowfield summit hut",
} as const;

export type Matter = keyof typeof matters;

/** An article of random sentences on a matter; the same number gives the same article. */
export function inventedArticle(matter: Matter, number: number): string {
  const random = randomNumbers(number * 31 + matter.length);
  const words = matters[matter].split(" ");
  // No words between them that all articles would share like a copied sentence.
  const sentence = (): string =>
    `Seen: ${Array.from({ length: 9 }, () => words[random(words.length)] ?? "").join(", ")}.`;
  return `${words[random(3)] ?? ""} and ${words[3 + random(3)] ?? ""}\n\n${Array.from({ length: 4 }, sentence).join("\n\n")}\n`;
}

/** A folder of so many articles on each matter: `herring-01`, `herring-02`, … */
export function inventedFolder(sizes: Readonly<Partial<Record<Matter, number>>>): TestFolder {
  const folder = new TestFolder();
  for (const [matter, size] of Object.entries(sizes)) {
    // Safe: the keys of the record are matters.
    for (let number = 1; number <= size; number++) folder.add(matter as Matter, number);
  }
  return folder;
}

/** A folder whose themes are settled, kept, and settled again when something has changed. */
export class TestFolder {
  readonly #corpus: Corpus = createCorpus();

  /** Adds an article; answers its id. */
  add(matter: Matter, number: number, id = idOf(matter, number)): string {
    this.#corpus.update(id, analyzeArticle(inventedArticle(matter, number)));
    return id;
  }

  addText(id: string, text: string): void {
    this.#corpus.update(id, analyzeArticle(text));
  }

  remove(...ids: string[]): void {
    for (const id of ids) this.#corpus.remove(id);
  }

  /** What the reader says, in one folder in which paths are ids. */
  say(...corrections: Correction[]): void {
    const articles = new Set(this.#corpus.articles);
    const pathOf = (id: string): string | undefined => (articles.has(id) ? id : undefined);
    this.#corpus.correct([{ corrections, pathOf }]);
  }

  /** Settles the themes and keeps them, as plain data that went through a file. */
  keep(): SettledThemes {
    const settled = this.settled;
    this.#corpus.keepThemes(plain(settled.kept));
    return settled;
  }

  /** Groups the folder anew. */
  regroup(): SettledThemes {
    this.#corpus.keepThemes({ ...plain(this.settled.kept), due: true });
    return this.keep();
  }

  restore(kept: KeptThemes | null): void {
    this.#corpus.keepThemes(kept);
  }

  get settled(): SettledThemes {
    const look = this.#corpus.look();
    const { themes } = look.findings;
    if (look.settled?.themes !== themes) throw new Error("The themes were not settled.");
    return look.settled;
  }

  get themes(): readonly Theme[] {
    return this.settled.themes;
  }

  get unused(): readonly UnusedCorrection[] {
    return this.#corpus.unusedCorrections();
  }

  /** The top theme of an article. */
  themeOf(id: string): Theme {
    const found = this.themes.find(
      ({ parent, articles }) => parent === null && articles.includes(id),
    );
    if (!found) throw new Error(`${id} is in no theme`);
    return found;
  }

  /** For every article the id of its narrowest theme. */
  get places(): ReadonlyMap<string, string> {
    return new Map(this.themes.flatMap(({ id, articles }) => articles.map((one) => [one, id])));
  }
}

export function idOf(matter: Matter, number: number): string {
  return `${matter}-${String(number).padStart(2, "0")}`;
}

function plain(kept: KeptThemes): KeptThemes {
  // Safe: what is kept is plain data, and this is how it is stored.
  return JSON.parse(JSON.stringify(kept)) as KeptThemes;
}
