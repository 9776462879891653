/** The caller pressed Ctrl+C; what was half done has been taken away. */
export class Cancelled extends Error {}

/**
 * Runs a task that Ctrl+C ends in order, so that nothing half written stays behind.
 * @throws Cancelled after Ctrl+C, whatever the task threw then.
 */
export async function cancellable<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort();
  };
  process.once("SIGINT", cancel);
  try {
    return await task(controller.signal);
  } catch (problem) {
    if (controller.signal.aborted) throw new Cancelled();
    throw problem;
  } finally {
    process.off("SIGINT", cancel);
  }
}
