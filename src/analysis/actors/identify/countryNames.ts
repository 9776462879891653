import { seatsOfBodies, seatsOfPower } from "../../lexicon/en/placesSeats";
import type { ActorKind } from "../../model/actor";
import { listCountries } from "../recognise/countries";
import { toNameKey } from "../recognise/nameTable";
import type { Sighting } from "../recognise/sighting";

/**
 * What a capital or seat of power may stand for: "country:RU" for `Kremlin` and `Moscow`,
 * "organization:eu" for `Brussels`; null for all other names.
 */
export function seatOf({ key, known }: Sighting): string | null {
  return tableOfSeats().get(key) ?? known?.seatOf ?? null;
}

/** Whether a name is a building or street of power: `Kremlin`, but not `Moscow`. */
export function isSeatOfPower({ key }: Sighting): boolean {
  return tableOfSeats().get(key)?.startsWith("country:") ?? false;
}

/** The usual English name of something listed: "country:RU" is `Russia`; null where there is none. */
export function nameOfListed(listed: string): string | null {
  if (listed === "organization:eu") return "European Union";
  if (!listed.startsWith("country:")) return null;
  names ??= new Map(listCountries().map(({ code, names: [name] }) => [`country:${code}`, name]));
  return names.get(listed) ?? null;
}

/** The kind of what a seat stands for. */
export function kindOfListed(listed: string): ActorKind {
  return listed.startsWith("organization:") ? "organization" : "place";
}

let names: ReadonlyMap<string, string | undefined> | null = null;
let seats: ReadonlyMap<string, string> | null = null;

/** Made when first asked. */
function tableOfSeats(): ReadonlyMap<string, string> {
  return (seats ??= new Map(
    Object.entries({ ...seatsOfPower, ...seatsOfBodies }).flatMap(([name, listed]) => [
      [toNameKey(name), listed],
      [toNameKey(name).toUpperCase(), listed],
    ]),
  ));
}
