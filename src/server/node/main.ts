import { createConnection } from "vscode-languageserver/node";
import { analyzeArticle, createCorpus } from "../../analysis/index";
import { createServer } from "../server";
import { nodeHost } from "./nodeHost";

// The transport is in the arguments: --stdio for any editor, --node-ipc for VS Code.
const connection = createConnection();
createServer(connection, nodeHost, { analyzeArticle, createCorpus });
connection.listen();
