/**
 * At the end of a run, names each suite that could not run on this machine and closes with one line of
 * counts. With `CI=true` whatever was skipped fails the run, since there everything has to be tried.
 */
export default class SkippedReporter {
  #skipped = 0;

  onRunComplete(_contexts, results) {
    const suites = new Map();
    for (const { testResults } of results.testResults) {
      for (const { status, ancestorTitles, title } of testResults) {
        if (status === 'passed' || status === 'failed') continue;
        const suite = ancestorTitles[0] ?? title;
        suites.set(suite, (suites.get(suite) ?? 0) + 1);
      }
    }
    this.#skipped = results.numPendingTests + results.numTodoTests;
    const lines = [];
    if (suites.size > 0) {
      lines.push('Skipped on this machine:');
      for (const [suite, tests] of suites) lines.push(`  ${suite} (${tests} skipped)`);
      if (process.env.CI === 'true')
        lines.push('CI=true: nothing may be skipped, so the run fails.');
      lines.push('');
    }
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (this.#skipped > 0) counts.push(`${this.#skipped} skipped`);
    const told = `\n${lines.join('\n')}${lines.length > 0 ? '\n' : ''}${counts.join(', ')}\n`;
    // Jest's own summary comes after every reporter; what could not be tried should be read last.
    process.once('exit', () => process.stdout.write(told));
  }

  /** An error here makes Jest exit with 1. */
  getLastError() {
    return this.#skipped > 0 && process.env.CI === 'true'
      ? new Error(`${this.#skipped} tests were skipped with CI=true.`)
      : undefined;
  }
}
