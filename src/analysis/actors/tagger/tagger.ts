import { RecentMap } from "../../../base/recentMap";
import type { ArticleWords } from "../recognise/articleWords";
import type { WrittenWord } from "../recognise/writtenWord";
import { decodeModel } from "./decodeModel";
import { FeatureList } from "./featureHash";
import { model as packedModel } from "./model.json";
import type { TagModel } from "./tagModel";
import { decodeWordKnowledge } from "./wordKnowledge";
import packedKnowledge from "./wordKnowledge.json";
import type { WordKnowledge } from "./wordKnowledge";
import type { Scoring } from "./tagSentence";
import { WordScores } from "./wordScores";
import { readTraits } from "./wordTraits";
import type { WordTraits } from "./wordTraits";

/** A model ready to read with, and what it has learned of the words met so far. */
export interface Tagger extends Scoring {
  readonly knowledge: WordKnowledge;
  /** The traits of every token of an article, each distinct word read once. */
  readTraits(words: ArticleWords): (at: number) => WordTraits;
}

/** Words kept between articles, some kilobytes each. */
const mostWords = 40_000;

/** A tagger with a model of its own. */
export function createTagger(model: TagModel, knowledge: WordKnowledge): Tagger {
  const known = new RecentMap<WrittenWord, WordTraits>(mostWords);
  const traitsOf = (word: WrittenWord): WordTraits => {
    const before = known.get(word);
    if (before) return before;
    const traits = readTraits(word.text, word.lower, word.kind, knowledge);
    known.set(word, traits);
    return traits;
  };
  return {
    model,
    knowledge,
    scores: new WordScores(model),
    features: new FeatureList(),
    readTraits(words) {
      const own: (WordTraits | undefined)[] = [];
      return (at) => (own[words.wordId(at)] ??= traitsOf(words.word(at)));
    },
  };
}

let shipped: Tagger | null = null;

/** The tagger with the model that ships, unpacked when the first article is read. */
export function shippedTagger(): Tagger {
  return (shipped ??= createTagger(decodeModel(packedModel), decodeWordKnowledge(packedKnowledge)));
}
