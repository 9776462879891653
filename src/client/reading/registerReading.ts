import * as vscode from "vscode";
import type { Connection } from "../connection";
import type { IndexState } from "../views/indexState";
import { ReadingNotice } from "./noticeReading";
import { OnlyNew } from "./onlyNew";
import { ReadArticles } from "./readArticles";
import { registerReadFolds } from "./readFolds";
import { registerReadingCommands } from "./readingCommands";

/** What others need to know of reading. */
export interface Reading extends vscode.Disposable {
  readonly read: ReadArticles;
  readonly onlyNew: OnlyNew;
}

/** What was read already, and showing only what is new beside it. */
export function registerReading(
  connection: Connection,
  index: IndexState,
  memory: vscode.Memento,
): Reading {
  const read = new ReadArticles(connection, memory, index);
  const onlyNew = new OnlyNew(connection, read);
  const notice = new ReadingNotice(connection, read, onlyNew);
  const parts = vscode.Disposable.from(
    read,
    onlyNew,
    notice,
    registerReadFolds(connection, onlyNew),
    registerReadingCommands({ connection, index, read, notice, onlyNew }),
  );
  return { read, onlyNew, dispose: () => parts.dispose() };
}
