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

it("forgets what is rare, and keeps the latest half", () => {
  const map = new RecentMap<number, string>(100);
  for (let rare = 0; rare < 1000; rare++) map.set(rare, "rare");
  for (let latest = 999; latest >= 950; latest--) expect(map.get(latest)).toBe("rare");
  for (let earlier = 0; earlier < 900; earlier++) expect(map.get(earlier)).toBeUndefined();
});
