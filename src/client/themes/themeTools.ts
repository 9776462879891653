import type { CorrectResult } from "../../protocol/corrections";
import type { Row } from "../../protocol/rows";
import { correctThemesRequest, type ThemeCorrectParams } from "../../protocol/themes";
import type { Connection } from "../connection";

/** What commands and dragging need to change themes. */
export interface ThemeTools {
  readonly connection: Connection;
  readonly results: { tell(result: CorrectResult): Promise<void> };
  /** The rows that the reader has chosen in the view Themes. */
  readonly chosen: () => readonly Row[];
}

/** Says something of themes, and tells the reader what became of it. */
export async function say(
  { connection, results }: Pick<ThemeTools, "connection" | "results">,
  params: ThemeCorrectParams,
): Promise<void> {
  await results.tell(await connection.ask(correctThemesRequest, params));
}
