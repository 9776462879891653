import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { analyzeArticle, createCorpus } from "../../analysis/index";
import { createServer } from "../server";
import { workerHost } from "./workerHost";

// A dedicated worker: the extension host made it and speaks to it through messages.
const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);
createServer(connection, workerHost, { analyzeArticle, createCorpus });
connection.listen();
