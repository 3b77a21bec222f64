// Counts tests from the reports Jest and Playwright write.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/settings.mjs';

const FOLDER = path.join(ROOT, 'dist', 'test-reports');

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Path for the report of a step; an older one is removed, so that a run which writes none is not counted twice. */
export function reportFile(step) {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${step}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @returns {Counts} a file that could not even be loaded counts as one failed test */
export function countJest(file) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Counts} a journey that passes only when repeated has failed once, which is a failure */
export function countPlaywright(file) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
