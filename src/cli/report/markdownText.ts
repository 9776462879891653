import { onOneLine } from "./locator";

/** Article text as Markdown that shows it as it is: nothing in it makes a link, an image or a tag. */
export function escapeMarkdown(text: string): string {
  return onOneLine(text).replace(/[\\`*_[\]<>#|~&$!]/gu, "\\$&");
}

/** The name of a file, set as code. */
export function fileText(path: string): string {
  return path.includes("`") ? escapeMarkdown(path) : `\`${path}\``;
}

/** `file:line`, which editors and terminals turn into a link. */
export function placeText(path: string, line: number): string {
  return fileText(`${path}:${String(line)}`);
}

/** "1 article", "5 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** 0.987 as "99 %". */
export function percentText(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

/** Enough of a long passage to know it by. */
export function shortened(text: string, most = 160): string {
  const line = onOneLine(text);
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most);
  return `${line.slice(0, space > most / 2 ? space : most).replace(/[\ud800-\udbff]$/, "")}…`;
}
