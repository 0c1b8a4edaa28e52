import { startTestServer } from '@foyer/database/throw-away-server.ts';
import type { TestProject } from 'vitest/node';

/**
 * vitest's `globalSetup`: one PostgreSQL for all the server tests of a run. `TEST_DATABASE_URL`
 * (a superuser of a server at hand, PostgreSQL 15 or later) takes the place of the built-in one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...server } = await startTestServer(process.env['TEST_DATABASE_URL']);
  project.provide('testServer', server);
  return stop;
}
