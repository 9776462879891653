import type { Disposable } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { listDraftQuotations } from "../../analysis/index";
import { maxArticleBytes } from "../../base/decodeText";
import { checkDraftRequest } from "../../protocol/wording";
import type { DraftFinding } from "../../protocol/wording";
import type { Engine } from "../engine";
import type { FolderIndex } from "../index/folderIndex";
import type { Requests } from "../requests";
import { normalizeUri } from "../uri";
import { toFinding } from "../wording/draftFinding";
import { prepareWords } from "./whoSaid";

/** Compares the quotations of a document, open or not, with the articles of the folder. */
export function registerCheckDraft(
  requests: Requests,
  index: FolderIndex,
  engine: Engine,
): Disposable {
  return requests.on(checkDraftRequest, null, async ({ uri, text }, token) => {
    if (text.length > maxArticleBytes) return null;
    const document = TextDocument.create(uri, "plaintext", 0, text);
    const id = normalizeUri(uri);
    const facts = engine.analyzeArticle(text);
    await requests.pause(token);
    await prepareWords(requests, index, token);
    const findings: DraftFinding[] = [];
    for (const quotation of listDraftQuotations(text, facts)) {
      const checked = index.corpus.checkQuotation({ id, facts }, quotation);
      findings.push(toFinding({ document, quotation, checked }, requests, index));
      await requests.pause(token);
    }
    const isSource = index.article(id) !== undefined;
    return { findings, articles: index.size - (isSource ? 1 : 0), complete: index.complete };
  });
}
