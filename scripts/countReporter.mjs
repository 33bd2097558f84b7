/** Ends a run with `N passed, N failed, N skipped` alone on a line, easy to read from a log. */
export default class CountReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
      // A file that fails before its first test would otherwise count as nothing.
      if (module.state() === 'failed' && module.children.size === 0) counts.failed += 1;
    }
    const { passed, failed, skipped } = counts;
    process.on('exit', () => {
      console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    });
  }
}
