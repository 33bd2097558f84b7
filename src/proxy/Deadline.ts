import type { Caller } from './ProxyCall.js';

/** Why something was given up: time is up, or nobody waits for it any more. */
export type EndReason = 'timeout' | 'gone';

/** What is thrown where a {@link Deadline} ends something. */
export class EndedError extends Error {
  override readonly name = 'EndedError';
  constructor(readonly reason: EndReason) {
    super(reason);
  }
}

/** How long a call may take in all, its waiting and its repetitions included. */
export class Deadline {
  readonly #endsAt: number;
  readonly #listeners = new Set<(reason: EndReason) => void>();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #stopListening: () => void;
  #reason: EndReason | undefined;
  #controller: AbortController | undefined;

  /** @param time milliseconds from now. */
  constructor(time: number, caller: Caller) {
    this.#endsAt = performance.now() + time;
    this.#timer = setTimeout(() => this.#end('timeout'), time);
    this.#stopListening = caller.onGone((reason = 'gone') => this.#end(reason));
    if (caller.isGone()) this.#end('gone');
  }

  /** Milliseconds. */
  get remaining(): number {
    return this.#endsAt - performance.now();
  }

  /** For who needs one: to make it costs more than all the rest here. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#reason) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Runs something as long as there is time; it settles then even if what runs pays no heed. */
  race<T>(run: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const stop = this.onEnd((reason) => reject(new EndedError(reason)));
      if (this.#reason) return;
      run().then(
        (result) => {
          stop();
          resolve(result);
        },
        (failure: unknown) => {
          stop();
          reject(failure);
        },
      );
    });
  }

  /** Waits for some milliseconds, or until the end, where it rejects. */
  async sleep(time: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.race(() => new Promise<void>((resolve) => (timer = setTimeout(resolve, time))));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Calls back at the end, at once where it has come; the function returned stops listening. */
  onEnd(callback: (reason: EndReason) => void): () => void {
    if (this.#reason) callback(this.#reason);
    else this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  /** To be called when what it is for is over. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#stopListening();
    this.#listeners.clear();
  }

  #end(reason: EndReason): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#controller?.abort();
    for (const listener of this.#listeners) listener(reason);
    this.clear();
  }
}
