import type { Host } from "../host";

/** The server's platform in a web worker: no files of its own, the client reads them. */
export const workerHost: Host = {
  readFile: () => null,
  listFolders: null,
  now: () => performance.now(),
  yieldToEvents: nextTask,
  schedule(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
};

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** A message to ourselves: browsers slow nested timers down to 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}
