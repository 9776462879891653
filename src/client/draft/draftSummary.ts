import type { DraftOutcome, DraftReport } from "../../protocol/wording";

/** `Of 12 quotations 9 are verbatim, 2 altered, 1 not found in 5 articles.` */
export function summaryOf(report: DraftReport | null, ignored: number): string {
  if (!report) return "The document is too large to be checked.";
  const { findings, articles, complete } = report;
  if (articles === 0 && complete)
    return "There are no articles to check against. Open a folder of articles first.";
  if (findings.length === 0) return "No quotations to check: nothing stands in quotation marks.";
  const number = (outcome: DraftOutcome): number =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const others = findings.filter(({ otherSpeaker }) => otherSpeaker !== null).length;
  return [
    `${count(findings.length, "quotation")} checked against ${count(articles, "article")}: `,
    `${number("verbatim")} verbatim, ${number("altered")} altered, ${number("notFound")} not found`,
    others > 0 ? `, ${others} with another speaker` : "",
    ignored > 0 ? `, ${ignored} ignored` : "",
    complete ? "." : ". Articles are still being read.",
  ].join("");
}

function count(number: number, one: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : `${one}s`}`;
}
