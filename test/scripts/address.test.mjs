import { expect, it } from "vitest";
import { openFilePayload, pageAddress, remoteUri, uriPath } from "../../scripts/editor/address.mjs";

it("names files on the server", () => {
  const authority = "127.0.0.1:8080";
  expect(remoteUri(authority, "/news/a.seed")).toBe("vscode-remote://127.0.0.1:8080/news/a.seed");
  expect(remoteUri(authority, "/my news/50 % #1?.seed")).toBe(
    "vscode-remote://127.0.0.1:8080/my%20news/50%20%25%20%231%3F.seed",
  );
  expect(remoteUri(authority, "C:\\news\\a.seed")).toBe(
    "vscode-remote://127.0.0.1:8080/C:/news/a.seed",
  );
  expect(uriPath("C:\\news")).toBe("/C:/news");
});

it("asks for a page with a folder, a workspace or neither", () => {
  const address = (page) => new URL(pageAddress("http://127.0.0.1:8080", "secret", page));
  const parameters = (page) => Object.fromEntries(address(page).searchParams);
  expect(address({}).origin).toBe("http://127.0.0.1:8080");
  expect(parameters({})).toEqual({ tkn: "secret", ew: "true" });
  expect(parameters({ folder: "/my news" })).toEqual({ tkn: "secret", folder: "/my news" });
  expect(parameters({ folder: "/news", payload: [["skipWelcome", "true"]] })).toEqual({
    tkn: "secret",
    folder: "/news",
    payload: '[["skipWelcome","true"]]',
  });
  expect(parameters({ workspace: "/n.code-workspace" })).toEqual({
    tkn: "secret",
    workspace: "/n.code-workspace",
  });
});

it("opens a file, at a line if asked", () => {
  expect(openFilePayload("remote:/a.seed")).toEqual([["openFile", "remote:/a.seed"]]);
  expect(openFilePayload("remote:/a.seed", 7)).toEqual([
    ["openFile", "remote:/a.seed:7:1"],
    ["gotoLineMode", "true"],
  ]);
});
