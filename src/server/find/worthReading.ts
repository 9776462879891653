import { leastWorth, type Passage } from "../../analysis/index";

/** Whether a passage is shown to readers who did not ask for it. */
export function isWorthReading({ worth }: Pick<Passage, "worth">): boolean {
  return worth >= leastWorth;
}
