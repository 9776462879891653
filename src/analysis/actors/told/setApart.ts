import { textOf } from "../../../base/span";
import type { Assigned } from "../identify/assignActors";
import { foldName } from "../identify/nameKeys";
import type { ArticleWords } from "../recognise/articleWords";
import type { Told } from "./told";

/**
 * Names that the reader has told apart from the actor they were joined to become an actor of their
 * own, all names of one correction together.
 *
 *     Clara Holt … Holt      told: “Holt” is not “Clara Holt”
 *                  ^^^^      another actor
 */
export function setApart(
  words: ArticleWords,
  { apart }: Told,
  assigned: readonly Assigned[],
): readonly Assigned[] {
  if (apart.length === 0) return assigned;
  const { text } = words.article;
  const written = assigned.map((mention) => foldForm(textOf(text, words.span(mention))));
  let result = assigned;
  for (const { from, names, namesHere } of apart) {
    const fromName = foldForm(from);
    const owners = new Set(
      result.flatMap(({ unit }, at) => (written[at] === fromName ? unit : [])),
    );
    const forms = new Set(names.map(foldForm));
    const formsHere = new Set(namesHere.map(foldForm));
    const unit = `told ${[...forms, ...formsHere].join(" ")} not ${fromName}`;
    result = result.map((mention, at) => {
      const form = written[at] ?? "";
      const isApart = formsHere.has(form) || (forms.has(form) && owners.has(mention.unit));
      return isApart ? toApart(mention, unit) : mention;
    });
  }
  return result;
}

/** By itself it is neither the surname of a full name nor the capital of a country. */
function toApart(mention: Assigned, unit: string): Assigned {
  const form = mention.form === "surname" || mention.form === "metonym" ? "name" : mention.form;
  return { ...mention, unit, form, known: undefined };
}

function foldForm(written: string): string {
  return foldName(written.replace(/\s+/g, " ").trim());
}
