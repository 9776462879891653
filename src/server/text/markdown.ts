import { oneLine } from "./shorten";

/**
 * Markdown from text that nobody trusts: whatever an article holds comes out as the characters it
 * is made of, on one line, and never as a link, picture, heading, list, code or HTML.
 */
export function escapeMarkdown(text: string): string {
  // CommonMark lets a backslash stand before any ASCII punctuation and only there. With all of it
  // escaped not even a bare web or mail address is left for a renderer to make a link of.
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

export function bold(text: string): string {
  const inner = escapeMarkdown(text);
  return inner === "" ? "" : `**${inner}**`;
}

/** A link that runs a command of the client. */
export function commandLink(title: string, command: string, args: readonly unknown[]): string {
  const query = args.length === 0 ? "" : `?${encodeAll(JSON.stringify(args))}`;
  return `[${escapeMarkdown(title)}](command:${encodeAll(command)}${query})`;
}

/** A link to a line of a file, from 1. */
export function fileLink(title: string, uri: string, line: number): string {
  return `[${escapeMarkdown(title)}](${uri.replace(/[()<>\s\\]/g, encodeAll)}#L${line})`;
}

/** Lines under each other in one paragraph. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("  \n");
}

/** Paragraphs with a rule between them. */
export function sections(parts: readonly string[]): string {
  return parts.join("\n\n---\n\n");
}

/** Percent-encoding that leaves no parenthesis to end a link early. */
function encodeAll(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
