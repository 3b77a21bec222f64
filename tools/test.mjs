// npm test: everything that is checked, in order. `npm test -- lint unit` runs chosen steps, `--list` names them.
// The last line is always `N passed, N failed`, with `, N skipped` where something was.
import { endCommands } from './test/run-command.mjs';
import { skipped, steps } from './test/steps.mjs';

const words = process.argv.slice(2);
if (words.includes('--list')) {
  for (const { id, title } of steps) console.log(`${id.padEnd(18)} ${title}`);
  process.exit(0);
}
const unknown = words.filter((word) => !steps.some(({ id }) => id === word));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}. npm test -- --list names them.`);
  process.exit(2);
}

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    interrupted = true;
    await endCommands();
  });
}

const required = new Set((process.env.MINGCHA_REQUIRE ?? '').split(',').filter(Boolean));
const results = [];
for (const step of steps.filter(isChosen)) {
  console.log(`\n── ${step.title} (${step.id})`);
  const began = performance.now();
  const outcome = await outcomeOf(step);
  results.push({ step, outcome, seconds: (performance.now() - began) / 1000 });
  if (interrupted || (step.id === 'install' && outcome.state === 'failed')) break;
}
report();

/** All, or those that are named and what they need. */
function isChosen({ id }) {
  if (words.length === 0 || words.includes(id)) return true;
  return steps.some((step) => words.includes(step.id) && step.needs?.includes(id));
}

async function outcomeOf(step) {
  const missing = (step.needs ?? []).filter((id) =>
    results.some((result) => result.step.id === id && result.outcome.state !== 'passed'),
  );
  if (missing.length > 0) return skipped(`${missing.join(', ')} did not succeed`);
  try {
    const outcome = await step.run();
    const isMissing = outcome.state === 'skipped' && required.has(step.extra);
    return isMissing
      ? { ...outcome, state: 'failed', failed: 1, skipped: 0, reason: `required: ${outcome.reason}` }
      : outcome;
  } catch (error) {
    console.error(error);
    return { state: 'failed', passed: 0, failed: 1, skipped: 0, reason: error.message };
  }
}

function report() {
  const width = Math.max(...results.map(({ step }) => step.title.length));
  console.log('\n── summary');
  for (const { step, outcome, seconds } of results) {
    const counts = `${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped ? `, ${outcome.skipped} skipped` : ''}`;
    const why = outcome.reason ? `  (${outcome.reason.split('\n')[0]})` : '';
    console.log(
      `${outcome.state.padEnd(8)}${step.title.padEnd(width + 2)}${seconds.toFixed(1).padStart(7)} s  ${counts}${why}`,
    );
  }
  const left = steps.filter((step) => !results.some((result) => result.step === step));
  if (left.length > 0) console.log(`not asked for or not reached: ${left.map(({ id }) => id).join(', ')}`);
  if (interrupted) console.log('interrupted');
  const total = (name) => results.reduce((sum, { outcome }) => sum + outcome[name], 0);
  const [passed, failed, leftOut] = ['passed', 'failed', 'skipped'].map(total);
  console.log(`${passed} passed, ${failed} failed${leftOut ? `, ${leftOut} skipped` : ''}`);
  process.exit(failed > 0 || interrupted ? 1 : 0);
}
