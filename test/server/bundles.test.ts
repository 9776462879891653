import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { createMessageConnection } from "vscode-languageserver-protocol/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesNotification, readFileRequest } from "../../src/protocol/files";
import { statusRequest, type IndexStatus } from "../../src/protocol/indexing";

const article = "Mayor Ada Lund opened the bridge. “It holds,” said Lund.\n";

/** For real processes on a busy machine. */
const patience = { timeout: 15_000 };

/** Where the bundles of this test lie, built as those of the extension are. */
let built: string;

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "seed-reader-"));
  await promisify(execFile)(process.execPath, ["esbuild.mjs", "--out", built]);
});
afterAll(() => rm(built, { recursive: true, force: true }));

interface Wire {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
}

interface WireMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string };
  readonly result?: unknown;
  readonly error?: unknown;
}

/** Runs a bundle where there is no page: only what every web worker has. */
function startWorker(code: string, files: ReadonlyMap<string, string>): Wire {
  const answers = new Map<number, (message: WireMessage) => void>();
  const receive = (message: WireMessage): void => {
    if (message.method === readFileRequest.method) {
      const base64 = Buffer.from(files.get(message.params?.uri ?? "") ?? "").toString("base64");
      send({ jsonrpc: "2.0", id: message.id, result: { base64 } });
    } else if (message.method === undefined) {
      answers.get(message.id ?? -1)?.(message);
    }
  };
  const scope = {
    onmessage: null as ((event: { readonly data: unknown }) => void) | null,
    addEventListener: () => undefined,
    postMessage: receive,
    ...{ setTimeout, clearTimeout, MessageChannel, TextDecoder, TextEncoder, URL, atob, console },
  };
  const send = (data: unknown): void => void setImmediate(() => scope.onmessage?.({ data }));
  runInContext(code, createContext(Object.assign(scope, { self: scope })));
  let last = 0;
  return {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        answers.set(id, ({ result, error }) => {
          if (error === undefined) resolve(result);
          else reject(new Error(JSON.stringify(error)));
        });
        send({ jsonrpc: "2.0", id, method, params });
      }),
    notify: (method, params) => send({ jsonrpc: "2.0", method, params }),
  };
}

test("the worker bundle reads a folder without a page around it", async () => {
  const uri = "vscode-vfs://host/news/a.seed";
  const code = await readFile(join(built, "web", "server.js"), "utf8");
  const worker = startWorker(code, new Map([[uri, article]]));
  const initializationOptions = { clientFiles: true, commandLinks: true };
  const initialized = await worker.request("initialize", {
    capabilities: {},
    initializationOptions,
  });
  expect(initialized).toMatchObject({ capabilities: { hoverProvider: true } });
  worker.notify("initialized", {});
  worker.notify(filesNotification.method, { uris: [uri] });
  await expect
    .poll(() => worker.request(statusRequest.method, null), patience)
    .toMatchObject({ state: "ready", articles: 1, unread: [] });
  const hover = await worker.request("textDocument/hover", {
    textDocument: { uri },
    position: { line: 0, character: 8 },
  });
  expect(JSON.stringify(hover)).toContain("**Ada Lund**");
});

test("the Node bundle serves any editor over standard input and output", async () => {
  const folder = await mkdtemp(join(tmpdir(), "seed-reader-"));
  await writeFile(join(folder, "a.seed"), article);
  await writeFile(join(folder, "notes.txt"), article);
  const server = spawn(process.execPath, [join(built, "server.js"), "--stdio"]);
  try {
    const wire = createMessageConnection(server.stdout, server.stdin);
    wire.listen();
    await wire.sendRequest("initialize", {
      processId: process.pid,
      capabilities: {},
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: "news" }],
    });
    await wire.sendNotification("initialized", {});
    await expect
      .poll(() => wire.sendRequest<IndexStatus>(statusRequest.method), patience)
      .toMatchObject({ state: "ready", articles: 1, total: 1 });
    await wire.sendRequest("shutdown");
    const exited = new Promise((resolve) => server.once("exit", resolve));
    await wire.sendNotification("exit");
    expect(await exited).toBe(0);
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
});
