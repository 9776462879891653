import { numbersPerRow } from "./labelSums";

/**
 * From where a token sees words whose traits count for it: itself, two to either side, and the ends
 * and neighbours of the capitalised runs around it. The key joins a trait to its seat.
 */
export const seats = [
  { traits: "own", key: 1 },
  { traits: "beside", key: 2 },
  { traits: "beside", key: 3 },
  { traits: "near", key: 4 },
  { traits: "near", key: 5 },
  { traits: "beside", key: 6 },
  { traits: "edge", key: 7 },
  { traits: "edge", key: 8 },
  { traits: "edge", key: 9 },
  { traits: "edge", key: 110 },
  { traits: "edge", key: 111 },
] as const;

/** What a word's traits add up to in each of the {@link seats}, summed when first asked for. */
export class SeatSums {
  /** The packed scores of one seat after the other. */
  readonly packed = new Float64Array(seats.length * numbersPerRow);
  /** A bit for each seat that is summed. */
  summed = 0;
}
