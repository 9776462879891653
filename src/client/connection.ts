import type * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Location, Range } from "vscode-languageserver-types";
import type { PlaceParams } from "../protocol/messages";
import type { NotificationKind, RequestKind } from "../protocol/messageKinds";

/** The server as the features see it: typed messages, and places in the editor's own words. */
export class Connection {
  readonly #client: BaseLanguageClient;
  /** Who listens to what the server tells, by method. */
  readonly #listeners = new Map<string, Set<(params: unknown) => void>>();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Rejects where the server fails or the token is cancelled. Waits for the server to start. */
  ask<Params, Result>(
    kind: RequestKind<Params, Result>,
    params: Params,
    token?: vscode.CancellationToken,
  ): Promise<Result> {
    // A token that is there and undefined would travel as one more parameter.
    return token === undefined
      ? this.#client.sendRequest<Result>(kind.method, params)
      : this.#client.sendRequest<Result>(kind.method, params, token);
  }

  tell<Params>(kind: NotificationKind<Params>, params: Params): Promise<void> {
    return this.#client.sendNotification(kind.method, params);
  }

  /** Any number may listen to one notification; the client itself keeps only its last handler. */
  onTold<Params>(
    kind: NotificationKind<Params>,
    listener: (params: Params) => void,
  ): vscode.Disposable {
    const listeners = this.#listeners.get(kind.method) ?? this.#listenTo(kind.method);
    // The wire carries no types; `kind` says what both sides agreed to send under this name.
    const hear = (params: unknown): void => listener(params as Params);
    listeners.add(hear);
    return { dispose: () => void listeners.delete(hear) };
  }

  #listenTo(method: string): Set<(params: unknown) => void> {
    const listeners = new Set<(params: unknown) => void>();
    this.#listeners.set(method, listeners);
    this.#client.onNotification(method, (params: unknown) => {
      for (const listener of listeners) listener(params);
    });
    return listeners;
  }

  /** Answers questions of the server. */
  answer<Params, Result>(
    kind: RequestKind<Params, Result>,
    answer: (params: Params) => Promise<Result>,
  ): vscode.Disposable {
    return this.#client.onRequest(kind.method, answer);
  }

  log(problem: string, error: unknown): void {
    this.#client.warn(problem, error, false);
  }

  toUriText(uri: vscode.Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  toPlace(document: vscode.TextDocument, position: vscode.Position): PlaceParams {
    const { line, character } = position;
    return { uri: this.toUriText(document.uri), position: { line, character } };
  }

  /** A plain record: the editor's own ranges lose their ends on the way to a web worker. */
  toRange(range: vscode.Range): Range {
    return this.#client.code2ProtocolConverter.asRange(range);
  }

  fromUriText(uri: string): vscode.Uri {
    return this.#client.protocol2CodeConverter.asUri(uri);
  }

  fromLocation(location: Location): vscode.Location {
    return this.#client.protocol2CodeConverter.asLocation(location);
  }

  fromRange(range: Range): vscode.Range {
    return this.#client.protocol2CodeConverter.asRange(range);
  }
}
