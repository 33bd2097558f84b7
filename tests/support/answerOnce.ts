/** A `fetch` that answers its first action by itself, as something between page and proxy does. */
export function answerOnce(
  fetch: typeof globalThis.fetch,
  answer: () => Response,
): typeof globalThis.fetch {
  let answered = false;
  return async (input, init) => {
    const request = new Request(input, init);
    if (answered || request.method !== 'POST') return fetch(request);
    answered = true;
    return answer();
  };
}
