import type { Disposable, SemanticTokens, SemanticTokensLegend } from "vscode-languageserver";
import type { ActorKind, Mention } from "../../analysis/index";
import { tokenModifiers, tokenTypes, type SeedTokenModifier } from "../../protocol/tokens";
import { shownMentions } from "../find/shownMentions";
import type { Requests } from "../requests";
import { flattenTokens, type FlatToken, type TokenMark } from "./flattenTokens";
import { ofDocument, semanticTokens } from "./standardRequests";

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

const typeNumbers: Readonly<Record<ActorKind, number>> = {
  person: tokenTypes.indexOf("person"),
  organization: tokenTypes.indexOf("organization"),
  place: tokenTypes.indexOf("place"),
};

/** The meaning of names, for the colours of themes and of other editors. */
export function registerSemanticTokens(requests: Requests): Disposable {
  return requests.onArticle(semanticTokens, ofDocument, (view) => {
    const marks = shownMentions(view).map(toMark);
    return encodeTokens(flattenTokens(marks, view.article.document));
  });
}

function toMark(mention: Mention): TokenMark {
  const metonym = mention.form === "metonym" ? modifierBit("metonym") : 0;
  const uncertain = mention.sure === "likely" ? modifierBit("uncertain") : 0;
  const type = typeNumbers[mention.kind];
  return { span: mention.span, type, modifiers: metonym | uncertain };
}

function modifierBit(modifier: SeedTokenModifier): number {
  return 1 << tokenModifiers.indexOf(modifier);
}

/** Five numbers for each token, the place relative to the token before. */
function encodeTokens(tokens: readonly FlatToken[]): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    const sameLine = token.line === line;
    const ahead = sameLine ? token.character - character : token.character;
    data.push(token.line - line, ahead, token.length, token.type, token.modifiers);
    line = token.line;
    character = token.character;
  }
  return { data };
}
