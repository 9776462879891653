/** Names that make a file a seed wherever it lies; `package.json` claims the same for the language. */
export const seedNameGlob = "**/*.{seed,txt}";

/** What is read of a folder that the reader asked to read as seeds. */
export const readFolderGlob = "**/*.{seed,txt,text}";

/** Folders that hold no articles, whatever their files are called. */
export const ignoredFoldersGlob = "**/{node_modules,bower_components,.git,.hg,.svn}/**";

const ignoredFolders = /\/(?:node_modules|bower_components|\.git|\.hg|\.svn)\//;

/** `000_68b340b87c91cb70.txt`: a running number and a hash. */
const numberedName = /^\d{3,}_[0-9a-f]{16}\.txt$/i;

/** Whether a path says by itself that it is a seed. `path` has forward slashes. */
export function isSeedPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.seed(?:\.txt)?$/i.test(name) || numberedName.test(name);
}

/** Whether a folder read as seeds holds a text to read at `path`. */
export function isTextPath(path: string): boolean {
  return /\.(?:seed|txt|text)$/i.test(path);
}

/** Whether a path lies in a folder that is never looked into. */
export function isIgnoredPath(path: string): boolean {
  return ignoredFolders.test(path);
}

/** Whether `path` is `folder` or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const parent = folder.endsWith("/") ? folder : `${folder}/`;
  return path === folder || path.startsWith(parent);
}
