import type { TestProjectConfiguration } from 'vitest/config';

const anywhere = '{domain,messages,allocation,decoder,ui,portal,floor-plan}';
const webApps = '{exhibitor,organiser,visitor}';

/**
 * The kinds of test by what they need to run; paths are relative to the repository.
 * `docs/guides/testing.md` says which test belongs where.
 */
export const projects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'rules',
      environment: 'node',
      include: [
        `packages/${anywhere}/src/**/*.test.ts`,
        `apps/${webApps}/src/**/*.test.ts`,
        'tooling/{checks,vitest}/src/**/*.test.ts',
      ],
      // They change nothing that another file could see, and to start anew takes longer than most.
      isolate: false,
      // A test of the theme reads custom properties; vitest empties style files unless told not to.
      css: { include: [/tokens\.css/] },
    },
  },
  {
    test: {
      name: 'server',
      environment: 'node',
      include: [
        'apps/api/src/**/*.test.ts',
        'packages/{database,mail,testing}/src/**/*.test.ts',
        'tooling/{demo,bench,drills}/src/**/*.test.ts',
      ],
      globalSetup: ['packages/testing/src/global-setup.ts'],
      // Each file makes its own databases and servers, and ends them; only modules are shared.
      isolate: false,
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  },
  {
    test: {
      name: 'screens',
      environment: 'jsdom',
      include: ['{apps,packages}/*/src/**/*.test.tsx'],
      setupFiles: ['packages/ui/src/provider/jsdom-setup.ts'],
      testTimeout: 15_000,
    },
  },
  {
    test: {
      name: 'journeys',
      environment: 'node',
      include: ['tooling/journeys/src/**/*.journey.ts', 'apps/*/journeys/**/*.journey.ts'],
      testTimeout: 180_000,
      hookTimeout: 120_000,
      // As long as a locator waits (person.ts): the same busy machine is behind both.
      expect: { poll: { timeout: 45_000, interval: 100 } },
    },
  },
];
