import { decodeText } from "../../base/decodeText";
import { UnreadableFile } from "../host";

/** Reads the bytes of a file; @throws {UnreadableFile} with a reason for the reader. */
export type ReadBytes = (uri: string) => Promise<Uint8Array>;

export type SeedFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unread"; readonly reason: string };

/** The text of a seed file, or why there is none. Never throws. */
export async function readSeedFile(uri: string, readBytes: ReadBytes): Promise<SeedFile> {
  try {
    const decoded = decodeText(await readBytes(uri));
    return decoded.ok
      ? { kind: "text", text: decoded.text }
      : { kind: "unread", reason: decoded.reason };
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: "unread", reason: error.message };
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "unread", reason: `The file could not be read: ${detail}` };
  }
}
