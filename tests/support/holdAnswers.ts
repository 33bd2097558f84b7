/** A `fetch` whose answers wait until they are let go. */
export interface HeldAnswers {
  fetch: typeof globalThis.fetch;
  /** The URLs that were asked so far. */
  asked: string[];
  /** Lets the answers go, those to come included. */
  letGo: () => void;
}

/** Holds the answers of a `fetch` back, so that a test decides when they arrive. */
export function holdAnswers(fetch: typeof globalThis.fetch): HeldAnswers {
  const asked: string[] = [];
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    asked,
    letGo: () => letGo(),
    fetch: async (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      const answer = await fetch(input, init);
      await gate;
      return answer;
    },
  };
}
