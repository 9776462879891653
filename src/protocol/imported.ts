import type { NotificationKind } from "./messageKinds";

/** Where each workspace folder keeps passages that passim has found. */
export const importedPath = ".seeds/passim.jsonl";

/** Client to server: files of imported passages were written, created or deleted. */
export const importedChangedNotification: NotificationKind<{ readonly uris: readonly string[] }> = {
  method: "seedReader/importedChanged",
};

/** Server to client, whenever it says something new: a sentence for each thing to know. */
export const importedNotesNotification: NotificationKind<{ readonly notes: readonly string[] }> = {
  method: "seedReader/importedNotes",
};
