import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import type { Count } from './check.ts';
import { endRunningCommands, runCommand } from './steps/run-command.ts';
import type { SecondTry } from './steps/second-try.ts';
import type { Step } from './steps/steps.ts';
import { planOf } from './steps/steps.ts';

type Outcome = { step: Step; count: Count; seconds: number; note: string };

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'foyer-tests-'));
const plan = planOf(process.argv.slice(2));
let interrupted = false;

// Steps find the tools, and the Node, that the repository brings, also without pnpm's help.
const tools = [join(repository, 'node_modules', '.bin'), dirname(process.execPath)];
process.env['PATH'] = [...tools, process.env['PATH']].join(delimiter);
process.env[process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR'] ??= '1';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    endRunningCommands();
  });
}

const outcomes: Outcome[] = [];
for (const step of plan.steps) outcomes.push(await run(step));
rmSync(scratch, { recursive: true, force: true });
report(outcomes);

async function run(step: Step): Promise<Outcome> {
  if (interrupted) return { step, count: { passed: 0, failed: 1 }, seconds: 0, note: 'not run' };
  console.log(styleText('bold', `\n━━ ${step.name}: ${step.purpose}`));
  const start = performance.now();
  const first = await attempt(step, plan.filters);
  const again = first.count.failed > 0 && !first.note ? step.again?.(scratch) : undefined;
  const last = again ? await anotherAttempt(step, again) : first;
  return { step, ...last, seconds: (performance.now() - start) / 1000 };
}

async function attempt(
  step: Step,
  filters: readonly string[],
): Promise<Pick<Outcome, 'count' | 'note'>> {
  const ended = await runCommand(step.command(filters, scratch), repository);
  const count = countSafely(step, ended);
  if (ended.timedOut) return { count: broken(count), note: 'took too long' };
  if (interrupted) return { count: broken(count), note: 'interrupted' };
  return { count, note: '' };
}

/** A file that fails twice has failed; one that passes now is named, so that somebody mends it. */
async function anotherAttempt(step: Step, { files, passedElsewhere }: SecondTry) {
  const names = files.map((file) => relative(repository, file)).join(', ');
  console.log(styleText('bold', `\n━━ ${step.name}, a second time: ${names}`));
  const { count, note } = await attempt(step, files);
  return {
    count: { passed: count.passed + passedElsewhere, failed: count.failed },
    note: note || (count.failed === 0 ? `only the second time: ${names}` : ''),
  };
}

function countSafely(step: Step, ended: Awaited<ReturnType<typeof runCommand>>): Count {
  try {
    return step.count(ended, scratch);
  } catch (reason) {
    console.log(`${step.name} left a report that cannot be read: ${reason}`);
    return { passed: 0, failed: 1 };
  }
}

/** A step that was cut off has failed, even if everything it got to has passed. */
function broken({ passed, failed }: Count): Count {
  return { passed, failed: Math.max(1, failed) };
}

function report(all: readonly Outcome[]): void {
  console.log(styleText('bold', '\n━━ Result'));
  for (const { step, count, seconds, note } of all) {
    const mark = count.failed === 0 ? styleText('green', '✓') : styleText('red', '✗');
    const tests = `${count.passed} of ${count.passed + count.failed}`;
    console.log(
      `${mark} ${step.name.padEnd(9)} ${tests.padStart(12)}  ${seconds.toFixed(1)} s ${note}`,
    );
  }
  const passed = all.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = all.reduce((sum, { count }) => sum + count.failed, 0);
  const seconds = all.reduce((sum, outcome) => sum + outcome.seconds, 0);
  console.log(`${seconds.toFixed(0)} s in all\n`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
