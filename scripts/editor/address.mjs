// @ts-check
// How the embedded editor names files, and how its page is asked for.

/** @typedef {[key: string, value: string]} PayloadEntry */

/**
 * The path part of a URI: `/C:/news` for `C:\news`.
 * @param {string} file an absolute path
 * @returns {string}
 */
export function uriPath(file) {
  const slashed = file.replaceAll("\\", "/");
  return slashed.startsWith("/") ? slashed : `/${slashed}`;
}

/**
 * @param {string} authority such as `127.0.0.1:8080`
 * @param {string} file an absolute path
 * @returns {string} `vscode-remote://127.0.0.1:8080/home/me/news/a.seed`
 */
export function remoteUri(authority, file) {
  const encoded = uriPath(file).split("/").map(encodeURIComponent).join("/");
  return `vscode-remote://${authority}${encoded.replace(/^\/(\w)%3A/, "/$1:")}`;
}

/**
 * @typedef {object} Page
 * @property {string} [folder] absolute path of the folder to open
 * @property {string} [workspace] absolute path of a workspace file, instead of a folder
 * @property {PayloadEntry[]} [payload]
 */

/**
 * @param {string} origin such as `http://127.0.0.1:8080`
 * @param {string} token
 * @param {Page} page
 * @returns {string}
 */
export function pageAddress(origin, token, { folder, workspace, payload = [] }) {
  const query = new URLSearchParams({ tkn: token });
  if (workspace) query.set("workspace", uriPath(workspace));
  else if (folder) query.set("folder", uriPath(folder));
  else query.set("ew", "true");
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `${origin}/?${query}`;
}

/**
 * What makes the page open a file, at a line where one is given.
 * @param {string} uri
 * @param {number} [line] from 1
 * @returns {PayloadEntry[]}
 */
export function openFilePayload(uri, line) {
  if (line === undefined) return [["openFile", uri]];
  return [
    ["openFile", `${uri}:${line}:1`],
    ["gotoLineMode", "true"],
  ];
}
