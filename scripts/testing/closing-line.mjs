/** The last line of `npm test`, from Vitest's JSON report. */

/**
 * Counts what ran. A file that could not be loaded, or an error outside every test, is a failure without a test.
 * @param report Vitest's JSON report, or undefined when it wrote none.
 * @param exitCode Vitest's exit code.
 */
export function countTests(report, exitCode) {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const of = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = of('failed') + brokenFiles.length;
  return {
    passed: of('passed'),
    failed: exitCode === 0 ? failed : Math.max(1, failed),
    skipped: of('skipped', 'pending', 'todo', 'disabled'),
  };
}

/** "12 passed, 0 failed", with ", 1 skipped" where some were. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
