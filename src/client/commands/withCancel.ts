import * as vscode from "vscode";

/** Work that takes longer can be cancelled; before, a notice would only flash up. */
const longMilliseconds = 1000;

/**
 * Does some work that can be cancelled, with progress in the status bar, and with a notice that has a
 * button where it takes long.
 * @returns undefined where the reader cancels it.
 */
export async function withCancel<Result>(
  title: string,
  work: (token: vscode.CancellationToken) => Promise<Result>,
): Promise<Result | undefined> {
  const cancelling = new vscode.CancellationTokenSource();
  const { token } = cancelling;
  const working = work(token).catch((error: unknown) => {
    // What was cancelled answers with an error.
    if (token.isCancellationRequested) return undefined;
    throw error;
  });
  const settled = working.then(ignore, ignore);
  void vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title },
    () => settled,
  );
  const long = new Promise<"long">((resolve) => {
    setTimeout(() => resolve("long"), longMilliseconds);
  });
  if ((await Promise.race([settled, long])) === "long") {
    const notice = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    await vscode.window.withProgress(notice, (_progress, cancelled) => {
      cancelled.onCancellationRequested(() => cancelling.cancel());
      return Promise.race([settled, untilCancelled(token)]);
    });
  }
  return token.isCancellationRequested ? undefined : working;
}

function ignore(): void {
  // The caller hears of it.
}

function untilCancelled(token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => resolve());
  });
}
