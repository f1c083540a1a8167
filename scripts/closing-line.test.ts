import { expect, test } from 'vitest';
import { closingLine, countTests } from './testing/closing-line.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((t) => ({ status: t })),
});

test('the closing line counts what passed, failed and was skipped', () => {
  const report = {
    testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed')],
  };
  expect(closingLine(countTests(report, 1))).toBe('3 passed, 1 failed, 1 skipped');
});

test('nothing skipped is not told', () => {
  expect(closingLine(countTests({ testResults: [file('passed', 'passed')] }, 0))).toBe('1 passed, 0 failed');
});

test('a file that does not load, an error outside tests and a run without report are failures', () => {
  expect(countTests({ testResults: [file('failed')] }, 1)).toMatchObject({ failed: 1 });
  expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countTests(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
});
