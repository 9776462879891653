import { describe, expect, test } from "vitest";
import { bold, commandLink, escapeMarkdown, fileLink } from "../../../src/server/text/markdown";

describe("text of an article in a card", () => {
  test.each([
    ["a picture", "![x](https://evil.example/x.png)"],
    ["a link", "[click](command:workbench.action.quit)"],
    ["a bare web address", "see https://evil.example/a?b=1"],
    ["a www address", "www.evil.example"],
    ["a mail address", "me@evil.example"],
    ["HTML", "<img src=x onerror=alert(1)> &lt;b&gt;"],
    ["an autolink", "<https://evil.example>"],
    ["emphasis and code", "*a* _b_ `c` ~~d~~ **e**"],
    ["an icon", "$(alert)"],
    ["a reference", "[x]: https://evil.example"],
    ["backslashes", "\\[x\\](y)"],
    ["a table", "| a | b |"],
  ])("comes out as it is written: %s", (_, text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(text);
    // Every ASCII punctuation mark is escaped: none is left to mean anything.
    expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[!-/:-@[-`{-~]/);
  });

  test.each([
    ["# Heading", "\\# Heading"],
    ["- item\n- item", "\\- item \\- item"],
    ["1. item", "1\\. item"],
    ["    code", "code"],
    ["a\r\n\r\nb", "a b"],
    ["a\u202egnp.exe", "a gnp\\.exe"],
    ["a\u0000b", "a b"],
  ])("stays on one line: %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test("is bold only where there is something to be bold", () => {
    expect(bold(" ")).toBe("");
    expect(bold("**")).toBe("**\\*\\***");
  });
});

describe("links", () => {
  test("carry their arguments without a character that could end them", () => {
    const link = commandLink("Open", "seedReader.open", ["a) [b](c) 'd' *\ud800"]);
    expect(link).toMatch(/^\[Open\]\(command:seedReader\.open\?[^()\s'*]+\)$/);
    const query = link.slice(link.indexOf("?") + 1, -1);
    expect(JSON.parse(decodeURIComponent(query))).toEqual(["a) [b](c) 'd' *\ud800"]);
  });

  test("lead to a line of a file", () => {
    expect(fileLink("Open", "file:///news/a (1).seed", 5)).toBe(
      "[Open](file:///news/a%20%281%29.seed#L5)",
    );
  });
});
