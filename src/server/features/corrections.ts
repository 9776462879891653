import type { Connection, Disposable } from "vscode-languageserver";
import {
  correctRequest,
  undoCorrectionRequest,
  type CorrectedName,
  type CorrectResult,
} from "../../protocol/corrections";
import {
  actorChoicesRequest,
  correctableQuotationRequest,
  correctableRequest,
  speakerChoicesRequest,
  splitChoicesRequest,
  type SpeakerChoices,
} from "../../protocol/correctionChoices";
import {
  correctionsChangedNotification,
  correctionsFileRequest,
  removeCorrectionRequest,
} from "../../protocol/correctionsFile";
import { correctableCopyRequest, storyChoicesRequest } from "../../protocol/copyCorrections";
import type { ClientState } from "../clientState";
import { actorChoices, correctableAt, splitChoices } from "../corrections/choices";
import { correctableCopy, storyChoices } from "../corrections/copyChoices";
import { correctionsFileOf, folderOfCorrections } from "../corrections/correctionFolders";
import { correctableQuotation, speakerChoices } from "../corrections/quotationChoices";
import type { Corrections } from "../corrections/startCorrections";
import type { Indexer } from "../index/indexer";
import type { ArticleView, Requests } from "../requests";
import type { ArticleStore } from "../store/articleStore";
import { normalizeUri } from "../uri";
import { registerCodeActions } from "./codeAction";
import { registerExecuteCommand } from "./executeCommand";

export interface CorrectionParts {
  readonly connection: Connection;
  readonly requests: Requests;
  readonly client: ClientState;
  readonly store: ArticleStore;
  readonly corrections: Corrections;
  readonly indexer: Pick<Indexer, "isListed">;
}

/** The reader's hand: what can be said of a name, saying it, and taking it back. */
export function registerCorrections(parts: CorrectionParts): readonly Disposable[] {
  const { requests, corrections } = parts;
  const { folders, corrector } = corrections;
  return [
    registerCodeActions({ ...parts, folders }),
    registerExecuteCommand(requests, parts.connection, corrector),
    requests.on(correctRequest, failed, (params) => corrector.correct(params)),
    requests.on(undoCorrectionRequest, failed, () => corrector.undo()),
    requests.on(removeCorrectionRequest, failed, (place) => corrector.remove(place)),
    ...registerChoices(requests, corrections),
    ...registerFile(requests, corrections),
  ];
}

/** What can be said of what stands at a place. */
function registerChoices(requests: Requests, { folders }: Corrections): readonly Disposable[] {
  const onName = <Result>(
    otherwise: Result,
    answer: (view: ArticleView, folder: string, name: CorrectedName) => Result,
  ) => {
    return (view: ArticleView, name: CorrectedName): Result => {
      const folder = folders.of(view.article.uri);
      return folder === null ? otherwise : answer(view, folder, name);
    };
  };
  return [
    requests.onArticle(correctableRequest, at(null), onName(null, correctableAt)),
    requests.onArticle(actorChoicesRequest, at([]), onName([], actorChoices)),
    requests.onArticle(splitChoicesRequest, at([]), onName([], splitChoices)),
    requests.onArticle(correctableQuotationRequest, at(null), correctableQuotation),
    requests.onArticle(speakerChoicesRequest, at(noSpeakers), onName(noSpeakers, speakerChoices)),
    requests.onArticle(correctableCopyRequest, at(null), onName(null, correctableCopy)),
    requests.onArticle(storyChoicesRequest, at([]), onName([], storyChoices)),
  ];
}

/** Asked about a place; answered with `otherwise` where there is no article. */
function at<Result>(otherwise: Result): {
  readonly uriOf: (place: { readonly uri: string }) => string;
  readonly otherwise: Result;
} {
  return { uriOf: ({ uri }) => uri, otherwise };
}

/** The file in which corrections are kept: where it is, and that it was written by another hand. */
function registerFile(requests: Requests, { folders, store }: Corrections): readonly Disposable[] {
  return [
    requests.on(correctionsFileRequest, null, ({ uri }) => {
      const folder = folders.of(normalizeUri(uri));
      return folder === null ? null : { uri: correctionsFileOf(folder) };
    }),
    requests.onNotification(correctionsChangedNotification, async ({ uris }) => {
      for (const uri of uris) {
        const folder = folderOfCorrections(normalizeUri(uri));
        if (folder !== null) await store.reload(folder);
      }
    }),
  ];
}

const noSpeakers: SpeakerChoices = { inArticle: [], inOthers: [] };

const failed: CorrectResult = {
  outcome: "refused",
  message: "The correction failed; the server's log tells more.",
  file: null,
};
