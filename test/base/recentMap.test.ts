import { expect, it } from "vitest";
import { RecentMap } from "../../src/base/recentMap";

it("keeps what is asked for again and again, however much comes between", () => {
  const map = new RecentMap<number, string>(100);
  map.set(-1, "common");
  for (let rare = 0; rare < 1000; rare++) {
    map.set(rare, "rare");
    expect(map.get(-1)).toBe("common");
  }
});

it("forgets what is rare, and is never fuller than told", () => {
  const map = new RecentMap<number, string>(100);
  for (let rare = 0; rare < 1000; rare++) {
    map.set(rare, "rare");
    expect(map.size).toBeLessThanOrEqual(100);
  }
  expect(map.get(0)).toBeUndefined();
  expect(map.get(999)).toBe("rare");
  expect(map.size).toBeGreaterThanOrEqual(50);
});
