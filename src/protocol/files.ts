import type { NotificationKind, RequestKind } from "./messageKinds";

// Files, for clients that own the file system (VS Code).

/** The complete list of seed files; sent once at the start and whenever the rules change. */
export const filesNotification: NotificationKind<{
  readonly uris: readonly string[];
  /** Folders outside the workspace that are read as seeds. */
  readonly folders?: readonly string[];
}> = { method: "seedReader/files" };
export interface FilesChanged {
  /** Created or changed on disk. */
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}
export const filesChangedNotification: NotificationKind<FilesChanged> = {
  method: "seedReader/filesChanged",
};
/** Server to client: the bytes of a file that the server cannot read by itself. */
export const readFileRequest: RequestKind<
  { readonly uri: string },
  { readonly base64: string } | { readonly problem: string; readonly missing?: boolean }
> = { method: "seedReader/readFile" };

/** What the client tells at the start; other editors send none of it. */
export interface InitializationOptions {
  /** The client lists the files itself (`filesNotification`) and answers `readFileRequest`. */
  readonly clientFiles?: boolean;
  /** The client renders `command:` links in hovers. */
  readonly commandLinks?: boolean;
  /** What is set about sources (`SourcingSettings`); what changes later comes as configuration. */
  readonly sourcing?: unknown;
  /** What `keepThemesNotification` told last, null where it never did; absent: nobody keeps it. */
  readonly themes?: unknown;
}
