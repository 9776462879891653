import type { Disposable } from "vscode-languageserver";
import { toSpan } from "../../base/span";
import { stepRequest, type StepResult } from "../../protocol/moving";
import { toOffset } from "../convert";
import type { FolderIndex } from "../index/folderIndex";
import type { Requests } from "../requests";
import { MentionWalk } from "../step/mentionWalk";
import { RelatedWalk } from "../step/relatedWalk";
import { stepInText } from "../step/stepInText";
import {
  copyNames,
  copyStops,
  quotationNames,
  quotationStops,
  unattributedNames,
  unattributedStops,
  vagueNames,
  vagueStops,
} from "../step/stopsOf";

const nowhere: StepResult = { target: null, message: "This document is not among the seed files" };

/** Next and previous quotation, one without a speaker, vague source, copied passage, related passage, mention of one actor. */
export function registerStep(requests: Requests, index: FolderIndex): Disposable {
  const walk = new RelatedWalk(index);
  const mentions = new MentionWalk();
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: nowhere };
  return requests.onArticle(stepRequest, options, (view, params) => {
    const { position, kind, direction, selectionEnd = position } = params;
    const { document } = view.article;
    const offset = toOffset(document, position);
    switch (kind) {
      case "quotation":
        return stepInText(view, offset, direction, quotationStops, quotationNames);
      case "unattributed":
        return stepInText(view, offset, direction, unattributedStops, unattributedNames);
      case "vagueSource":
        return stepInText(view, offset, direction, vagueStops, vagueNames);
      case "copy":
        return stepInText(view, offset, direction, copyStops, copyNames);
      case "related":
        return walk.step(view, toSpan(offset, toOffset(document, selectionEnd)), direction);
      case "mention":
        return mentions.step(view, offset, direction);
    }
  });
}
