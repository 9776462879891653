/** Shows how far a long call has come. */
export interface Progress {
  /** `done` of `total` files are read. */
  show(done: number, total: number): void;
  /** A step without a count: "comparing articles". */
  say(step: string): void;
  /** Leaves the line empty for what is printed next. */
  clear(): void;
}

const silent: Progress = {
  show: () => undefined,
  say: () => undefined,
  clear: () => undefined,
};

const millisecondsBetween = 80;
const barWidth = 24;

/** A bar on a terminal; nothing when piped or asked to be quiet. */
export function createProgress(
  stream: NodeJS.WriteStream,
  { quiet }: { readonly quiet: boolean },
): Progress {
  if (quiet || !stream.isTTY) return silent;
  let last = 0;
  const line = (text: string): void => {
    stream.write(`\r\u001b[K${text}`);
  };
  return {
    show: (done, total) => {
      const now = Date.now();
      if (done < total && now - last < millisecondsBetween) return;
      last = now;
      const full = Math.round((barWidth * done) / total);
      const bar = "█".repeat(full) + "░".repeat(barWidth - full);
      line(`${bar} ${String(done)} of ${String(total)} articles`);
    },
    say: (step) => {
      line(step);
    },
    clear: () => {
      line("");
    },
  };
}
