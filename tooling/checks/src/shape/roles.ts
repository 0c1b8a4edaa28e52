/**
 * What a folder may hold. A file is named `<what>.<role>.<ending>` or plainly `<what>.<ending>`;
 * a test adds `.test` before the ending. Endings: `.ts`, and `.tsx` and `.css` in the browser.
 */
export type Place = {
  folder: RegExp;
  roles: readonly string[];
  /** Whether files without a role may be here: any, or only the named ones. */
  plain: 'any' | readonly string[];
  browser?: boolean;
  mend: string;
};

const sliceRoles = ['router', 'routes', 'commands', 'queries', 'jobs', 'mail', 'reactions'];

/** The first place whose pattern fits a file's folder decides. */
export const places: readonly Place[] = [
  {
    folder: /^packages\/domain\/src\/[^/]+$/,
    roles: ['schema', 'rules', 'policy', 'refusals'],
    plain: 'any',
    mend: 'name it <noun>.schema.ts, .rules.ts, .policy.ts or .refusals.ts, or after a value',
  },
  {
    folder: /^packages\/domain\/src$/,
    roles: ['refusals'],
    plain: 'any',
    mend: 'put it into the folder of its noun, or name it after a value, such as money.ts',
  },
  {
    folder: /^apps\/api\/src\/[^/]+$/,
    roles: sliceRoles,
    plain: 'any',
    mend: `a slice holds ${sliceRoles.map((role) => `.${role}.ts`).join(', ')} and values`,
  },
  {
    folder: /^apps\/api\/src$/,
    roles: ['queries', 'routes'],
    plain: 'any',
    mend: 'put it into the folder of its noun; only what belongs to none lives beside them',
  },
  {
    folder: /^apps\/(?:exhibitor|organiser|visitor)\/src\/pages(?:\/[^/]+)?$/,
    roles: ['page', 'page.module', 'search'],
    plain: [],
    browser: true,
    mend: 'a page is <name>.page.tsx, its URL <name>.search.ts; what it shows lives in features/<noun>/',
  },
  {
    folder: /^apps\/(?:exhibitor|organiser|visitor)\/src\/features\/[^/]+$/,
    roles: ['module', 'worker'],
    plain: 'any',
    browser: true,
    mend: 'name it after what the person sees, such as assign-stand-dialog.tsx',
  },
  {
    folder: /^apps\/(?:exhibitor|organiser|visitor)\/src\/shell$/,
    roles: ['module', 'worker'],
    plain: 'any',
    browser: true,
    mend: 'name it after what the person sees',
  },
  {
    folder: /^apps\/(?:exhibitor|organiser|visitor)\/src$/,
    roles: ['d'],
    plain: [
      'main',
      'routes',
      'messages',
      'entry-server',
      'entry-client',
      'entry-pages',
      'entry-scanner',
      'entry-device',
      'service-worker',
      'vite-env',
    ],
    browser: true,
    mend: 'only main.tsx, routes.tsx and entries live here; move it to shell/, pages/ or features/',
  },
  {
    folder: /^apps\/(?:exhibitor|organiser|visitor)\/journeys$/,
    roles: ['journey'],
    plain: 'any',
    mend: 'a story is <what happens>.journey.ts',
  },
  {
    folder: /^packages\/(?:ui|portal|floor-plan)\/src(?:\/[^/]+)*$/,
    roles: ['module', 'worker', 'd'],
    plain: 'any',
    browser: true,
    mend: 'name it after what the person sees',
  },
  {
    folder: /^packages\/database\/src\/migrations$/,
    roles: [],
    plain: [],
    mend: 'name it <ISO time>_<verb>_<what>.ts, such as 2026-11-23T0920_create_stand.ts',
  },
  {
    folder: /^packages\/messages\/src(?:\/[^/]+)*$/,
    roles: ['de', 'en', 'd'],
    plain: 'any',
    mend: 'sentences live in <noun>.de.ts and <noun>.en.ts',
  },
  {
    folder: /^packages\/mail\/src(?:\/[^/]+)*$/,
    roles: ['mail'],
    plain: 'any',
    mend: 'one file per mail, named <what it tells>.mail.ts',
  },
  {
    folder: /^tooling\/journeys\/src$/,
    roles: ['journey'],
    plain: 'any',
    mend: 'a story is <what happens>.journey.ts',
  },
  {
    folder: /^tooling\/(?:bench|drills)\/src(?:\/[^/]+)*$/,
    roles: ['bench', 'drill', 'd'],
    plain: 'any',
    mend: 'a measurement is <name>.bench.ts, a drill <name>.drill.ts',
  },
  {
    folder:
      /^(?:packages\/(?:database|allocation|decoder|testing)|tooling\/[^/]+)\/src(?:\/[^/]+)*$/,
    roles: ['d'],
    plain: 'any',
    mend: 'name it plainly after what it is',
  },
  {
    folder: /^(?:apps|packages|tooling)\/[^/]+$/,
    roles: ['config'],
    plain: [],
    mend: 'code lives in src/; only configuration such as vite.config.ts lives beside it',
  },
];
