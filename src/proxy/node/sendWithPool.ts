import type { Dispatcher } from 'undici';
import { Agent } from 'undici';
import { EndedError } from '../Deadline.js';
import type { Send, ServiceAnswer } from '../Platform.js';
import { largestAnswer, NotSentError } from '../Platform.js';

/**
 * The transport over connections that are kept open between calls.
 *
 * @param connectTimeout milliseconds.
 */
export function sendWithPool(connectTimeout: number): Send {
  const agent = new Agent({ connect: { timeout: connectTimeout }, connections: 64 });
  return ({ url, method, headers, body, deadline, onLeave }) =>
    new Promise((resolve, reject) => {
      const handler = new AnswerReader(resolve, reject, onLeave);
      handler.stop = deadline.onEnd((reason) => handler.end(new EndedError(reason)));
      const end = url.indexOf('/', 'https://'.length);
      const [origin, path] = [url.slice(0, end), url.slice(end)];
      agent.dispatch({ origin, path, method, headers, body }, handler);
    });
}

/** Collects an answer; undici's own `request` makes a stream of it, which costs more than the call. */
class AnswerReader implements Dispatcher.DispatchHandler {
  stop: () => void = () => undefined;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status = 0;
  #headers: Record<string, string | string[] | undefined> = {};
  #controller: Dispatcher.DispatchController | undefined;
  #ended: Error | undefined;

  constructor(
    private readonly resolve: (answer: ServiceAnswer) => void,
    private readonly reject: (failure: Error) => void,
    private readonly onLeave: () => void,
  ) {}

  /** Gives the call up. */
  end(reason: Error): void {
    this.#ended = reason;
    this.reject(reason);
    this.#controller?.abort(reason);
  }

  /** From here on the request is being written; before it there was no connection. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(this.#ended);
    else this.onLeave();
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > largestAnswer) controller.abort(new Error('The answer is too large'));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.stop();
    const headers = this.#headers;
    this.resolve({
      status: this.#status,
      header: (name) => textOf(headers[name]),
      bytes: Buffer.concat(this.#chunks),
    });
  }

  onResponseError(_: Dispatcher.DispatchController, failure: Error): void {
    this.stop();
    this.reject(this.#controller ? failure : new NotSentError('', { cause: failure }));
  }
}

function textOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
