import { analyzeArticle } from "../../../../src/analysis/analyzeArticle";
import { findCopies } from "../../../../src/analysis/passages/findCopies";
import { judgePassages } from "../../../../src/analysis/passages/worth/judgePassages";
import { leastWorth } from "../../../../src/analysis/passages/worth/weighWorth";
import type { Passage } from "../../../../src/analysis/model/folder";

/** Articles by id, each as its text. */
export type Folder = Readonly<Record<string, string>>;

/** What a folder's articles share, judged. */
export function judge(folder: Folder): readonly Passage[] {
  const articles = Object.entries(folder).map(([id, text]) => ({
    id,
    facts: analyzeArticle(text),
  }));
  const { passages } = findCopies(
    articles.map(({ id, facts }) => ({
      id,
      words: facts.words,
      furnitureWords: facts.furnitureWords,
    })),
  );
  return judgePassages(articles, passages);
}

/** Every passage as `kind: its first words …`, those that are not shown in brackets. */
export function showKinds(folder: Folder): readonly string[] {
  return judge(folder).map(({ shared, worth, places }) => {
    const [first] = places;
    const text = first ? (folder[first.article] ?? "").slice(first.span.start, first.span.end) : "";
    const words = `${shared}: ${text.split(/\s+/).slice(0, 4).join(" ")} …`;
    return worth >= leastWorth ? words : `(${words})`;
  });
}

/** Four articles on different matters. */
export const bakery = `A bakery for the upper town

The first loaves left the oven in Sudvale before dawn on Friday. Cleo Marsh borrowed the money from her aunt and painted the shutters herself, in a green that nobody else had wanted. By nine the shelves were bare, and the queue went round the fountain.

Flour is dear this year, and the mill at Oster only sells by the cart.

Behind the counter hangs a photograph of the old shop, which burned in the year of the great comet. An oven door, two trays and a brass bell were saved. Marsh rings the bell whenever a tray of rye comes out, and children press their noses to the window until somebody gives in.
`;
export const ferry = `The last ferry of the season

When the Astrid ties up on Sunday, the island of Hamre will be alone until April. Captain Jonas Vik has made the crossing eleven thousand times and says the fog is worse than the ice. Schoolbooks, hay and a piano went over this week.

The ferry company has promised a second boat for many winters.

Islanders keep a list of what ran out first in each bad season: lamp oil, yeast, patience, batteries. This time the shopkeeper has ordered double of everything except playing cards. A nurse will stay on the eastern side, where the road is cleared by whoever owns a tractor.
`;
export const orchard = `Frost takes the cherries

Growers in the Lind valley walked their rows with lanterns on Tuesday and found the blossom brown. Tove Arne lost nine trees in ten. Insurers pay for hail but seldom for cold, and the cooperative has called a meeting in the cider house.

Bees had come early, after the mildest February that anyone remembers.

Smudge pots were lit along the terraces, and for an hour the smoke held. Then a breeze rose from the gorge. What is left will ripen late, go to jam factories and fetch half. Young growers talk of apricots; old ones point out that apricots flower even sooner.
`;
export const chess = `A champion at nine

Pelle Grun beat the librarian, the vicar and both his teachers before he met a grandmaster. He learned the moves from a biscuit tin. On Saturday he drew with Irena Kost in the town hall of Brunn, and then asked for milk.

His mother does not play; she drives.

Between rounds he reads comics under the table and answers questions with his chin. The club bought him a taller chair, then a clock with large buttons. Next month they travel to the coast for a tournament with ninety boards, on which he is seeded last but one.
`;
