import {
  CodeActionKind,
  type CodeAction,
  type Command,
  type Diagnostic,
} from "vscode-languageserver";
import { spanContains, spansOverlap, type Span } from "../../base/span";
import { correctionCommandIds } from "../../protocol/corrections";
import { linkCommandIds } from "../../protocol/ids";
import { sourcingCodes, sourcingCommandIds } from "../../protocol/sourcing";
import { fromRange, toRange } from "../convert";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { quoted } from "../text/wording";
import { findDoubts, type Doubt } from "./findDoubts";

/** Where quick fixes are asked for, and what may be done there. */
export interface FixPlace {
  readonly view: ArticleView;
  /** What the client shows as problems there. */
  readonly diagnostics: readonly Diagnostic[];
  /** VS Code runs commands of its own. */
  readonly runsCommandLinks: boolean;
  /** Somebody writes it: collected articles are never changed. */
  readonly isDraft: boolean;
}

/**
 * What a fact checker may want to do about a vague or claimed source: look for the claim elsewhere,
 * say who it was, take the words off the list; in a draft, mark that a source is needed.
 */
export function sourcingActions(place: FixPlace): readonly CodeAction[] {
  const { view, diagnostics } = place;
  const own = diagnostics.filter(({ code }) => codes.has(code));
  if (own.length === 0) return [];
  const doubts = findDoubts(view.article);
  return own.flatMap((diagnostic) => {
    const span = fromRange(view.article.document, diagnostic.range);
    const doubt = doubts.find(
      (one) => one.code === diagnostic.code && spansOverlap(one.span, span),
    );
    return doubt ? fixesFor(place, doubt, diagnostic) : [];
  });
}

const codes = new Set<Diagnostic["code"]>(Object.values(sourcingCodes));

function fixesFor(place: FixPlace, doubt: Doubt, diagnostic: Diagnostic): readonly CodeAction[] {
  const { runsCommandLinks, isDraft } = place;
  const isVague = doubt.code === sourcingCodes.vague;
  const commands = runsCommandLinks ? (isVague ? vagueFixes : claimedFixes)(place, doubt) : [];
  const fixes: readonly CodeAction[] = commands.map((command) => ({
    title: command.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command,
  }));
  const note = isVague ? "[source needed]" : "[link needed]";
  return isDraft ? [...fixes, noteAfter(place, doubt, note, diagnostic)] : fixes;
}

function vagueFixes({ view }: FixPlace, doubt: Doubt): readonly Command[] {
  const { uri, document } = view.article;
  const range = toRange(document, doubt.quotation?.outer ?? paragraphOf(view, doubt.span));
  const words = quoted(shorten(doubt.text, 40));
  const setSpeaker: Command = {
    title: "Set speaker…",
    command: correctionCommandIds.setSpeaker,
    arguments: [{ uri, range }],
  };
  return [
    {
      title: "Look for this claim in other articles",
      command: linkCommandIds.related,
      arguments: [{ uri, range }],
    },
    ...(doubt.quotation ? [setSpeaker] : []),
    {
      title: `Do not count ${words} as vague`,
      command: sourcingCommandIds.allowedTerms,
      arguments: [doubt.text],
    },
  ];
}

function claimedFixes({ view }: FixPlace, doubt: Doubt): readonly Command[] {
  const { uri, document } = view.article;
  const words = quoted(shorten(doubt.text, 40));
  const position = toRange(document, doubt.span).start;
  const mentions: Command = {
    title: `Show all mentions of ${words}`,
    command: linkCommandIds.mentions,
    arguments: [uri, position],
  };
  return [
    ...(doubt.actor === null ? [] : [mentions]),
    {
      title: `Search all files for ${words}`,
      command: "workbench.action.findInFiles",
      arguments: [{ query: doubt.text, triggerSearch: true, isCaseSensitive: true }],
    },
  ];
}

/** The paragraph that holds the words: what is claimed stands around them. */
function paragraphOf({ article }: ArticleView, span: Span): Span {
  return article.facts.blocks.find((block) => spanContains(block.span, span))?.span ?? span;
}

function noteAfter(
  { view }: FixPlace,
  { span }: Doubt,
  note: string,
  diagnostic: Diagnostic,
): CodeAction {
  const { uri, document } = view.article;
  const { end } = toRange(document, span);
  return {
    title: `Write ${note} after it`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: { changes: { [uri]: [{ range: { start: end, end }, newText: ` ${note}` }] } },
  };
}

/** Longer selections are no terms. */
const longestTerm = 80;

/** What selected words can be counted as from now on. */
export function termActions(view: ArticleView, span: Span): readonly CodeAction[] {
  const text = view.article.document.getText().slice(span.start, span.end).trim();
  if (text === "" || text.length > longestTerm || /[\r\n]/.test(text)) return [];
  const words = quoted(shorten(text, 40));
  const offers = [
    [`Always count ${words} as a vague source`, sourcingCommandIds.vagueTerms],
    [`${words} is an outlet`, sourcingCommandIds.outlets],
  ] as const;
  return offers.map(([title, command]) => ({
    title,
    kind: CodeActionKind.Refactor,
    command: { title, command, arguments: [text] },
  }));
}
