import type { Connection } from "vscode-languageserver";
import { readFileRequest } from "../../protocol/files";
import type { ClientState } from "../clientState";
import { UnreadableFile, type Host } from "../host";
import type { ReadBytes } from "../index/readSeedFile";

type ReadFileResult = NonNullable<(typeof readFileRequest)["types"]>["result"];

/** Reads files through the platform, and those it cannot reach through the client. */
export function bytesReader(connection: Connection, host: Host, client: ClientState): ReadBytes {
  return async (uri) => {
    const own = host.readFile(uri);
    if (own) return own;
    if (!client.listsFiles) throw new UnreadableFile("The file lies where it cannot be read.");
    const result: ReadFileResult = await connection.sendRequest(readFileRequest.method, { uri });
    if ("problem" in result) {
      throw new UnreadableFile(result.problem, { missing: result.missing ?? false });
    }
    return decodeBase64(result.base64);
  };
}

/** In Node and in every browser, but in none of the libraries this room is compiled with. */
declare function atob(base64: string): string;

function decodeBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  return Uint8Array.from({ length: binary.length }, (_, index) => binary.charCodeAt(index));
}
