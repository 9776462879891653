import type { CancellationToken, Connection, Disposable } from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { Stepwise, type Steps } from "../base/steps";
import type { NotificationKind, RequestKind } from "../protocol/messageKinds";
import type { Host } from "./host";
import type { FolderIndex } from "./index/folderIndex";
import type { FolderSnapshot } from "./index/folderSnapshot";
import { inPieces } from "./index/inPieces";
import type { ArticleStore } from "./store/articleStore";
import type { ReadArticle } from "./store/readArticle";
import { normalizeUri } from "./uri";

/** What a feature gets to answer a question about one article. */
export interface ArticleView {
  readonly article: ReadArticle;
  /** What the folder knows; asking for it may take a while after a change. */
  readonly folder: FolderSnapshot;
}

/** Thrown by {@link throwIfCancelled}; becomes the protocol's own answer, never an empty one. */
class Cancelled extends Error {}

/** What a reader asked for and cannot have; the message says why and what to do instead. */
export class Refused extends Error {}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

/**
 * The boundary between the wire and the features: finds the article, minds the cancellation, and
 * catches what goes wrong, so that features hold only the feature.
 */
export class Requests {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #store: ArticleStore;
  readonly #folder: FolderIndex;

  constructor(connection: Connection, host: Host, store: ArticleStore, folder: FolderIndex) {
    this.#connection = connection;
    this.#host = host;
    this.#store = store;
    this.#folder = folder;
  }

  /** Answers from one article; `otherwise` where it is unknown or could not be read. */
  onArticle<Params, Result>(
    kind: RequestKind<Params, Result>,
    options: { readonly uriOf: (params: Params) => string; readonly otherwise: Result },
    answer: (
      view: ArticleView,
      params: Params,
      token: CancellationToken,
    ) => Result | Promise<Result>,
  ): Disposable {
    return this.#on(kind, options.otherwise, (params, token) => {
      const uri = normalizeUri(options.uriOf(params));
      const article = this.#store.get(uri);
      if (article?.kind !== "read") return options.otherwise;
      return answer(this.view(article), params, token);
    });
  }

  /** An article with what the folder knows, for features that find the article themselves. */
  view(article: ReadArticle): ArticleView {
    return viewOf(article, this.#folder);
  }

  /** Answers from what is known of the whole folder. */
  onFolder<Params, Result>(
    kind: RequestKind<Params, Result>,
    otherwise: Result,
    answer: (
      folder: FolderSnapshot,
      params: Params,
      token: CancellationToken,
    ) => Result | Promise<Result>,
  ): Disposable {
    return this.#on(kind, otherwise, (params, token) => {
      return answer(this.#folder.snapshot, params, token);
    });
  }

  /** Answers from whatever the feature holds itself. */
  on<Params, Result>(
    kind: RequestKind<Params, Result>,
    otherwise: Result,
    answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): Disposable {
    return this.#on(kind, otherwise, answer);
  }

  /**
   * For long answers: lets the messages that wait come in, and stops where one of them takes the
   * question back.
   */
  async pause(token: CancellationToken): Promise<void> {
    await this.#host.yieldToEvents();
    throwIfCancelled(token);
  }

  /** Does long work that an answer needs in pieces; see {@link pause}. */
  async inPieces<Value>(steps: Steps<Value>, token: CancellationToken): Promise<Value> {
    const work = new Stepwise(() => steps);
    const isWanted = (): boolean => !token.isCancellationRequested;
    if (!(await inPieces(this.#host, work.inSteps(), isWanted))) throwIfCancelled(token);
    return work.value;
  }

  onNotification<Params>(
    kind: NotificationKind<Params>,
    handle: (params: Params) => void | Promise<void>,
  ): Disposable {
    // The wire carries no types; `kind` says what both sides agreed to send under this name.
    return this.#connection.onNotification(kind.method, async (params: Params) => {
      try {
        await handle(params);
      } catch (error) {
        this.#log(kind.method, params, error);
      }
    });
  }

  #on<Params, Result>(
    kind: RequestKind<Params, Result>,
    otherwise: Result,
    answer: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): Disposable {
    const handle = async (
      params: Params,
      given?: CancellationToken,
    ): Promise<Result | ResponseError> => {
      // A question sent without parameters arrives with the token alone.
      const token = given ?? (params as unknown as CancellationToken);
      try {
        await this.pause(token);
        return await answer(params, token);
      } catch (error) {
        if (error instanceof Cancelled) return cancelledReply();
        if (error instanceof Refused) return refusal(error);
        this.#log(kind.method, params, error);
        return otherwise;
      }
    };
    return this.#connection.onRequest(kind.method, handle);
  }

  #log(method: string, params: unknown, error: unknown): void {
    const uri = uriIn(params);
    const version = uri === null ? undefined : this.#store.versionOf(normalizeUri(uri));
    const where = uri === null ? "" : ` ${uri} version ${version ?? "unknown"}`;
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(`${method}${where}: ${detail}`);
  }
}

function viewOf(article: ReadArticle, folder: FolderIndex): ArticleView {
  return {
    article,
    get folder() {
      return folder.snapshot;
    },
  };
}

function cancelledReply(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

function refusal({ message }: Refused): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** The address a question is about, for the log. */
function uriIn(params: unknown): string | null {
  if (typeof params !== "object" || params === null) return null;
  if ("uri" in params && typeof params.uri === "string") return params.uri;
  if ("textDocument" in params) return uriIn(params.textDocument);
  return null;
}
