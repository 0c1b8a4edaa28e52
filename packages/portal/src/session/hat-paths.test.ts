import { describe, expect, it } from 'vitest';
import { safeNext } from './hat-paths.ts';

describe('safeNext', () => {
  it.each([
    '/organiser/itk-2026/exhibitors?q=nrw&sort=-name',
    '/exhibitor/itk-2026/5f0c/home',
    '/exhibitor/',
  ])('goes on to %s', (path) => expect(safeNext(path, '/organiser/')).toBe(path));

  it.each([
    'https://example.org/organiser/',
    '//example.org/organiser/',
    '/organiser//example.org',
    '/organiser/\\example.org',
    '/api/auth/sign-out',
    'javascript:alert(1)',
    '',
    undefined,
  ])('does not follow %s', (path) => expect(safeNext(path, '/organiser/')).toBe('/organiser/'));
});
