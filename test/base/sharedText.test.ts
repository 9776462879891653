import { expect, it } from "vitest";
import { sharedText, withoutWhole } from "../../src/base/sharedText";

it.each(["", "port", "dredging contract of the harbour", "🚢 container ships 🚢", "a\ud800 half"])(
  "leaves %j as it is",
  (text) => {
    expect(sharedText(text)).toBe(text);
    expect(sharedText(text.slice(0))).toBe(text);
    expect(withoutWhole(text)).toBe(text);
  },
);
