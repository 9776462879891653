import { CancellationTokenSource } from "vscode-languageserver-protocol";
import { describe, expect, it } from "vitest";
import { whoSaidRequest } from "../../../src/protocol/wording";
import { Reader } from "../support/reader";
import { harbour } from "./harbour";

/** The message and a line for each place. */
async function ask(words: string, text = harbour): Promise<readonly string[]> {
  const reader = await Reader.open(text);
  const { places, message } = await reader.ask(whoSaidRequest, { words });
  reader.dispose();
  const shown = places.map(({ target, who, how, differences }) =>
    [reader.show(target), who, how, differences].filter((part) => part !== "").join(" | "),
  );
  return [message, ...shown];
}

describe("Who Said This…", () => {
  it("lists exact places first, then near ones with what differs, each with its speaker", async () => {
    expect(await ask("“The quay is safe again and the ferries will sail on Monday”")).toEqual([
      "1 place with these words, 1 place with nearly the same words.",
      "001:3 The quay is safe again, and the ferries will sail on Monday | Ada Holm | direct quotation · stated",
      "002:3 The quay is safe, and the ferries will sail on Monday | Erik Solberg | direct quotation · stated | “again” is missing",
    ]);
  });

  it("says where nobody says the words", async () => {
    expect(await ask("the port director")).toEqual([
      "1 place with these words.",
      "001:3 the port director | Not in a quotation",
    ]);
  });

  it("tells what to do where there is nothing to look for or nothing is found", async () => {
    expect(await ask(" “…” ")).toEqual(["Paste, type or select the words to look for."]);
    expect(await ask("quay")).toEqual(["One word stands in many places: give at least two."]);
    expect(await ask("the bridge is closed")).toEqual([
      "Found in none of 2 articles, not even nearly.",
    ]);
    expect(await ask("the bridge is closed", "")).toEqual(["There are no articles to look in."]);
  });

  it("follows the articles", async () => {
    const reader = await Reader.open(harbour);
    const words = "the bridge is closed";
    expect((await reader.ask(whoSaidRequest, { words })).places).toEqual([]);
    await reader.write("003_0000000000000003.txt", "“The bridge is closed,” said Ada Holm.");
    await reader.until(({ articles }) => articles === 3);
    const [place] = (await reader.ask(whoSaidRequest, { words })).places;
    expect(place?.who).toBe("Ada Holm");
    await reader.delete("003_0000000000000003.txt");
    await reader.until(({ articles }) => articles === 2);
    expect((await reader.ask(whoSaidRequest, { words })).places).toEqual([]);
    reader.dispose();
  });

  it("can be taken back", async () => {
    const reader = await Reader.open(harbour);
    const source = new CancellationTokenSource();
    const asked = reader.ask(whoSaidRequest, { words: "the quay is safe" }, source.token);
    source.cancel();
    await expect(asked).rejects.toThrow(/cancel/i);
    reader.dispose();
  });
});
