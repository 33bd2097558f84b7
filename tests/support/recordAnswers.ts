/** An answer as a browser got it. */
export interface RecordedAnswer {
  /** The last part of the URL that was asked. */
  action: string;
  status: number;
  headers: [string, string][];
  body: string;
}

/** A `fetch` that notes down what it answers. */
export interface AnswerRecorder {
  fetch: typeof globalThis.fetch;
  answers: RecordedAnswer[];
}

/** Records everything that comes back through a `fetch`. */
export function recordAnswers(fetch: typeof globalThis.fetch): AnswerRecorder {
  const answers: RecordedAnswer[] = [];
  return {
    answers,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await fetch(request);
      answers.push({
        action: request.url.split('/').at(-1) ?? '',
        status: answer.status,
        headers: [...answer.headers],
        body: await answer.clone().text(),
      });
      return answer;
    },
  };
}
