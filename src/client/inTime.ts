/** Milliseconds to wait for an answer. Longer than the proxy waits for the service. */
const longestAnswer = 15_000;

/**
 * Gives up on what takes too long, also where that takes no notice of the signal: a host's own `fetch`
 * may not, and all tabs wait for it.
 */
export async function inTime<T>(
  what: string,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException(`${what} took too long`, 'TimeoutError'));
      controller.abort();
    }, longestAnswer);
  });
  return Promise.race([run(controller.signal), deadline]).finally(() => clearTimeout(timer));
}
