import { windows } from '@foyer/testing/browser.ts';
import { expect, it } from 'vitest';
import { signInAs } from './demo-sign-in.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const offline = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/];

it('the door of a demo is kept without a network, from a cold start on, and nobody is lost', async () => {
  const jannis = await stage.person('Jannis', {
    language: 'de',
    ...windows.phone,
    expectedErrors: offline,
  });
  const { page } = jannis;
  const looksRight = async () => {
    // Half below the bar at the top, a button would be too small to hit.
    await page.evaluate(() => window.scrollTo(0, 0));
    await jannis.expectsNothingWrong();
  };
  await signInAs(jannis, 'exhibitor', 'Jannis Wiedehöft');
  await jannis.visit('/exhibitor/?all=true');
  const coming = page.locator('a[href*="it-koordinatoren-tagung-"]:not([href*="2025"])').first();
  const booth = ((await coming.getAttribute('href')) ?? '').split('/').slice(0, 4).join('/');
  await jannis.visit(`${booth}/demos`);
  await page.getByRole('link', { name: 'Einlass bei „Ein Rathaus läuft wieder an“' }).click();
  await page.getByRole('heading', { level: 1, name: /Einlass/ }).waitFor();
  await looksRight();
  const attended = page.getByText(/\d+ Person(en)? war(en)? da/);
  const notIn = page.getByRole('button', { name: / ist da$/ });
  const expected = await notIn.count();
  expect(expected).toBeGreaterThan(2);
  await notIn.first().click();
  await attended.waitFor();
  const before = Number.parseInt((await attended.textContent()) ?? '', 10);

  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await attended.waitFor();
  await page.context().setOffline(true);
  await notIn.first().click();
  await page.getByText(/ist notiert und wird nachgetragen/).waitFor();
  // A code that belongs to nobody: that is known once somebody can be asked.
  await page
    .getByRole('textbox', { name: 'Kurzcode unter dem Ausweis' })
    .fill('SHOP-CODE-OF-NOBODY');
  await page.getByRole('button', { name: 'Einlassen', exact: true }).click();
  await page.getByText('2 Einlässe liegen noch auf diesem Gerät.', { exact: false }).waitFor();
  await looksRight();

  await page.reload();
  await page.getByText('2 Einlässe liegen noch auf diesem Gerät.', { exact: false }).waitFor();
  await page.getByText('Zurzeit ist kein Netz da.', { exact: false }).waitFor();
  await expect.poll(() => notIn.count()).toBe(expected - 2);
  await notIn.first().click();
  await page.getByText('3 Einlässe liegen noch auf diesem Gerät.', { exact: false }).waitFor();
  await looksRight();

  await page.context().setOffline(false);
  await page.getByText(`${before + 2} Personen waren da`).waitFor();
  await page.getByText('Zu diesem Code gibt es keinen Ausweis.', { exact: false }).waitFor();
  await looksRight();
  await page.getByRole('button', { name: /verwerfen$/ }).click();
  await page.getByRole('heading', { name: 'Nicht angenommen' }).waitFor({ state: 'hidden' });
});
