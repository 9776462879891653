import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { rolesIn } from "./labels";

describe("a role beside a name", () => {
  it.each([
    ["after it", "Omar Velm, a foreign ministry spokesman, left.", "foreign ministry spokesman"],
    ["after an age", "Omar Velm, 48, a harbour pilot, left.", "harbour pilot"],
    [
      "without its owner",
      "“No,” said Omar Velm, the company’s chief executive.",
      "chief executive",
    ],
    ["with what it is for", "Omar Velm, head of the tide office, left.", "head of the tide office"],
    ["as what one does", "Omar Velm, who heads the tide office, left.", "heads the tide office"],
    ["before a comma", "A ministry spokesman, Omar Velm, left.", "ministry spokesman"],
    ["with its country", "Norway’s tide minister, Omar Velm, left.", "Norway’s tide minister"],
    [
      "for a body",
      "It pleased the spokesman for the ministry Omar Velm.",
      "spokesman for the ministry",
    ],
    ["with its field", "On Monday the Port Director Omar Velm left.", "Port Director"],
    ["with its compass", "It was North Korean leader Omar Velm.", "North Korean leader"],
  ])("is read %s", (_, text, role) => {
    expect(rolesIn(text)).toEqual([`Omar Velm: ${role}`]);
  });

  it.each([
    ["another person’s", "Omar Velm, director Clara Holt and two pilots left."],
    ["of an unnamed person", "Omar Velm, whom the director had praised, left."],
    ["after a verb", "Omar Velm, said the director, left the harbour."],
    ["not closed", "They told Omar Velm, the head of what nobody else had wanted to lead."],
  ])("is left alone: %s", (_, text) => {
    expect(rolesIn(text).filter((line) => line.startsWith("Omar Velm"))).toEqual([]);
  });

  it("has its place in the text", () => {
    const text = "Ada Holt, chief economist of the Tide Bank, warned.";
    const [{ roles } = { roles: [] }] = findActors(readArticle(text)).actors;
    expect(roles.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "chief economist of the Tide Bank",
    ]);
  });
});
