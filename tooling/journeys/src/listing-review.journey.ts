import { fileURLToPath } from 'node:url';
import { windows } from '@foyer/testing/browser.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { signInAs } from './demo-sign-in.ts';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const name = 'Nachtanker Sicherung';
const logo = fileURLToPath(new URL('../../demo/src/logos/geovenn.svg', import.meta.url));

async function openListing(person: Person): Promise<Page> {
  await signInAs(person, 'exhibitor', 'Maren Oltmanns');
  await person.page.waitForURL('**/home');
  await person.visit(person.page.url().replace(/home$/, 'listing'));
  await person.page.getByText('Gespeichert', { exact: true }).waitFor();
  return person.page;
}

const file = (fileName: string, content: string) => ({
  name: fileName,
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(content),
});

it('an exhibitor writes, sees the public page beside it, and loses no word', async () => {
  const expectedErrors = [/ERR_INTERNET_DISCONNECTED/, /status of 400/];
  const maren = await stage.person('Maren', { language: 'de', expectedErrors });
  const page = await openListing(maren);
  await page.getByText('Sonst gefällt uns die neue Fassung sehr').waitFor();
  await maren.expectsNothingWrong();

  // What is typed is in the preview at once, and saved without a button.
  const tagline = page.getByRole('textbox', { name: 'Kurzbeschreibung (Englisch)' });
  await tagline.fill('No more ransom: backups that hold.');
  const preview = page.getByRole('region', { name: 'So sieht es die Öffentlichkeit' });
  await preview.getByText('Englisch').click();
  await preview.getByText('No more ransom: backups that hold.').waitFor();
  await page.getByText('Gespeichert', { exact: true }).waitFor();

  // Without a connection the words stay, and go out when it is back.
  await page.context().setOffline(true);
  await tagline.fill('No more ransom: backups that can be trusted.');
  await page.getByText('Nicht gespeichert. Ihr Text ist noch da').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Gespeichert', { exact: true }).waitFor();

  // A second window on the same field: the later is told, and both texts are there.
  const colleague = await stage.person('Marens zweites Fenster', { language: 'de' });
  const other = await openListing(colleague);
  const email = { name: 'Öffentliche E-Mail-Adresse' };
  await page.getByRole('textbox', email).fill('beratung@example.org');
  await page.getByRole('textbox', email).blur();
  await page.getByText('Gespeichert', { exact: true }).waitFor();
  await other.getByRole('textbox', email).fill('hallo@example.org');
  const conflict = other.getByRole('alert').filter({ hasText: 'beratung@example.org' });
  await conflict.waitFor();
  expect(await other.getByRole('textbox', email).inputValue()).toBe('hallo@example.org');
  await colleague.expectsNothingWrong();
  await conflict.getByRole('button', { name: 'Den anderen übernehmen' }).click();
  await other.getByText('Gespeichert', { exact: true }).waitFor();
  expect(await other.getByRole('textbox', email).inputValue()).toBe('beratung@example.org');
  await colleague.leaves();

  // A logo that is none is refused in words, and the old one stays.
  const chooser = page.locator('input[type=file]');
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  await chooser.setInputFiles(file('logo.svg', script));
  await page.getByText('Die SVG-Datei enthält ein Skript').waitFor();
  await chooser.setInputFiles({ ...file('logo.png', '%PDF-1.7'), mimeType: 'image/png' });
  await page.getByText('Das ist kein Bild, das wir zeigen können').waitFor();
  const before = await preview.locator('img').first().getAttribute('src');
  await chooser.setInputFiles(logo);
  await expect.poll(() => preview.locator('img').first().getAttribute('src')).not.toBe(before);
  await page.getByText('Gespeichert', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Was ändert sich?' }).click();
  await page
    .getByRole('dialog', { name: 'Was sich ändert' })
    .getByText('beratung@example.org')
    .waitFor();
  await maren.expectsNothingWrong();
  await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click();
  await page.getByRole('button', { name: /Änderungen einreichen/ }).click();
  await page.getByText('In Prüfung', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Zurückziehen' }).waitFor();
});

it('a reviewer publishes what is fine by keyboard, and the rest goes back with its reason', async () => {
  const aylin = await stage.person('Aylin', { language: 'de' });
  const { page } = aylin;
  await signInAs(aylin, 'organiser', 'Aylin Demirci');
  await page.goto(page.url().replace(/[^/]*$/, 'reviews'));
  await page.getByRole('searchbox').fill('nachtanker');
  await page.getByRole('button', { name: /Nachtanker/ }).click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
  await aylin.expectsNothingWrong();

  const card = page.getByRole('region', { name: 'Kurzbeschreibung' });
  await card.getByRole('button', { name: 'Kurzbeschreibung annehmen' }).focus();
  await page.keyboard.press('c');
  await page.keyboard.type('Bitte ohne das Wort garantiert.');
  await aylin.expectsNothingWrong();
  const publish = page.getByRole('button', { name: /veröffentlichen, 1 zurückgeben/ });
  await publish.waitFor();
  await card.getByRole('button', { name: 'Kurzbeschreibung: beanstandet' }).focus();
  await page.keyboard.press('p');
  await page.getByText(`${name}: Angenommenes ist veröffentlicht`).waitFor();
});

it('the exhibitor finds the reason at its field, on a phone; the public sees the rest', async () => {
  const maren = await stage.person('Maren am Telefon', { language: 'de', ...windows.phone });
  const page = await openListing(maren);
  await page.getByText('Bitte ohne das Wort garantiert.').waitFor();
  await page.getByText('Zurückgegeben', { exact: true }).waitFor();
  await maren.expectsNothingWrong();
  const publicPage = await page
    .getByRole('link', { name: 'Öffentliche Seite' })
    .getAttribute('href');
  await page.goto(publicPage ?? '');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(await page.getByRole('link', { name: 'E-Mail schreiben' }).getAttribute('href')).toBe(
    'mailto:beratung@example.org',
  );
  await expect.poll(() => page.getByText('die garantiert hält').count()).toBe(0);
});

it('products are added, ordered and removed on a page of their own', async () => {
  const maren = await stage.person('Maren', { language: 'de' });
  const { page } = maren;
  await signInAs(maren, 'exhibitor', 'Maren Oltmanns');
  await page.waitForURL('**/home');
  await page.goto(page.url().replace(/home$/, 'products'));
  await page.getByRole('heading', { level: 1, name: 'Produkte' }).waitFor();
  await maren.expectsNothingWrong();
  await page.getByRole('button', { name: 'Produkt hinzufügen' }).click();
  await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await page.getByText('Bitte ausfüllen.').first().waitFor();
  await page.getByRole('textbox', { name: 'Name (Deutsch)' }).fill('Notfallkoffer');
  await maren.expectsNothingWrong();
  await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await page.getByText('Notfallkoffer ist hinzugefügt.').waitFor();
  const list = page.getByRole('list', { name: /Reihenfolge/ });
  await expect
    .poll(() => list.getByRole('listitem').last().textContent())
    .toContain('Notfallkoffer');
  await page.getByRole('button', { name: 'Notfallkoffer nach oben' }).click();
  await expect
    .poll(() => list.getByRole('listitem').last().textContent())
    .not.toContain('Notfallkoffer');
  await page.getByRole('button', { name: 'Notfallkoffer entfernen' }).click();
  await maren.expectsNothingWrong();
  await page.getByRole('button', { name: 'Produkt entfernen' }).click();
  await page.getByText('Notfallkoffer ist entfernt.').waitFor();
  await expect.poll(() => list.getByText('Notfallkoffer').count()).toBe(0);
});
