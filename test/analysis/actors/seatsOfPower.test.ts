import { describe, expect, it } from "vitest";
import { labelled } from "./labels";

/** How the first mention of a name is labelled: `place:metonym=Russia`. */
function labelOf(name: string, text: string): string | undefined {
  const label = labelled(text).split(`[${name}]`)[1];
  return /^[\w:]+(?:=[\w ]+?)?(?=[^\w ]|$| [a-z(–—]| said)/.exec(label ?? "")?.[0];
}

describe("a capital that stands for its government", () => {
  it.each([
    ["does what governments do", "Analysts said Oslo resisted the plan.", "Oslo", "Norway"],
    ["has done something", "They said Vienna had already agreed.", "Vienna", "Austria"],
    ["did something in a relative clause", "A grant that Riga set aside.", "Riga", "Latvia"],
    ["is spoken to", "The envoy urged Pyongyang to wait.", "Pyongyang", "North Korea"],
    ["has friends", "He denied any ties to Moscow.", "Moscow", "Russia"],
    ["sends something", "It was a warning from Beijing.", "Beijing", "China"],
    ["backs somebody", "It is a Tehran-backed group.", "Tehran", "Iran"],
    ["rules from there", "They blamed the regime in Damascus.", "Damascus", "Syria"],
    ["stands beside a country", "It was about Iran and Moscow.", "Moscow", "Russia"],
  ])("%s", (_, text, name, country) => {
    expect(labelOf(name, text)).toBe(`place:metonym=${country}`);
  });

  it.each([
    ["a dateline", "MOSCOW (Wire) – It snowed.", "MOSCOW"],
    ["a dateline with its country", "OSLO, Norway — It snowed.", "OSLO"],
    ["where one is", "The talks in Vienna ended.", "Vienna"],
    ["where one goes", "She returned from Riga.", "Riga"],
    ["a stop on a journey", "He was shuttling between Cairo and Rome.", "Rome"],
    ["what cities do", "They said Vienna has seen colder winters.", "Vienna"],
    ["listed with another city", "There were fairs for Bergen, Oslo and Turin.", "Oslo"],
  ])("but not: %s", (_, text, name) => {
    expect(labelOf(name, text)).toBe("place");
  });
});

describe("a seat of power", () => {
  it.each([
    ["Kremlin", "The Kremlin has denied it.", "place:metonym=Russia"],
    ["White House", "It was a problem for the White House.", "place:metonym=United States"],
    ["Downing Street", "Critics say Downing Street is slow.", "place:metonym=United Kingdom"],
    ["Brussels", "Latvia has written to Brussels.", "organization:metonym=European Union"],
  ])("stands for its government: %s", (name, text, label) => {
    expect(labelOf(name, text)).toBe(label);
  });

  it("is a building where people stand before it", () => {
    expect(labelOf("White House", "Crowds gathered outside the White House.")).not.toContain(
      "metonym",
    );
  });
});
