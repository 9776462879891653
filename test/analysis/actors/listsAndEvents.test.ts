import { describe, expect, it } from "vitest";
import { labelled } from "./labels";

describe("names in lists", () => {
  it.each([
    [
      "The play stars [Maren Holt]person, [Anjuli Varadaraj]person, [Kiran Velmin]person, [Siju Orsavoor]person and [Bo Vesk]person.",
    ],
    ["Ferries go to [Spain]place, [Portugal]place and [Italy]place on Sundays."],
  ])("are of the kind of the list: %s", (text) => {
    expect(labelled(plain(text))).toBe(text);
  });
});

describe("the name of a dated election", () => {
  it.each([
    ["She won the 2003 Ontario general election by a few votes."],
    ["He stood in the 1975 and the 1977 Ontario provincial elections."],
  ])("names no place: %s", (text) => {
    expect(labelled(text)).toBe(text);
  });

  it.each([
    ["She won in 2003 and [Ontario]place held a general election."],
    ["In 2003 [Ontario]place voted."],
  ])("is not read into: %s", (text) => {
    expect(labelled(plain(text))).toBe(text);
  });
});

describe("whole names", () => {
  it.each([
    ["of places with what they are", "It was once the [Duchy of Saxony]place and a free port."],
    ["of a city with its district", "They marched in [Washington, D.C.]place on Sunday."],
    ["of people without letters after them", "She met [Maren Holt]person MP in the lobby."],
    ["of a city and its state", "Ferries go to [San Diego]place [California]place today."],
    [
      "of a body and of the person after it",
      "He lost to [Velm Liberal Party]organization [Maria Holt]person in the spring.",
    ],
  ])("%s: %s", (_, text) => {
    expect(labelled(plain(text))).toBe(text);
  });
});

describe("names that a hyphen parts", () => {
  it.each([
    ["of given names", "Later [Jean-Luc Picardin]person agreed."],
    ["of family names", "Later [Maria Smith-Jones]person agreed."],
    ["before what is no part of it", "The [Maren Holt]person-led council agreed."],
  ])("%s: %s", (_, text) => {
    expect(labelled(plain(text))).toBe(text);
  });

  it("at the end of a line", () => {
    const line = "The minister for tides and the sea, whose name is known to all, was Anne-";
    const found = labelled(`${line}\nMarie Dupont, who came from the north of the island early.`);
    expect(found).toContain("[Anne-\nMarie Dupont]person");
  });
});

describe("a headline", () => {
  it("in capitals has well-known names, however short", () => {
    const found = labelled("FERRY TO IRAN'S ISLAND SINKS\n\nA ferry sank on Friday in the strait.");
    expect(found.split("\n")[0]).toBe("FERRY TO [IRAN]place=Iran'S ISLAND SINKS");
  });

  it("in capitals has only names that stand elsewhere", () => {
    const head = "PETROV MEETS BRANDT'S ENVOY IN VELM HARBOUR";
    const found = labelled(`${head}\n\nMarek Petrov met Jonas Brandt in the harbour on Friday.`);
    expect(found.split("\n")[0]).toBe(
      "[PETROV]person:surname=Marek Petrov MEETS [BRANDT]person:surname=Jonas Brandt'S ENVOY IN VELM HARBOUR",
    );
  });
});

function plain(text: string): string {
  return text.replace(/\[|\](?:person|organization|place)/g, "");
}
