import { inspect } from 'node:util';
import { secretForms } from './secretForms.mjs';

/** With the head of a signature of ours, whatever it signs. */
const forms = [...secretForms, /signature="[^"]/];

/**
 * Fails a run in which a secret was printed, whichever world the test ran in: to a console, or by an
 * error, its causes and the comparison that it shows included. Which one it was is not said: this is a
 * log, too.
 */
export default class SecretsReporter {
  /** @type {Set<string>} */
  #where = new Set();

  /** @param {string} text @param {string} where */
  #look(text, where) {
    if (forms.some((form) => form.test(text))) this.#where.add(where);
  }

  /** @param {readonly unknown[] | undefined} errors @param {string} where */
  #lookAt(errors = [], where) {
    this.#look(inspect(errors, { depth: Infinity, maxStringLength: Infinity }), where);
  }

  /** @param {import('vitest').UserConsoleLog} log */
  onUserConsoleLog({ content, taskId }) {
    this.#look(content, `the console of ${taskId ?? 'a test'}`);
  }

  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    for (const module of modules) {
      this.#lookAt(module.errors(), module.moduleId);
      for (const suite of module.children.allSuites()) this.#lookAt(suite.errors(), suite.fullName);
      for (const test of module.children.allTests()) {
        this.#lookAt(test.result().errors, test.fullName);
      }
    }
    this.#lookAt(unhandledErrors, 'an error outside of the tests');
    if (this.#where.size === 0) return;
    process.exitCode = 1;
    console.error(`A secret was printed by ${[...this.#where].join('; ')}`);
  }
}
