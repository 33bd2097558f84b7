/** A `fetch` that answers its next request by itself, as something between page and proxy does. */
export function answerOnce(
  fetch: typeof globalThis.fetch,
  answer: () => Response,
): typeof globalThis.fetch {
  let answered = false;
  return async (input, init) => {
    if (answered) return fetch(input, init);
    answered = true;
    return answer();
  };
}
