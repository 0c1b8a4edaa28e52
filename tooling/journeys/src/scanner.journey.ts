import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { makeBadgeCode, makeShortCode, printShortCode } from '@foyer/domain/attendee/badge-code.ts';
import { windows } from '@foyer/testing/browser.ts';
import { describe, expect, it } from 'vitest';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const edition = 'it-koordinatoren-tagung-2025';
const aBadge = () => makeBadgeCode(randomBytes(25));
/** How the screen names it. */
const shown = (code: string) => `${code.slice(0, 4)}…${code.slice(-4)}`;
const offline = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/];

async function aScanner(name: string, codes: readonly string[], more: object = {}) {
  const person = await stage.person(name, {
    language: 'de',
    ...windows.phone,
    camera: { codes, options: { secondsPerCode: 2, secondsBetween: 1 } },
    expectedErrors: [...offline, /status of 401/],
    ...more,
  });
  await person.visit('/exhibitor/sign-in');
  await person.page.getByRole('button', { name: 'Jannis Wiedehöft' }).click();
  await person.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await person.page.getByRole('heading', { level: 1 }).waitFor();
  // Which booths are theirs is on the page "Where to?", whose links lead there.
  await person.visit('/exhibitor/?all=true');
  const link = person.page.locator(`a[href*="${edition}"]`).first();
  const href = (await link.getAttribute('href')) ?? '';
  const booth = href.split('/').slice(0, 4).join('/');
  await person.visit(`${booth}/scan`);
  return { person, page: person.page, booth };
}

const chip = (person: Person, name: RegExp | string) =>
  person.page.getByRole('button', { name }).first();
const safe = (person: Person) => chip(person, 'Alles gesichert').waitFor();
const unsafe = (person: Person) => chip(person, /noch nicht gesichert/).waitFor();

/** The app is on the device once its service worker has everything and is in charge. */
async function isInstalled({ page }: Person) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

describe('somebody at a booth', () => {
  it('scans one badge after another, hostile codes among them, and types the last', async () => {
    const [first, second] = [aBadge(), aBadge()];
    const hostile = 'https://example.org/evil?<script>alert(1)</script>';
    const { person, page, booth } = await aScanner('Jannis', [first, hostile, second]);
    for (const code of [first, second, first]) {
      await page.getByText(new RegExp(`: ${shown(code)}$`)).waitFor();
    }
    await page.getByText('Das ist kein Ausweis').waitFor();
    await person.expectsNothingWrong();

    await page.getByRole('button', { name: 'Code eintippen' }).click();
    const field = page.getByRole('textbox', { name: 'Kurzcode unter dem Ausweis' });
    const typed = makeShortCode(randomBytes(7));
    const wrong = typed.replace(/^./, (letter) => (letter === '7' ? '8' : '7'));
    await field.fill(wrong);
    await field.press('Enter');
    await page.getByText('Dieser Code stimmt nicht').waitFor();
    await person.expectsNothingWrong();
    await field.fill(printShortCode(typed).toLowerCase());
    await field.press('Enter');
    await page.getByText(`Gespeichert: ${typed}`).waitFor();
    await safe(person);

    // For the left hand and a dark hall, and the device remembers it.
    await page.getByRole('button', { name: /^Einstellungen dieses Geräts/ }).click();
    await page.getByText('Linker Hand').click();
    await page.getByText('Dunkel', { exact: true }).click();
    await page.getByRole('switch', { name: 'Ton beim Scannen' }).click();
    await person.expectsNothingWrong();
    await page.reload();
    await page.locator('[data-hand="left"]').waitFor();
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    await page.getByRole('button', { name: /^Einstellungen dieses Geräts/ }).click();
    expect(await page.getByRole('switch', { name: 'Ton beim Scannen' }).isChecked()).toBe(false);

    // The first was scanned twice and is one lead.
    await person.visit(`${booth}/leads`);
    for (const code of [shown(first), shown(second), typed]) {
      const rows = page.getByText(`Ausweis ${code}`);
      await rows.first().waitFor();
      expect(await rows.count()).toBe(1);
    }
    await person.expectsNothingWrong();
    await person.leaves();
  });

  it('works without a network, from a cold start on, and loses nothing', async () => {
    const code = aBadge();
    const { person, page, booth } = await aScanner('Nora', [code]);
    await page.getByText(`: ${shown(code)}`).waitFor();
    await safe(person);
    await isInstalled(person);

    await page.context().setOffline(true);
    const started = performance.now();
    await page.reload();
    await page.getByRole('button', { name: 'Heiß' }).waitFor();
    expect(performance.now() - started).toBeLessThan(8_000);
    await page.getByRole('button', { name: 'Heiß' }).click();
    await page.getByRole('button', { name: '4 Sterne' }).click();
    await page.getByRole('textbox', { name: 'Notiz' }).fill('Will im Herbst eine Vorführung');
    await unsafe(person);
    await page.getByRole('button', { name: /noch nicht gesichert/ }).click();
    await page.getByText('Keine Verbindung').waitFor();
    await person.expectsNothingWrong();
    await page.getByRole('button', { name: 'Schließen' }).click();

    // Closed and opened again, still without a network: all of it is there.
    await page.reload();
    await page.getByRole('button', { name: '4 Sterne', pressed: true }).waitFor();
    const note = page.getByRole('textbox', { name: 'Notiz' });
    await expect.poll(() => note.inputValue()).toBe('Will im Herbst eine Vorführung');

    // A second tab shows the same, and adds to it.
    const tab = await page.context().newPage();
    await tab.goto(`${booth}/scan`);
    await tab.getByRole('button', { name: /noch nicht gesichert/ }).waitFor();
    await tab.close();

    await page.context().setOffline(false);
    await safe(person);
    await person.visit(`${booth}/leads`);
    await page.getByText(`Ausweis ${shown(code)}`).click();
    await page.getByText('Will im Herbst eine Vorführung').waitFor();
    await page.getByText('4 von 5').first().waitFor();
    await person.expectsNothingWrong();
    await person.leaves();
  });

  it('hears at once that a colleague was here before, also without a network', async () => {
    const code = makeShortCode(randomBytes(7));
    const typing = { camera: undefined };
    const first = await aScanner('Rita', [], typing);
    const type = async ({ page }: Person) => {
      await page.getByRole('textbox', { name: 'Kurzcode unter dem Ausweis' }).fill(code);
      await page.keyboard.press('Enter');
    };
    await type(first.person);
    await first.page.getByText(`Gespeichert: ${code}`).waitFor();
    await first.page.getByRole('button', { name: '4 Sterne' }).click();
    await first.page.getByRole('textbox', { name: 'Notiz' }).fill('Sucht ein Archiv');
    await first.page.getByRole('textbox', { name: 'Notiz' }).blur();
    await safe(first.person);

    const { person, page } = await aScanner('Sönke', [], typing);
    await isInstalled(person);
    await page.waitForResponse((response) => response.url().includes('lead.changes'));
    await page.context().setOffline(true);
    // From a cold start on.
    await page.reload();
    await type(person);
    await page.getByText(`Schon erfasst von Jannis Wiedehöft: ${code}`).waitFor();
    await page.getByRole('button', { name: '4 Sterne', pressed: true }).waitFor();
    await page.getByText('Sucht ein Archiv').waitFor();
    await unsafe(person);
    await person.expectsNothingWrong();
    await page.context().setOffline(false);
    await safe(person);
    await person.leaves();
    await first.person.leaves();
  });

  it('scans on when the session has run out, and sends after signing in', async () => {
    const code = aBadge();
    const { person, page } = await aScanner('Ole', [code]);
    await page.getByText(`: ${shown(code)}`).waitFor();
    await safe(person);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Interessiert' }).click();
    await page.getByText('Ihre Anmeldung ist abgelaufen').waitFor();
    await unsafe(person);
    await person.expectsNothingWrong();
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByLabel('Passwort').fill('foyer-demo-2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Anmelden', exact: true }).click();
    await safe(person);
    await page.getByRole('button', { name: 'Interessiert', pressed: true }).waitFor();
    await person.leaves();
  });

  it('cannot sign out while something is only on the device, and leaves with nothing on it', async () => {
    const code = aBadge();
    const { person, page } = await aScanner('Pia', [code]);
    await page.getByText(`: ${shown(code)}`).waitFor();
    await safe(person);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '5 Sterne' }).click();
    await unsafe(person);
    await page.getByRole('button', { name: /^Ihr Konto/ }).click();
    await page.getByRole('menuitem', { name: 'Abmelden' }).click();
    await page.getByText('Noch nicht alles ist gesichert').waitFor();
    await person.expectsNothingWrong();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'In einer Datei sichern' }).click();
    const rescued = JSON.parse(await readFile((await (await download).path()) ?? '', 'utf8'));
    expect(rescued.entries).toMatchObject([
      { entry: { kind: 'rated', rating: 5, badgeCode: code } },
    ]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Senden und abmelden' }).click();
    await page.waitForURL('**/sign-in');
    const left = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(left).not.toContain('foyer-device');
    await person.leaves();
  });
});
