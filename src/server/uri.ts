import { URI } from "vscode-uri";

/** One spelling for every address, so that `file:///a%3Ab` and `file:///a:b` meet in one key. */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString();
}

export function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(":")));
}

/** The folders and the name of a file, decoded: `["news", "000_68b340b87c91cb70.txt"]`. */
export function pathSegments(uri: string): readonly string[] {
  return URI.parse(uri)
    .path.split("/")
    .filter((segment) => segment !== "");
}

/** `000_68b340b87c91cb70.txt` */
export function fileName(uri: string): string {
  return pathSegments(uri).at(-1) ?? uri;
}
