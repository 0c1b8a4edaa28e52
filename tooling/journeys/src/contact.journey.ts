import { fileURLToPath } from 'node:url';
import { windows } from '@foyer/testing/browser.ts';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const edition = 'it-koordinatoren-tagung-2025';
const card = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:Osterkamp;Wilma;;;',
  'FN:Wilma Osterkamp',
  'ORG:Werkhof Beispiel',
  'TEL;TYPE=cell:+49 30 5550112',
  'END:VCARD',
].join('\n');

/** Any picture will do. */
const aPhoto = '../../../apps/exhibitor/public/icon-512.png';
const widthOf = (picture: Locator) =>
  picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);

/** Signed in, and the address of their booth. */
async function boothOf(person: Person, name: string): Promise<string> {
  const { page } = person;
  await person.visit('/exhibitor/sign-in');
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await person.visit('/exhibitor/?all=true');
  const href = await page.locator(`a[href*="${edition}"]`).first().getAttribute('href');
  return (href ?? '').split('/').slice(0, 4).join('/');
}

it('somebody without a badge shows a card, agrees, is put right, and takes it back', async () => {
  const jannis = await stage.person('Jannis', {
    language: 'de',
    ...windows.phone,
    expectedErrors: [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/],
    camera: { codes: [card], options: { secondsPerCode: 4, secondsBetween: 1 } },
  });
  const { page } = jannis;
  const booth = await boothOf(jannis, 'Jannis Wiedehöft');
  await jannis.visit(`${booth}/scan`);

  const dialog = page.getByRole('dialog', { name: 'Kontakt ohne Ausweis' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect.poll(() => name.inputValue(), { timeout: 20_000 }).toBe('Wilma Osterkamp');
  await dialog.getByText('Festgehalten wird: Name, Organisation, Telefon').waitFor();
  await jannis.expectsNothingWrong();
  await dialog.getByRole('button', { name: 'Die Person stimmt zu' }).click();
  await page.getByText('Gespeichert: Wilma Osterkamp').waitFor();
  await page.getByRole('button', { name: 'Alles gesichert' }).first().waitFor();
  await jannis.expectsNothingWrong();

  // The photo is taken without a network, and sent when there is one again.
  await page.getByRole('button', { name: 'Mehr zeigen' }).click();
  await page.context().setOffline(true);
  const takePhoto = page.getByRole('button', { name: 'Visitenkarte fotografieren' });
  await jannis.chooses(fileURLToPath(new URL(aPhoto, import.meta.url)), takePhoto);
  const photo = page.getByRole('img', { name: 'Foto 1 der Visitenkarte' });
  await expect.poll(() => widthOf(photo), { timeout: 20_000 }).toBeGreaterThan(100);
  await page
    .getByRole('button', { name: /noch nicht gesichert/ })
    .first()
    .waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Alles gesichert' }).first().waitFor();

  await jannis.visit(`${booth}/leads`);
  await page.getByText('Wilma Osterkamp, Werkhof Beispiel').first().click();
  await page.getByRole('link', { name: '+49 30 5550112' }).waitFor();
  await expect.poll(() => widthOf(photo)).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Angaben berichtigen' }).click();
  await page.getByRole('textbox', { name: 'Telefon' }).fill('+49 30 5550113');
  await page.getByRole('button', { name: 'Berichtigen' }).click();
  await page.getByRole('link', { name: '+49 30 5550113' }).waitFor();
  await jannis.expectsNothingWrong();
  await page.getByRole('button', { name: 'Zurücknehmen' }).click();
  await page.getByText('Die Angaben sind gelöscht').waitFor();
  await expect.poll(() => page.getByText('Wilma').count()).toBe(0);
  await expect.poll(() => photo.count()).toBe(0);
  await jannis.expectsNothingWrong();
});

it('the booth asks what its administrator wrote, and the answer stands with the contact', async () => {
  const maren = await stage.person('Maren', { language: 'de' });
  const { page } = maren;
  const booth = await boothOf(maren, 'Maren Oltmanns');
  await maren.visit(`${booth}/leads`);
  await page.getByRole('button', { name: 'Fragen', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Fragen für das Gespräch' });
  await dialog.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await dialog
    .getByRole('textbox', { name: /^Frage/ })
    .first()
    .fill('Wann wird ausgeschrieben?');
  await maren.expectsNothingWrong();
  await dialog.getByRole('button', { name: 'Fragen speichern' }).click();
  await page.getByText('Die Fragen sind gespeichert').waitFor();

  // The booth asked one already.
  await page.getByText('2 noch offen').first().waitFor();
  await page.getByRole('row').nth(1).getByRole('button').first().click();
  await page.getByRole('group', { name: 'Fragen (2 noch offen)' }).waitFor();
  const answer = page.getByRole('textbox', { name: 'Wann wird ausgeschrieben?' });
  await answer.fill('Im Frühjahr');
  await page.getByText('Frage beantwortet').waitFor();
  await page.getByRole('group', { name: 'Fragen (eine noch offen)' }).waitFor();
  await maren.expectsNothingWrong();
  await page.reload();
  await expect.poll(() => answer.inputValue()).toBe('Im Frühjahr');
});
