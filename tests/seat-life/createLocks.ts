/** The part of the browser's Web Locks that jsdom lacks: whoever asks first has its turn first. */
export function createLocks(): Pick<LockManager, 'request'> {
  const lines = new Map<string, Promise<unknown>>();
  const request = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const before = lines.get(name) ?? Promise.resolve();
    const turn = before.then(run, run);
    lines.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request: request as LockManager['request'] };
}
