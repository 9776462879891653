import type { Connection } from "vscode-languageserver";
import { writeFileRequest } from "../../protocol/correctionsFile";
import type { ClientState } from "../clientState";
import { UnreadableFile, type Host } from "../host";
import type { WriteText } from "./corrector";

/**
 * Writes through the client where it owns the files, since the file may be open there and changed;
 * else through the platform.
 */
export function textWriter(connection: Connection, host: Host, client: ClientState): WriteText {
  return async (uri, text) => {
    if (!client.listsFiles) {
      const written = host.writeFile?.(uri, text);
      if (!written) throw new UnreadableFile("The folder lies where it cannot be written to.");
      return written;
    }
    const { problem }: { problem: string | null } = await connection.sendRequest(
      writeFileRequest.method,
      { uri, text },
    );
    if (problem !== null) throw new UnreadableFile(problem);
  };
}
