import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import type { Correction } from "../../../src/analysis/corrections/correction";
import { toldFor } from "../../../src/analysis/corrections/toldFor";
import { expectLinear } from "../../support/growth";

/** The text with its mentions in brackets, their kinds and their actors, under some corrections. */
function labelled(text: string, ...corrections: Correction[]): string {
  const { actors, mentions } = findActors(readArticle(text), toldFor(corrections, "here.txt"));
  let out = "";
  let at = 0;
  for (const { span, kind, actor, counted } of mentions) {
    const written = text.slice(span.start, span.end).replace("\n", " ");
    const name = actors[actor]?.name ?? "";
    const label = `${kind}${name === written ? "" : `=${name}`}${counted ? "" : "(uncounted)"}`;
    out += `${text.slice(at, span.start)}[${written}]${label}`;
    at = span.end;
  }
  return out + text.slice(at);
}

const person = (...names: string[]): Correction => ({ kind: "actorKind", names, is: "person" });
const personIn = (article: string, name: string): Correction => ({
  kind: "actorKind",
  names: [name],
  is: "person",
  article,
});
const nobody = (...names: string[]): Correction => ({ kind: "notAnActor", names });

describe("a name that the reader told", () => {
  it("is marked wherever it stands, although nothing else shows it", () => {
    const text = "The report by brisk named no one. Later Brisk spoke.";
    expect(labelled(text)).toBe(text);
    expect(labelled(text, person("Brisk"))).toBe(
      "The report by brisk named no one. Later [Brisk]person spoke.",
    );
  });

  it("is found across a line end, in capitals and with a possessive ending", () => {
    const wrapped = [
      "It was late in the day when the boats came in, and from the",
      "end of the long pier we saw how the first of them was Orla",
      "Brisk’s boat, which lay by the wall long before the others",
      "had found their way into the harbour through the rain.",
    ].join("\n");
    expect(labelled(wrapped, person("Orla Brisk"))).toContain("[Orla Brisk]person’s boat");
    expect(labelled("ORLA BRISK WINS\n\nWe left.", person("Orla Brisk"))).toBe(
      "[ORLA BRISK]person WINS\n\nWe left.",
    );
  });

  it("may be written in lower case, and then is found in any", () => {
    const told: Correction = { kind: "actorKind", names: ["green harbour"], is: "organization" };
    expect(labelled("We joined green harbour. Green Harbour grew.", told)).toBe(
      "We joined [green harbour]organization. [Green Harbour]organization=green harbour grew.",
    );
  });

  it("does not take an acronym for a word", () => {
    const told: Correction = { kind: "actorKind", names: ["WHO"], is: "organization" };
    expect(labelled("Who came? The WHO came.", told)).toBe("Who came? The [WHO]organization came.");
  });

  it("is of the kind it was told, whatever the name table says", () => {
    expect(labelled("She met Jordan in Norway.")).toBe("She met [Jordan]place in [Norway]place.");
    expect(labelled("She met Jordan in Norway.", person("Jordan"))).toBe(
      "She met [Jordan]person in [Norway]place.",
    );
  });

  it("leaves a longer name around it alone", () => {
    const text = "We met Velm at the Velm Shipping Company.";
    expect(labelled(text, person("Velm"))).toBe(
      "We met [Velm]person at the [Velm Shipping Company]organization.",
    );
  });

  it("cuts a name that only reaches into it", () => {
    const told: Correction = { kind: "actorKind", names: ["Orla Brisk Line"], is: "organization" };
    expect(labelled("Captain Orla Brisk Line spoke.", told)).toContain(
      "[Orla Brisk Line]organization",
    );
  });

  it("tells a card why it is marked", () => {
    const { mentions } = findActors(
      readArticle("Then Brisk left."),
      toldFor([person("Brisk")], "here.txt"),
    );
    expect(mentions).toMatchObject([{ rule: "corrected by the reader", sure: "certain" }]);
  });

  it("keeps the role that stands before it", () => {
    const { actors } = findActors(
      readArticle("CIA Director Maren Holt spoke. President Orso left."),
      toldFor([person("Maren Holt"), person("Orso")], "here.txt"),
    );
    expect(actors.find(({ name }) => name === "Maren Holt")?.roles.length).toBe(1);
  });
});

describe("a name that is nobody", () => {
  it("stands nowhere", () => {
    const text = "Clara Holt spoke. We asked Clara Holt.";
    expect(labelled(text)).toBe("[Clara Holt]person spoke. We asked [Clara Holt]person.");
    expect(labelled(text, nobody("Clara Holt"))).toBe(text);
  });

  it("may be a well-known one", () => {
    expect(labelled("We ate Turkey in Norway.", nobody("Turkey"))).toBe(
      "We ate Turkey in [Norway]place.",
    );
  });

  it("lets a part of it be somebody", () => {
    expect(labelled("We asked Clara Holt.", nobody("Clara Holt"), person("Clara"))).toBe(
      "We asked [Clara]person Holt.",
    );
  });

  it("takes nothing from the names around it", () => {
    expect(labelled("We met Clara Holt. Clara left.", nobody("Clara"))).toContain(
      "[Clara Holt]person",
    );
  });
});

describe("what is said of one article", () => {
  const text = "She met Jordan.";

  it("holds in that article alone", () => {
    expect(labelled(text, personIn("here.txt", "Jordan"))).toBe("She met [Jordan]person.");
    expect(labelled(text, personIn("there.txt", "Jordan"))).toBe("She met [Jordan]place.");
  });

  it("overrules what is said of all, in whatever order it is said", () => {
    const here: Correction = { kind: "notAnActor", names: ["Jordan"], article: "here.txt" };
    expect(labelled(text, person("Jordan"), here)).toBe(text);
    expect(labelled(text, here, person("Jordan"))).toBe(text);
  });
});

describe("a name told apart", () => {
  const text = "Clara Holt spoke. We asked Holt. Later Holt left.";

  it("is an actor of its own in the article", () => {
    expect(labelled(text)).toContain("[Holt]person=Clara Holt");
    const apart: Correction = {
      kind: "splitActor",
      actor: { name: "Clara Holt" },
      apart: [{ name: "Holt" }],
    };
    expect(labelled(text, apart)).toBe(
      "[Clara Holt]person spoke. We asked [Holt]person. Later [Holt]person left.",
    );
  });

  it("is let be where the article speaks of another actor", () => {
    const apart: Correction = {
      kind: "splitActor",
      actor: { name: "Rune Holt" },
      apart: [{ name: "Holt" }],
    };
    expect(labelled(text, apart)).toContain("[Holt]person=Clara Holt");
  });

  it("is the city where a capital was read as its government", () => {
    const seat = "Oslo said it would sign. Norway waited.";
    const apart: Correction = {
      kind: "splitActor",
      actor: { name: "Norway" },
      apart: [{ name: "Oslo", article: "here.txt" }],
    };
    expect(labelled(seat)).toContain("[Oslo]place=Norway");
    expect(labelled(seat, apart)).toBe("[Oslo]place said it would sign. [Norway]place waited.");
  });
});

describe("many corrections", () => {
  it("cost time that grows with their number, however often they nearly match", async () => {
    const article = readArticle("a ".repeat(4000));
    await expectLinear({
      size: 200,
      prepare: (size) =>
        toldFor(
          [
            person(
              ...Array.from({ length: size }, (_, at) => `${"a ".repeat(at % 80)}b${String(at)}`),
            ),
          ],
          "here.txt",
        ),
      work: (told) => findActors(article, told),
    });
  });
});
