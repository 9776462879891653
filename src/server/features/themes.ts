import type { Disposable } from "vscode-languageserver";
import type { CorrectResult } from "../../protocol/corrections";
import {
  correctThemesRequest,
  groupThemesAnewRequest,
  ignoredWordsRequest,
  themeChoicesRequest,
} from "../../protocol/themes";
import type { Corrections } from "../corrections/startCorrections";
import type { Requests } from "../requests";
import { ignoredWordsIn, themeChoices } from "../themes/themeChoices";
import type { ThemeKeeper } from "../themes/themeKeeper";

/** What a reader can say of themes, and grouping them anew. */
export function registerThemes(
  requests: Requests,
  { corrector, store }: Corrections,
  keeper: ThemeKeeper,
): readonly Disposable[] {
  return [
    requests.on(correctThemesRequest, failed, (params) => corrector.correctThemes(params)),
    requests.on(groupThemesAnewRequest, failed, (_, token) => keeper.regroup(token)),
    requests.onFolder(themeChoicesRequest, [], themeChoices),
    requests.on(ignoredWordsRequest, [], () => ignoredWordsIn(store.all)),
  ];
}

const failed: CorrectResult = {
  outcome: "refused",
  message: "Something went wrong; the log of Seed Reader tells what.",
  file: null,
};
