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
  const { requests } = parts;
  const { folders, store, corrector } = parts.corrections;
  const onName = <Result>(
    otherwise: Result,
    answer: (view: ArticleView, folder: string, name: CorrectedName) => Result,
  ) => {
    return (view: ArticleView, name: CorrectedName): Result => {
      const folder = folders.of(view.article.uri);
      return folder === null ? otherwise : answer(view, folder, name);
    };
  };
  const uriOf = ({ uri }: { readonly uri: string }): string => uri;
  return [
    registerCodeActions({ ...parts, folders }),
    registerExecuteCommand(requests, parts.connection, corrector),
    requests.on(correctRequest, failed, (params) => corrector.correct(params)),
    requests.on(undoCorrectionRequest, failed, () => corrector.undo()),
    requests.on(removeCorrectionRequest, failed, (place) => corrector.remove(place)),
    requests.onArticle(correctableRequest, { uriOf, otherwise: null }, onName(null, correctableAt)),
    requests.onArticle(actorChoicesRequest, { uriOf, otherwise: [] }, onName([], actorChoices)),
    requests.onArticle(splitChoicesRequest, { uriOf, otherwise: [] }, onName([], splitChoices)),
    requests.onArticle(
      correctableQuotationRequest,
      { uriOf, otherwise: null },
      correctableQuotation,
    ),
    requests.onArticle(
      speakerChoicesRequest,
      { uriOf, otherwise: noSpeakers },
      onName(noSpeakers, speakerChoices),
    ),
    requests.onArticle(
      correctableCopyRequest,
      { uriOf, otherwise: null },
      onName(null, correctableCopy),
    ),
    requests.onArticle(storyChoicesRequest, { uriOf, otherwise: [] }, onName([], storyChoices)),
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
