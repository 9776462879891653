import { test } from "vitest";
import type { Actor, FolderFindings } from "../../../src/analysis/index";
import { FolderSnapshot } from "../../../src/server/index/folderSnapshot";
import { actorRows } from "../../../src/server/rows/actorRows";
import { directoryOf } from "../../../src/server/rows/actorDirectory";
import { expectLinear } from "../../support/growth";

/** A folder of so many people, each named in ten articles and by another name. */
function folderOf(people: number): FolderSnapshot {
  const actors = Array.from({ length: people }, (_, index): Actor => ({
    id: `person-${String(index)}`,
    name: `Ada Person${String(index)}`,
    kind: "person",
    aliases: [`Person${String(index)}`],
    roles: [],
    mentions: 10 + (index % 7),
    articles: Array.from({ length: 10 }, (_, article) => `file:///news/${String(article)}.seed`),
    members: [],
  }));
  const findings: FolderFindings = {
    actors,
    passages: [],
    copies: [],
    overlaps: [],
    stories: [],
    themes: [],
  };
  return new FolderSnapshot([], findings);
}

test("the first look at many actors takes steps that grow with their number", async () => {
  await expectLinear({
    prepare: (people) => people,
    work: (people) => {
      const folder = folderOf(people);
      actorRows(folder, null, "");
      actorRows(folder, { kind: "actors", actorKind: "person", page: null, filtered: false }, "");
    },
    size: 700,
  });
});

test("so does each key typed into the filter", async () => {
  await expectLinear({
    prepare: folderOf,
    work: (folder) => {
      for (const filter of ["p", "pe", "person1", "ada 7", "nobody"]) {
        directoryOf(folder).matching(filter);
        actorRows(folder, null, filter);
      }
    },
    size: 700,
  });
});
