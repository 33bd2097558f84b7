/** What {@link withDeadline} rejects with when time is up. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/**
 * Runs something that must end within a number of milliseconds, and ends it when the caller hangs
 * up. It settles then even if what runs pays no heed to its signal.
 */
export async function withDeadline<T>(
  milliseconds: number,
  caller: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hangUp: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: Error): void => {
      reject(reason);
      controller.abort();
    };
    hangUp = () => stop(new Error('The caller hung up'));
    timer = setTimeout(() => stop(new DeadlineError()), milliseconds);
    caller.addEventListener('abort', hangUp);
    if (caller.aborted) hangUp();
  });
  try {
    return await Promise.race([stopped, run(controller.signal)]);
  } finally {
    clearTimeout(timer);
    if (hangUp) caller.removeEventListener('abort', hangUp);
  }
}
