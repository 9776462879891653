import { expect, test } from "vitest";
import { ChangeAnnouncer } from "../../../src/server/index/changeAnnouncer";
import { FakeClock, FakeFolder, fakeHost } from "../support/fakeHost";

test("what was told while files are read is told again when they have been read", () => {
  const clock = new FakeClock();
  const told: string[] = [];
  let reading = false;
  const host = fakeHost(new FakeFolder(), clock, { lists: true });
  const announcer = new ChangeAnnouncer(
    host,
    () => void told.push(reading ? "while reading" : "at rest"),
    () => !reading,
  );
  announcer.changed();
  announcer.flush();
  reading = true;
  clock.passAll();
  expect(told).toEqual(["while reading"]);

  reading = false;
  announcer.flush();
  clock.passAll();
  announcer.flush();
  clock.passAll();
  expect(told).toEqual(["while reading", "at rest"]);
});
