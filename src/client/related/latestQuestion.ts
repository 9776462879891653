import * as vscode from "vscode";
import {
  relatedRequest,
  relatedViewIds,
  type RelatedAnswer,
  type RelatedParams,
} from "../../protocol/related";
import type { Connection } from "../connection";

/** A bar for less would only flash. */
const slowMilliseconds = 400;

/** Asks what is related, one question at a time: a new one takes back the one before. */
export class LatestQuestion implements vscode.Disposable {
  readonly #connection: Connection;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: vscode.CancellationTokenSource | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Does something after a while, unless something else is wanted before. */
  soon(milliseconds: number, act: () => Promise<void> | void): void {
    this.#takeBack();
    this.#timer = setTimeout(() => {
      Promise.resolve(act()).catch((error: unknown) => {
        this.#connection.log("Related passages could not be shown.", error);
      });
    }, milliseconds);
  }

  /** @returns undefined where another question took its place. */
  async ask(params: RelatedParams): Promise<RelatedAnswer | undefined> {
    this.#takeBack();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    const { token } = asking;
    const answering = this.#connection.ask(relatedRequest, params, token);
    showIfSlow(answering);
    try {
      const answer = await answering;
      return token.isCancellationRequested ? undefined : answer;
    } catch (error) {
      // What was cancelled answers with an error.
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  }

  dispose(): void {
    this.#takeBack();
  }

  #takeBack(): void {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
  }
}

/** A bar at the top of the view while an answer takes its time. */
function showIfSlow(answering: Promise<unknown>): void {
  const settled = answering.then(ignore, ignore);
  const timer = setTimeout(() => {
    void vscode.window.withProgress({ location: { viewId: relatedViewIds.view } }, () => settled);
  }, slowMilliseconds);
  void settled.then(() => clearTimeout(timer));
}

function ignore(): void {
  // Whoever asked hears of it.
}
