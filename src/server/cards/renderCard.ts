import type { Card, CardLine, CardLink } from "../../protocol/messages";
import { bold, commandLink, escapeMarkdown, fileLink, lines, sections } from "../text/markdown";

/** At most this many lines, the links among them. */
const longestCard = 6;

export interface RenderOptions {
  /** The client runs `command:` links; others get plain links to files. */
  readonly commandLinks: boolean;
}

/** Cards as Markdown; every word of them is escaped. */
export function renderCards(cards: readonly Card[], options: RenderOptions): string {
  return sections(cards.map((card) => renderCard(card, options)));
}

function renderCard(card: Card, options: RenderOptions): string {
  const shown = card.links.map((link) => renderLink(link, options)).filter((link) => link !== "");
  const facts = card.lines.slice(0, longestCard - (shown.length > 0 ? 1 : 0));
  return lines([...facts.map((line) => renderLine(line, options)), shown.join(" · ")]);
}

function renderLine(line: CardLine, options: RenderOptions): string {
  const { strong, text, marks = [], places = [] } = line;
  const parts = [
    ...marks.map(([start, end]) => ({ start, end, render: bold })),
    ...places.map(({ start, end, link }) => ({
      start,
      end,
      render: (title: string) => renderLink({ ...link, title }, options),
    })),
  ].sort((a, b) => a.start - b.start);
  let shown = bold(strong);
  let at = 0;
  for (const { start, end, render } of parts) {
    shown += spaced(text.slice(at, start), escapeMarkdown) + spaced(text.slice(start, end), render);
    at = end;
  }
  return shown + spaced(text.slice(at), escapeMarkdown);
}

/** Escaped text is trimmed; the space between two parts of a line stays. */
function spaced(text: string, render: (text: string) => string): string {
  const inner = render(text);
  if (inner === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}

function renderLink(link: CardLink, { commandLinks }: RenderOptions): string {
  if (commandLinks) return commandLink(link.title, link.command, link.arguments);
  if (!link.target) return "";
  return fileLink(link.title, link.target.uri, link.target.range.start.line + 1);
}
