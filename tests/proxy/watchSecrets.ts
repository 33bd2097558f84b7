import { inspect } from 'node:util';
import { afterEach, expect, vi } from 'vitest';
import { secretForms } from '../../scripts/secretForms.mjs';
import type { FloatingProxyOptions } from '../../src/proxy/index.js';

// Whatever a test of the proxy is about: nothing that leaves the proxy, to a browser, a log or an audit,
// may hold a secret that was used in it. The stacks, stand-ins and adapters of these tests go through here.

const secrets = new Set<string>();
let emitted: unknown[] = [];

/**
 * Remembers what must not be seen.
 *
 * @throws Error for a secret that would not be found in what a run prints.
 */
export function keepSecret(...texts: (string | undefined)[]): void {
  for (const text of texts) {
    if (!text) continue;
    if (!secretForms.some((form) => form.test(text))) {
      throw new Error('Give this secret a form that scripts/secretForms.mjs knows');
    }
    secrets.add(text);
  }
}

/** Remembers what was seen. */
export function sawLeave(...things: unknown[]): void {
  emitted.push(...things);
}

/** Remembers an answer as a browser sees it, and hands it on unread. */
export async function sawAnswer(response: Response): Promise<Response> {
  sawLeave([...response.headers], await response.clone().text());
  return response;
}

/** The same options, with all that goes in and out watched. */
export function watched<T extends Partial<FloatingProxyOptions>>(options: T): T {
  const { apiKey, sharedKey, oauth, onEvent, onError, fetch } = options;
  keepSecret(apiKey, sharedKey, oauth?.clientSecret);
  return {
    ...options,
    onEvent: (event) => {
      sawLeave(event);
      return onEvent?.(event);
    },
    onError: (error) => {
      sawLeave(error);
      return onError?.(error);
    },
    ...(fetch && {
      fetch: async (request) => {
        const authorization = request.headers.get('authorization') ?? '';
        // Made anew for each call, and known by what stands before it.
        const [, made] = /(?:signature="|^Bearer )([^"]+)/.exec(authorization) ?? [];
        if (made) secrets.add(made);
        return fetch(request);
      },
    }),
  };
}

for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  const write = console[name].bind(console);
  vi.spyOn(console, name).mockImplementation((...words: unknown[]) => {
    sawLeave(...words);
    write(...words);
  });
}

/** The secrets in all that left, each by its first letters: a failing test is a log, too. */
export function leaks(): string[] {
  const text = inspect(emitted, { depth: Infinity, showHidden: true, maxArrayLength: Infinity })
    // Where an error arose tells the names of files.
    .replaceAll(/^\s+at .*$/gm, '');
  return [...secrets]
    .filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)))
    .map((secret) => `${secret.slice(0, 6)}…`);
}

/** Forgets what was seen. */
export function forget(): void {
  emitted = [];
}

afterEach(() => {
  const found = leaks();
  forget();
  expect(found).toEqual([]);
});
