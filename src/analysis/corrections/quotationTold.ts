import type { ToldQuotation } from "../actors/told/told";
import type { Correction, QuotationCorrection } from "./correction";
import { quotationWords } from "./quotationWords";

/** A correction of a quotation as the analysis of its article takes it. */
export function toldQuotation(correction: QuotationCorrection): ToldQuotation {
  const { words, nth } = correction;
  return {
    words: quotationWords(words),
    begins: words.endsWith("…"),
    nth: nth ?? null,
    is:
      correction.kind === "notAQuotation"
        ? { kind: "notSaid" }
        : { kind: "said", by: speakerIn(correction) },
  };
}

export function isOfQuotation(correction: Correction): correction is QuotationCorrection {
  return correction.kind === "quotationSpeaker" || correction.kind === "notAQuotation";
}

function speakerIn({
  speaker,
  is,
}: Extract<QuotationCorrection, { kind: "quotationSpeaker" }>): ToldSpeaker {
  return speaker === null ? null : { name: speaker, is: is ?? null };
}

type ToldSpeaker = Extract<ToldQuotation["is"], { kind: "said" }>["by"];
