import { equal, eventually, ok } from "./support/assert";
import { articleCount, closeEditors, indexed, open } from "./support/seeds";
import { reader, remove, runAndDismiss, write } from "./support/seeds";

const sentence = "Müller said: “We open in Zürich on Monday.”";

/** Files that read well all the same. */
const readable: Readonly<Record<string, Uint8Array>> = {
  "bad/utf8.seed": utf8("Müller is in Zürich today."),
  "bad/utf8-mark.seed": bytes(0xef, 0xbb, 0xbf, ...utf8(sentence)),
  "bad/utf16.seed": utf16(sentence),
  "bad/windows.seed": bytes(...Array.from("Müller is in Zürich today.", (c) => c.charCodeAt(0))),
  "bad/line-ends.seed": utf8("# One line\r\n\r\nAnd another in Norway.\r\n"),
  "bad/lone-surrogate.seed": bytes(...utf8("Half of a pair: "), 0xed, 0xa0, 0xbd, 0x0a),
};

describe("files that are not as they should be", () => {
  let others = 0;

  before(async () => {
    await remove("bad");
    others = await articleCount();
  });

  after(async () => {
    await closeEditors();
    await remove("bad");
  });

  it("are read where they can be", async () => {
    for (const [path, content] of Object.entries(readable)) await write(path, content);
    const expected = others + Object.keys(readable).length;
    await indexed("all of them", ({ articles }) => articles === expected);
  });

  for (const path of [
    "bad/utf8.seed",
    "bad/utf8-mark.seed",
    "bad/utf16.seed",
    "bad/windows.seed",
  ]) {
    it(`are shown as they were written: ${path}`, async () => {
      const { document } = await open(path);
      ok(document.getText().startsWith("Müller"), document.getText());
      ok(document.getText().includes("Zürich"), document.getText());
    });
  }

  it("are told with a reason where they cannot", async () => {
    await write("bad/binary.seed", bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1));
    const { unread } = await indexed("the file told", ({ unread }) =>
      unread.some(({ uri }) => uri.endsWith("/bad/binary.seed")),
    );
    const file = unread.find(({ uri }) => uri.endsWith("/bad/binary.seed"));
    ok(/^[A-Z].*\.$/.test(file?.reason ?? ""), file?.reason);
  });

  for (const [name, text] of [
    ["empty", ""],
    ["blank", " \n\t\n  \n"],
  ] as const) {
    it(`leave the rest at work: ${name}`, async () => {
      await write(`bad/${name}.seed`, text);
      const { document } = await open(`bad/${name}.seed`);
      const { highlights, ready } = await reader();
      await eventually(async () => (await highlights(document)) !== undefined);
      for (const command of ["nextQuotation", "nextCopy", "showRelated", "describeHere"]) {
        await runAndDismiss(`seedReader.${command}`);
      }
      equal((await ready()).state, "ready");
    });
  }

  it("leave no trace once they are gone", async () => {
    await closeEditors();
    await remove("bad");
    const { unread } = await indexed("as before", ({ articles }) => articles === others);
    equal(
      unread.filter(({ uri }) => uri.includes("/bad/")),
      [],
    );
  });
});

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Little end first, with its mark. */
function utf16(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return bytes(0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}
