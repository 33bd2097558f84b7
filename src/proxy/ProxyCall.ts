import type { EndReason } from './Deadline.js';

/**
 * Whoever waits for an answer, and may go away meanwhile. No getters, here and below: where closures
 * make them, each object gets a hidden class of its own, which keeps all of a request from the collector.
 */
export interface Caller {
  isGone(): boolean;
  /**
   * Calls back once they went away, with `timeout` where they waited in vain; the function that is returned
   * stops listening.
   */
  onGone(callback: (reason?: EndReason) => void): () => void;
}

/** Nobody who could go away. */
export const nobody: Caller = { isGone: () => false, onGone: () => () => undefined };

/**
 * A request as the proxy takes it, whatever brought it: a web-standard Request or `node:http`. Only
 * what is looked at has to be made.
 */
export interface ProxyCall {
  readonly method: string;
  /** Absolute. Its origin is this server's, as far as the server can tell. */
  readonly url: string;
  header(name: string): string | null;
  /** The whole body; null as soon as it is larger than a number of bytes. */
  body(largest: number): Promise<Uint8Array<ArrayBuffer> | null>;
  readonly caller: Caller;
  /** The network address of the other end of the connection, where it is known. */
  readonly address: string | undefined;
  /** For the host's own functions: with its body, once that was read. */
  request(): Request;
}

/** What the proxy answers. */
export interface ProxyAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** JSON; null for none. */
  readonly body: string | null;
}

/** Who answers a {@link ProxyCall}; it never rejects. */
export type AnswerCall = (call: ProxyCall) => Promise<ProxyAnswer>;
