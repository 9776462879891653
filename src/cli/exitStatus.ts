/** What the command line ends with. */
export const exitStatus = {
  done: 0,
  someFilesUnread: 1,
  wrongCall: 2,
  /** A draft says something else than its sources. */
  draftDiffers: 3,
  /** Ctrl+C, as shells count it. */
  cancelled: 130,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The call cannot be carried out as it stands; the message is one line for the caller. */
export class WrongCall extends Error {}
