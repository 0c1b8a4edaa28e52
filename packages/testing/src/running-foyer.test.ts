import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startFoyer } from './running-foyer.ts';

const answers = (url: string) =>
  fetch(`${url}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  );

describe('a Foyer started for a story', () => {
  it('is healthy at its address, and leaves nothing behind', { timeout: 60_000 }, async () => {
    const foyer = await startFoyer({ demo: false });
    expect(await answers(foyer.url)).toBe(true);
    expect(existsSync(foyer.folder)).toBe(true);
    await foyer.stop();
    expect(await answers(foyer.url)).toBe(false);
    expect(existsSync(foyer.folder)).toBe(false);
  });

  it('can be killed and started again on its data', { timeout: 60_000 }, async () => {
    const killed = await startFoyer({ demo: false });
    await killed.kill();
    expect(await answers(killed.url)).toBe(false);
    const again = await startFoyer({ demo: false, folder: killed.folder });
    expect(await answers(again.url)).toBe(true);
    await again.stop();
    expect(existsSync(killed.folder)).toBe(false);
  });

  it('that cannot start says what it printed', { timeout: 60_000 }, async () => {
    const start = startFoyer({ environment: { DATABASE_URL: 'mysql://nowhere' } });
    await expect(start).rejects.toThrow(/DATABASE_URL must be an address/);
  });
});
