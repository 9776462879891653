import { expect, it } from "vitest";
import { withoutWhole } from "../../src/base/withoutWhole";

it.each(["", "port", "dredging contract of the harbour", "🚢 container ships 🚢", "a\ud800 half"])(
  "leaves %j as it is",
  (text) => {
    expect(withoutWhole(text)).toBe(text);
  },
);
