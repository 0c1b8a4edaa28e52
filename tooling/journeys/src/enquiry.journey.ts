import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { windows } from '@foyer/testing/browser.ts';
import { expect, it, onTestFinished } from 'vitest';
import { setStage } from './stage.ts';

const stage = setStage();

it('a visitor finds an exhibitor with a typo, writes to it, and is answered', async () => {
  const vera = await stage.person('Vera', {
    language: 'de',
    ...windows.phone,
    expectedErrors: [/status of 422/],
  });
  await vera.visit('/');
  await vera.expectsNothingWrong();
  await vera.page
    .getByRole('link', { name: /^IT-Koordinatoren-Tagung 20/ })
    .first()
    .click();
  await vera.page.getByRole('heading', { name: 'Aussteller finden' }).waitFor();
  await vera.expectsNothingWrong();

  // The list follows while she types, and so does the address.
  const field = vera.page.getByRole('searchbox', { name: 'Aussteller suchen' });
  await field.pressSequentially('nachtancker');
  await vera.page.getByText('Genau so steht „nachtancker“ in keinem Eintrag.').waitFor();
  const found = vera.page.locator('[data-live="results"]').getByRole('heading', { level: 2 });
  expect(await found.count()).toBe(1);
  expect(vera.page.url()).toContain('?q=nachtancker');
  await vera.expectsNothingWrong();
  await vera.page.getByRole('link', { name: 'Nachtanker Sicherung' }).click();
  await vera.page.getByRole('heading', { level: 1, name: 'Nachtanker Sicherung' }).waitFor();
  await vera.expectsNothingWrong();

  // She sends too little at first: what she typed stays, and the field says what it lacks.
  await vera.page.getByLabel('Ihr Name').fill('Vera Vogt');
  await vera.page.getByLabel('Ihre E-Mail-Adresse').fill('vera.vogt@example.org');
  const message = vera.page.getByLabel('Ihre Nachricht');
  await message.fill('   Hallo    ');
  await vera.page.getByRole('button', { name: 'Nachricht senden' }).click();
  await vera.page.getByText('Bitte schreiben Sie ein wenig mehr.').waitFor();
  expect(await vera.page.getByLabel('Ihr Name').inputValue()).toBe('Vera Vogt');
  await vera.expectsNothingWrong();
  await message.fill('Zeigen Sie uns am Stand eine Rücksicherung?');
  // Nobody reads, types and sends within two seconds; programs do.
  await vera.page.waitForTimeout(2100);
  await vera.page.getByRole('button', { name: 'Nachricht senden' }).click();
  await vera.page.getByRole('heading', { name: 'Ihre Nachricht ist angekommen' }).waitFor();
  await vera.expectsNothingWrong();

  const maren = await stage.person('Maren', { language: 'de' });
  await maren.visit('/exhibitor/sign-in');
  await maren.page.getByRole('button', { name: 'Als Maren Oltmanns anmelden' }).click();
  await maren.page.getByRole('link', { name: /^Anfragen/ }).click();
  await maren.page.getByRole('heading', { level: 1, name: 'Anfragen' }).waitFor();
  await maren.page.getByRole('row', { name: /Vera Vogt/ }).waitFor();
  await maren.expectsNothingWrong();
  await maren.page.getByRole('row', { name: /Vera Vogt/ }).click();
  await maren.page.getByText('Zeigen Sie uns am Stand eine Rücksicherung?').last().waitFor();
  await maren.page.getByLabel('Ihre Antwort').fill('Gern, am ersten Tag um 14 Uhr.');
  await maren.expectsNothingWrong();
  await maren.page.getByRole('button', { name: 'Antwort senden' }).click();
  await maren.page.getByText('Die Antwort an Vera Vogt ist unterwegs.').waitFor();
  await expect.poll(() => maren.page.getByLabel('Ihre Antwort').count()).toBe(0);
  await maren.page.getByText('Gern, am ersten Tag um 14 Uhr.').waitFor();
  await maren.expectsNothingWrong();
});

it('the directory works without any script, and in the page of somebody else', async () => {
  const nils = await stage.person('Nils', { language: 'en', javaScriptEnabled: false });
  await nils.visit('/');
  await nils.page
    .getByRole('link', { name: /^IT-Koordinatoren-Tagung 20/ })
    .first()
    .click();
  await nils.page.getByRole('searchbox', { name: 'Search exhibitors' }).fill('backup');
  await nils.page.getByRole('button', { name: 'Search' }).click();
  await nils.page.getByText('1 of 19 exhibitors').waitFor();
  await nils.page.getByRole('link', { name: /With demos/ }).click();
  await nils.page.getByRole('link', { name: 'With demos (chosen, remove)' }).waitFor();
  expect(nils.page.url()).toMatch(/\?q=backup&demos=1$/);

  const olaf = await stage.person('Olaf', { language: 'en' });
  const path = new URL(nils.page.url()).pathname;
  const { origin } = new URL(nils.page.url());
  // Somebody else's website: another port is another origin.
  const website = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html').end(
      `<!doctype html><html lang="en"><title>Elsewhere</title><main><h1>Our fair</h1>
        <script src="${origin}${path}/embed.js" data-lang="en" data-title="Exhibitors"></script></main>`,
    );
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void website.close());
  await once(website, 'listening');
  await olaf.page.goto(`http://127.0.0.1:${(website.address() as AddressInfo).port}/`);
  const frame = olaf.page.frameLocator('iframe[title="Exhibitors"]');
  await frame.getByRole('heading', { name: 'Find exhibitors' }).waitFor();
  await expect
    .poll(() => olaf.page.locator('iframe').evaluate((one) => one.clientHeight))
    .toBeGreaterThan(1000);
  await frame.getByRole('searchbox').fill('backup');
  await frame.getByText('1 of 19 exhibitors').waitFor();
});
