/** What the emulator and the tests use as secrets, and how a signature of ours looks. */
const secrets = [
  /emulator-api-key/,
  /emulator-shared-key/,
  /emulator-client-secret/,
  /not-a-real-password/,
  /\b(?:[A-Z0-9]{4}-){3}\d{4}\b/,
  /signature="[^"]/,
];

/**
 * Fails a run in which a secret was printed, whichever world the test ran in: to a console, or by an
 * error that was thrown. Which one it was is not said: this is a log, too.
 */
export default class SecretsReporter {
  /** @type {Set<string>} */
  #where = new Set();

  /** @param {string} text @param {string} where */
  #look(text, where) {
    if (secrets.some((secret) => secret.test(text))) this.#where.add(where);
  }

  /** @param {import('vitest').UserConsoleLog} log */
  onUserConsoleLog({ content, taskId }) {
    this.#look(content, `the console of ${taskId ?? 'a test'}`);
  }

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    for (const { message } of test.result().errors ?? []) this.#look(message, test.fullName);
  }

  onTestRunEnd() {
    if (this.#where.size === 0) return;
    process.exitCode = 1;
    console.error(`A secret was printed by ${[...this.#where].join('; ')}`);
  }
}
