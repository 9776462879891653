import type { ArticleWords } from "../recognise/articleWords";
import { layOutHints } from "../tagger/nameHints";
import type { NameHints } from "../tagger/nameHints";
import { nameOf } from "./nameOf";
import type { Proposal } from "./proposeNames";

/** What the rules say of every token, for the tagger to weigh with all else that it sees. */
export function hintsOf(words: ArticleWords, { sightings, decisions }: Proposal): NameHints {
  const names = sightings.flatMap((sighting) => {
    const decided = nameOf(words, sighting, decisions);
    if (!decided) return [];
    const { firstToken, endToken } = sighting;
    return [{ firstToken, endToken, kind: decided.kind, certain: decided.sure === "certain" }];
  });
  return layOutHints(words.count, names);
}
