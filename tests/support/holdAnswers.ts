import { onTestFinished } from 'vitest';

/** A `fetch` whose answers to actions wait until they are let go. */
export interface HeldAnswers {
  fetch: typeof globalThis.fetch;
  /** The actions that were asked for so far. */
  asked: string[];
  /** Lets the answers go, those to come included. */
  letGo: () => void;
}

/**
 * Holds the answers to actions back, so that a test decides when they arrive: at its end at the latest,
 * since whoever comes next waits for a turn behind them.
 */
export function holdAnswers(fetch: typeof globalThis.fetch): HeldAnswers {
  const asked: string[] = [];
  const gate = new EventTarget();
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve);
  });
  const letGo = (): void => void gate.dispatchEvent(new Event('open'));
  onTestFinished(letGo);
  return {
    asked,
    letGo,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'POST') return fetch(request);
      asked.push(request.url.split('/').at(-1) ?? '');
      const answer = await fetch(request);
      await opened;
      return answer;
    },
  };
}
