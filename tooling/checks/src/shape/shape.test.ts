import { describe, expect, it } from 'vitest';
import type { Violation } from '../check.ts';
import { strayClocks } from './clock.ts';
import { strayDatabaseAccess } from './database-access.ts';
import { tangledFeatures, upwardLayers, upwardNouns } from './directions.ts';
import { namelessNames, tooLong } from './file-names.ts';
import { unknownNouns, unknownRoles } from './file-roles.ts';
import { strayDependencies, strayPackages } from './packages.ts';
import type { SourceTree } from './source-tree.ts';
import { sourceTree } from './source-tree.ts';
import { strayStyles } from './styles.ts';

const packages = Object.fromEntries(
  ['apps/api', 'apps/organiser', 'apps/visitor', 'packages/domain', 'packages/database']
    .concat(['packages/testing', 'packages/portal', 'packages/messages', 'tooling/bench'])
    .map((folder) => [`${folder}/package.json`, `{ "name": "@foyer/${folder.split('/')[1]}" }`]),
);

/** A made-up repository: the packages above and these files. */
const tree = (texts: Record<string, string>) => sourceTree({ ...packages, ...texts });
const places = (violations: readonly Violation[]) =>
  violations.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`));

/** Says of one file with one import whether the rule lets it be. */
const judge = (rule: (made: SourceTree) => Violation[], path: string, text: string) =>
  rule(tree({ [path]: text })).length === 0 ? 'fine' : 'refused';

describe('file roles', () => {
  it.each([
    'packages/domain/src/stand/stand.schema.ts',
    'packages/domain/src/stand/stand.rules.test.ts',
    'packages/domain/src/stand/stand-hold.rules.ts',
    'packages/domain/src/team/team-role.ts',
    'packages/domain/src/calendar-date.ts',
    'packages/domain/src/calendar-date.test.ts',
    'packages/domain/src/access.refusals.ts',
    'packages/database/src/migrations/2026-11-23T0920_create_stand.ts',
    'packages/messages/src/stand.de.ts',
    'packages/ui/src/table/data-table.module.css',
    'packages/ui/src/table/data-table.test.tsx',
    'apps/api/src/stand/stand.router.ts',
    'apps/api/src/stand/stand.router.test.ts',
    'apps/api/src/lead/lead.routes.ts',
    'apps/api/src/attendee/badge-sheet.ts',
    'apps/api/src/main.ts',
    'apps/organiser/src/main.tsx',
    'apps/organiser/src/pages/stands.page.tsx',
    'apps/organiser/src/features/stand/assign-stand-dialog.tsx',
    'apps/organiser/vite.config.ts',
    'apps/exhibitor/src/features/scan/decode.worker.ts',
    'apps/exhibitor/journeys/offline.journey.ts',
    'tooling/journeys/src/main-job.journey.ts',
  ])('%s is known', (path) => {
    expect(places(unknownRoles(tree({ [path]: '' })))).toEqual([]);
  });

  it.each([
    ['packages/domain/src/stand/stand.queries.ts', 'a query in the domain'],
    ['packages/domain/src/stand/stand.types.ts', 'a role nobody knows'],
    ['packages/domain/src/stand/deep/stand.rules.ts', 'a folder in a noun'],
    ['packages/domain/src/stand/stand-card.tsx', 'a component in the domain'],
    ['packages/database/src/migrations/create_stand.ts', 'a migration without its time'],
    ['apps/api/src/stand/stand.controller.ts', 'a role nobody knows'],
    ['apps/api/src/stand/deep/stand.queries.ts', 'a folder in a slice'],
    ['apps/organiser/src/app.tsx', 'a component beside main.tsx'],
    ['apps/organiser/src/pages/stands.tsx', 'a page without its role'],
    ['apps/organiser/src/components/button.tsx', 'a folder named after widgets'],
    ['apps/organiser/src/features/assign-stand.tsx', 'a feature without its noun'],
    ['apps/api/stand.ts', 'code outside src'],
  ])('%s is refused: %s', (path) => {
    expect(places(unknownRoles(tree({ [path]: '' })))).toEqual([path]);
  });
});

describe('nouns', () => {
  it('have a rank', () => {
    const made = tree({
      'packages/domain/src/stand/stand.rules.ts': '',
      'packages/domain/src/fact/fact.schema.ts': '',
      'apps/api/src/access/scopes.ts': '',
      'apps/api/src/booth/booth.router.ts': '',
    });
    expect(places(unknownNouns(made))).toEqual(['apps/api/src/booth/booth.router.ts']);
  });

  it.each([
    ['stand', '../exhibitor/exhibitor.schema.ts', 'fine'],
    ['stand', './stand.schema.ts', 'fine'],
    ['stand', '../fact/fact.schema.ts', 'fine'],
    ['stand', '../identifier.ts', 'fine'],
    ['exhibitor', '../stand/stand.schema.ts', 'refused'],
    ['account', '../mail/mail.schema.ts', 'refused'],
    ['fact', '../mail/mail.schema.ts', 'fine'],
  ])('of %s see %s: %s', (noun, specifier, verdict) => {
    const path = `packages/domain/src/${noun}/${noun}.rules.ts`;
    expect(judge(upwardNouns, path, `import { a } from '${specifier}';`)).toBe(verdict);
  });

  it('are ranked across domain and API, and for types too', () => {
    const made = tree({
      'apps/api/src/stand/stand.commands.ts':
        `import { a } from '@foyer/domain/exhibitor/exhibitor.rules.ts';\n` +
        `import type { b } from '@foyer/domain/lead/lead.rules.ts';\n`,
      'apps/api/src/stand/stand.router.test.ts': `import '@foyer/domain/lead/lead.rules.ts';`,
    });
    expect(places(upwardNouns(made))).toEqual(['apps/api/src/stand/stand.commands.ts:2']);
  });
});

describe('slices of the API', () => {
  it.each([
    ['router', './stand.commands.ts', 'fine'],
    ['router', './stand.queries.ts', 'fine'],
    ['router', './stand.jobs.ts', 'refused'],
    ['router', '../event/event.router.ts', 'refused'],
    ['jobs', './stand.commands.ts', 'fine'],
    ['reactions', './stand.commands.ts', 'fine'],
    ['commands', './stand.mail.ts', 'fine'],
    ['commands', '../exhibitor/exhibitor.commands.ts', 'fine'],
    ['commands', './stand.router.ts', 'refused'],
    ['commands', './stand.jobs.ts', 'refused'],
    ['mail', './stand.queries.ts', 'fine'],
    ['mail', './stand.commands.ts', 'refused'],
    ['queries', '../facts/record-fact.ts', 'fine'],
    ['queries', './stand.mail.ts', 'refused'],
    ['queries', './stand-number.ts', 'fine'],
    ['queries', '@foyer/domain/stand/stand.rules.ts', 'fine'],
  ])('call from %s to %s: %s', (role, specifier, verdict) => {
    const path = `apps/api/src/stand/stand.${role}.ts`;
    expect(judge(upwardLayers, path, `import { a } from '${specifier}';`)).toBe(verdict);
  });

  it('have no statement outside of queries', () => {
    const statement = `const rows = await tx.selectFrom('stand').execute();`;
    const raw = 'await sql<Row>`select 1`.execute(tx);';
    const made = tree({
      'apps/api/src/stand/stand.queries.ts': statement,
      'apps/api/src/stand/stand.router.test.ts': statement,
      'apps/api/src/stand/stand.commands.ts': `// tx.selectFrom('stand')\n${statement}`,
      'apps/api/src/jobs.ts': raw,
    });
    const found = places(strayDatabaseAccess(made));
    expect(found).toEqual(['apps/api/src/stand/stand.commands.ts:2', 'apps/api/src/jobs.ts:1']);
  });

  it.each([
    ['stand/stand.commands.ts', `import { sql } from 'kysely';`, 'refused'],
    ['stand/stand.commands.ts', `import { Pool } from 'pg';`, 'refused'],
    ['stand/stand.commands.ts', `import type { Transaction } from 'kysely';`, 'fine'],
    ['stand/stand.queries.ts', `import { sql } from 'kysely';`, 'fine'],
    ['access/scopes.ts', `import { Kysely } from 'kysely';`, 'fine'],
  ])('let %s say %s: %s', (path, text, verdict) => {
    expect(judge(strayDatabaseAccess, `apps/api/src/${path}`, text)).toBe(verdict);
  });
});

describe('features', () => {
  it.each([
    ['./stand-table.tsx', 'fine'],
    ['../stand/stand-table.tsx', 'fine'],
    ['@foyer/portal/trpc.ts', 'fine'],
    ['../../shell/frame.tsx', 'fine'],
    ['../exhibitor/exhibitor-picker.tsx', 'refused'],
    ['../../pages/stands.page.tsx', 'refused'],
  ])('see %s: %s', (specifier, verdict) => {
    const path = 'apps/organiser/src/features/stand/assign-stand-dialog.tsx';
    expect(judge(tangledFeatures, path, `import { a } from '${specifier}';`)).toBe(verdict);
  });

  it('are composed by pages', () => {
    const text = `import '../features/stand/a.tsx'; import '../features/exhibitor/b.tsx';`;
    expect(judge(tangledFeatures, 'apps/organiser/src/pages/stands.page.tsx', text)).toBe('fine');
  });
});

describe('packages', () => {
  it.each([
    ['apps/api/src/main.ts', '@foyer/database/connection.ts', 'fine'],
    ['apps/api/src/stand/stand.router.test.ts', '@foyer/testing/database.ts', 'fine'],
    ['apps/api/src/test-api.ts', '@foyer/testing/database.ts', 'fine'],
    ['apps/api/src/main.ts', '@foyer/testing/database.ts', 'refused'],
    ['apps/api/src/main.ts', './test-api.ts', 'refused'],
    ['apps/api/src/main.ts', './account/auth-test-server.ts', 'refused'],
    ['apps/api/src/main.ts', './latest-stand.ts', 'fine'],
    ['apps/api/src/stand/stand.router.test.ts', '../test-api.ts', 'fine'],
    ['packages/domain/src/text.ts', '@foyer/database/connection.ts', 'refused'],
    ['packages/database/src/tables.ts', '@foyer/domain/text.ts', 'refused'],
    ['packages/database/src/tables.test.ts', '@foyer/domain/text.ts', 'fine'],
    ['apps/organiser/src/main.tsx', '@foyer/portal/trpc.ts', 'fine'],
    ['apps/organiser/src/main.tsx', '@foyer/database/connection.ts', 'refused'],
    ['apps/organiser/src/main.tsx', '../../api/src/main.ts', 'refused'],
    ['tooling/bench/src/sync.ts', '@foyer/testing/database.ts', 'fine'],
    ['apps/api/src/main.ts', '@foyer/bench/sync.ts', 'refused'],
    ['packages/money/src/money.ts', '@foyer/domain/text.ts', 'refused'],
  ])('let %s import %s: %s', (path, specifier, verdict) => {
    expect(judge(strayPackages, path, `import { a } from '${specifier}';`)).toBe(verdict);
  });

  it.each([
    [`import type { AppRouter } from '@foyer/api/app-router.ts';`, 'fine'],
    [`import { AppRouter } from '@foyer/api/app-router.ts';`, 'refused'],
    [`import { type AppRouter } from '@foyer/api/app-router.ts';`, 'refused'],
    [`import type { Config } from '@foyer/api/config.ts';`, 'refused'],
  ])('see of the server only its type: %s is %s', (text, verdict) => {
    expect(judge(strayPackages, 'packages/portal/src/trpc.ts', text)).toBe(verdict);
    expect(judge(strayPackages, 'packages/messages/src/stand.de.ts', text)).toBe('refused');
  });

  it.each([
    ['packages/domain/src/text.ts', 'zod', 'fine'],
    ['packages/domain/src/text.ts', './locale.ts', 'fine'],
    ['packages/domain/src/text.ts', 'node:crypto', 'refused'],
    ['packages/domain/src/text.ts', 'highs', 'refused'],
    ['packages/allocation/src/core/highs.ts', 'highs', 'fine'],
    ['packages/allocation/src/in-worker.ts', 'node:worker_threads', 'fine'],
    ['packages/allocation/src/in-worker.ts', 'node:fs', 'refused'],
    ['packages/domain/src/text.test.ts', 'fast-check', 'fine'],
    ['packages/database/src/migrations/2026-01-01T1200_create_stand.ts', 'kysely', 'fine'],
    ['packages/database/src/migrations/2026-01-01T1200_create_stand.ts', '../tables.ts', 'refused'],
  ])('let %s depend on %s: %s', (path, specifier, verdict) => {
    expect(judge(strayDependencies, path, `import { a } from '${specifier}';`)).toBe(verdict);
  });
});

describe('names and lengths', () => {
  it.each([
    'packages/domain/src/utils.ts',
    'packages/domain/src/stand/stand-helper.ts',
    'packages/ui/src/common/button.tsx',
    'apps/api/src/stand/stand.service.ts',
    'apps/api/src/stand/index.ts',
    'packages/domain/src/stand/stand-data.ts',
  ])('%s says nothing', (path) => {
    expect(places(namelessNames(tree({ [path]: '' })))).toEqual([path]);
  });

  it.each([
    'packages/domain/src/team/team-role.ts',
    'packages/floor-plan/src/spatial-index.ts',
    'apps/exhibitor/src/service-worker.ts',
    'apps/organiser/index.html',
    'tooling/demo/src/past-event.data.ts',
  ])('%s says what it is', (path) => {
    expect(places(namelessNames(tree({ [path]: '' })))).toEqual([]);
  });

  it('a file ends after 400 lines, unless it is data, a migration or sentences', () => {
    const lines = (count: number) => 'const a = 1;\n'.repeat(count);
    const made = tree({
      'packages/domain/src/short.ts': lines(400),
      'packages/domain/src/long.ts': lines(401),
      'packages/messages/src/stand.de.ts': lines(900),
      'tooling/demo/src/exhibitors.ts': lines(900),
      'packages/database/src/migrations/2026-01-01T1200_create_stand.ts': lines(900),
    });
    expect(places(tooLong(made))).toEqual(['packages/domain/src/long.ts']);
  });
});

describe('the clock', () => {
  it.each([
    ['const now = Date.now();', 'refused'],
    ['const now = new Date();', 'refused'],
    ['const now = new Date;', 'refused'],
    ['const chance = Math.random();', 'refused'],
    ['const then = new Date(text);', 'fine'],
    ['// new Date()', 'fine'],
    ['const formatted = new DateFormat();', 'fine'],
  ])('is passed in: %s is %s', (text, verdict) => {
    expect(judge(strayClocks, 'packages/domain/src/stand/stand.rules.ts', text)).toBe(verdict);
    expect(judge(strayClocks, 'apps/api/src/stand/stand.commands.ts', text)).toBe(verdict);
    expect(judge(strayClocks, 'apps/api/src/stand/stand.router.test.ts', text)).toBe('fine');
  });
});

describe('styles', () => {
  const of = (component: string, css: string) =>
    strayStyles(
      tree({
        'apps/organiser/src/features/stand/stand.module.css': css,
        'apps/organiser/src/features/stand/plan.tsx': `import classes from './stand.module.css';\n${component}`,
      }),
    );

  it('a class that is named is written, and the other way round', () => {
    const named = '<p className={classes.one}><b className={classes["two"]} /></p>';
    expect(of(named, '.one { top: 1.5px }\n.one:hover .two, :global(.three) { left: 0 }')).toEqual(
      [],
    );
    expect(places(of(named, '.one { color: red }'))).toEqual([
      'apps/organiser/src/features/stand/plan.tsx:2',
    ]);
    expect(places(of(named, '@media print { .one { top: 0 } } .two {} .left {}'))).toEqual([
      'apps/organiser/src/features/stand/stand.module.css',
    ]);
  });

  it('a sheet whose classes are chosen by a value may have more', () => {
    expect(of('<p className={classes[tone]} />', '.red {} .green {}')).toEqual([]);
  });
});
