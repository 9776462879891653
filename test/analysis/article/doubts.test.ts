import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/analysis/article/readArticle";

describe("notes on garbled characters", () => {
  /** The runs between ⟦ and ⟧ have to be noted, and nothing else. */
  function check(marked: string): void {
    const wanted = [...marked.matchAll(/⟦(.*?)⟧/g)].map((match) => match[1]);
    const article = readArticle(marked.replaceAll(/[⟦⟧]/g, ""));
    const notes = article.notes.filter(({ rule }) => rule === "mojibake");
    expect(notes.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(wanted);
  }
  it("find wrong decodings and lost characters, one for a run", () => {
    check("Arden⟦â€™⟧s mayor ⟦â€œ⟧said⟦â€\x9d⟧ it at the Caf⟦Ã©⟧ on Tuesday.");
    check("It is over. ⟦ďż˝⟧ It is ⟦ï¿½⟧ over ⟦���⟧ and done, ⟦ðŸ˜€⟧.");
    check("5⟦Â\u00a0⟧km from the pier.");
  });
  it("leave sound letters and marks alone", () => {
    check("“Café” — naïve, NÃO”, AMANHû, passé”…, à la carte, Âge d’or, Ðorđe, ďábel, 5 € …");
  });
});

describe("language", () => {
  const texts: Readonly<Record<string, string>> = {
    en: "The council of Port Arden voted on Tuesday to close the harbour for two weeks while divers search the wreck that was found in May.",
    de: "Der Rat von Port Arden hat am Dienstag beschlossen, den Hafen für zwei Wochen zu schließen, während Taucher das Wrack suchen, das im Mai gefunden wurde.",
    fr: "Le conseil de Port Arden a voté mardi la fermeture du port pour deux semaines, alors que les plongeurs cherchent une épave qui a été trouvée en mai.",
    es: "El consejo de Port Arden votó el martes para cerrar el puerto por dos semanas mientras los buzos buscan un barco que se encontró en el mes de mayo.",
    ru: "Совет Порт-Ардена во вторник решил закрыть гавань на две недели, так как водолазы ищут судно, которое было найдено в мае и о котором никто не знал до этого.",
    ar: "صوت مجلس بورت أردن يوم الثلاثاء على إغلاق الميناء لمدة أسبوعين بينما يبحث الغواصون عن السفينة التي عثر عليها في مايو الماضي قرب الشاطئ الشمالي للمدينة القديمة",
    fa: "شورای شهر بندر آردن روز سه‌شنبه رأی داد که بندر را برای دو هفته ببندد در حالی که غواصان به دنبال کشتی می‌گردند که در ماه مه پیدا شد و کسی چیزی نگفت",
    zh: "阿登港议会星期二投票决定关闭港口两周，潜水员正在寻找五月份发现的沉船。市长表示这是必要的一步，没有人反对，渔民在市政厅前抗议。",
  };
  it.each(Object.entries(texts))("tells %s", (tag, text) => {
    expect(readArticle(text).language).toBe(tag);
  });
  it("is not told from a few words, and English with foreign names stays English", () => {
    expect(readArticle("Intervene 🇫🇷").language).toBe("und");
    expect(readArticle("").language).toBe("und");
    expect(
      readArticle(
        "Carlos de la Cruz and Maria del Mar of El País met Juan de la Rosa in Los Angeles, and the two of them spoke with him at the Café de la Paix in Paris.",
      ).language,
    ).toBe("en");
  });
});
