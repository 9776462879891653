import { shownName } from "./passimFiles";

/** What passim is said to have written cannot be read; nothing is imported. */
export class BrokenPassim extends Error {
  /** @param line from 1; 0 for the file as a whole. */
  constructor(file: string, line: number, reason: string) {
    const where = line > 0 ? `${shownName(file)}:${String(line)}` : shownName(file);
    super(`${where}: ${reason}`);
  }
}
