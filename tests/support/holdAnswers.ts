/** A `fetch` whose answers to actions wait until they are let go. */
export interface HeldAnswers {
  fetch: typeof globalThis.fetch;
  /** The actions that were asked for so far. */
  asked: string[];
  /** Lets the answers go, those to come included. */
  letGo: () => void;
}

/** Holds the answers to actions back, so that a test decides when they arrive. */
export function holdAnswers(fetch: typeof globalThis.fetch): HeldAnswers {
  const asked: string[] = [];
  const gate = new EventTarget();
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve);
  });
  return {
    asked,
    letGo: () => gate.dispatchEvent(new Event('open')),
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
