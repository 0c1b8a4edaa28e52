import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebApp } from './budgets/initial-load.ts';
import {
  decoderAtFirst,
  initialLoad,
  nameOf,
  overBudget,
  webApps,
} from './budgets/initial-load.ts';
import { strayInstallScripts } from './budgets/install-scripts.ts';
import { productionPackages, strayLicences } from './budgets/licences.ts';
import type { Check, Violation } from './check.ts';
import { finish, runChecks } from './check.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Judges what a built web app loads at first; an app that is not built cannot be judged. */
function judgeLoad(app: WebApp, judge: typeof overBudget): Violation[] {
  const files = initialLoad(join(repository, app.folder, 'dist'), app);
  if (files !== undefined) return judge(app, files);
  const mend = 'build it: pnpm build';
  return [{ file: app.folder, problem: 'has no built page in dist/', mend }];
}

const checks: Check[] = [
  ...webApps.map((app) => ({
    name: `${nameOf(app)} loads at most ${app.kilobytes} kB of JavaScript at first`,
    find: () => judgeLoad(app, overBudget),
  })),
  {
    name: 'no web app loads the decoder of the scanner at first',
    find: () => webApps.flatMap((app) => judgeLoad(app, decoderAtFirst)),
  },
  {
    name: 'everything that is shipped is under a licence of the list',
    find: () => {
      const installed = productionPackages(repository);
      console.log(`  ${installed.length} packages are shipped`);
      return strayLicences(installed);
    },
  },
  {
    name: 'only known packages run install scripts',
    find: () => strayInstallScripts(readFileSync(join(repository, 'pnpm-workspace.yaml'), 'utf8')),
  },
];

const count = await runChecks(checks);

for (const app of webApps) {
  const files = initialLoad(join(repository, app.folder, 'dist'), app);
  const bytes = files?.reduce((sum, file) => sum + file.gzipBytes, 0);
  if (bytes !== undefined)
    console.log(`  ${nameOf(app)}: ${(bytes / 1000).toFixed(1)} kB at first`);
}

finish(count);
