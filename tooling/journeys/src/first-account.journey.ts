import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

const stage = setStage({ demo: false });
const password = 'Kaffee um halb neun';

/** The newest letter of an installation without a mail server, as its operator finds it. */
function linkInNewestFile(): string {
  const folder = join(stage.foyer.folder, 'outbox');
  const newest = readdirSync(folder).sort().at(-1) ?? '';
  // Lines of a message are folded with `=` at their end, and `=` itself is written `=3D`.
  const letter = readFileSync(join(folder, newest), 'utf8').replaceAll('=\r\n', '');
  return /https?:\/\/\S+\/sign-in-link\S+/.exec(letter.replaceAll('=3D', '='))?.[0] ?? '';
}

it('whoever starts an empty Foyer makes the first account, an event and a letter that can be read', async () => {
  const birgit = await stage.person('Birgit', { language: 'de' });
  const { page } = birgit;
  const printed = /https?:\/\/\S+\/set-up\?code=\S+/.exec(stage.foyer.output())?.[0] ?? '';
  await birgit.visit(printed);
  await page.getByLabel('Ihr Name').fill('Birgit Hollmann');
  await page.getByLabel('E-Mail-Adresse').fill('birgit@example.org');
  await page.getByLabel('Passwort', { exact: true }).fill('Sommer2026!');
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await page.getByText('Dieses Passwort ist zu bekannt').waitFor();
  expect(page.url()).not.toContain('code=');
  await birgit.expectsNothingWrong();
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Konto anlegen' }).click();

  await page.waitForURL('**/new-event');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Name').fill('Fachtag Digitales Rathaus');
  await field('Veranstaltet von').fill('Zweckverband Mustertal');
  await field('Ort').fill('Stadthalle');
  await field('Stadt').fill('Musterstadt');
  await page.getByRole('button', { name: 'Erster Tag' }).click();
  await page.getByRole('dialog').getByRole('button').filter({ hasText: /^15$/ }).click();
  await page.getByRole('button', { name: 'Veranstaltung anlegen' }).click();
  await page.waitForURL('**/overview');

  await page.getByRole('link', { name: 'E-Mail', exact: true }).click();
  await page.getByText('Der Postausgang ist leer').waitFor();
  await birgit.expectsNothingWrong();

  await page.getByRole('link', { name: 'Aussteller', exact: true }).click();
  await page.getByRole('button', { name: 'Aussteller einladen' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Firma').fill('Moorlicht Rechenzentrum GmbH');
  await dialog.getByLabel('Ansprechperson').fill('Tomke Behrens');
  await dialog.getByLabel('E-Mail-Adresse').fill('tomke.behrens@example.org');
  await dialog.getByRole('button', { name: 'Einladung schicken' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await page.getByRole('link', { name: 'E-Mail', exact: true }).click();
  await page.getByRole('button', { name: /Einladung als Aussteller/ }).click();
  const letter = page.frameLocator('iframe');
  await letter.getByText('Guten Tag Tomke Behrens').waitFor();
  await birgit.expectsNothingWrong();
  const opened = page.context().waitForEvent('page');
  await letter.getByRole('link', { name: 'Einladung annehmen' }).click();
  const invitation = await opened;
  await invitation.waitForURL('**/exhibitor/invitation/**');
  await invitation.getByRole('heading', { level: 1, name: /Moorlicht/ }).waitFor();
  await invitation.close();
  await birgit.leaves();
});

it('without a mail server a sign-in link is a file for the operator, and works once', async () => {
  const birgit = await stage.person('Birgit again', { language: 'de' });
  const { page } = birgit;
  await birgit.visit('/organiser/sign-in');
  await page.getByLabel('E-Mail-Adresse').first().fill('birgit@example.org');
  await page.getByRole('button', { name: /Anmeldelink/ }).click();
  await expect.poll(() => stage.foyer.output()).toMatch(/A letter \(magic-link\) is in \S+\.eml/);
  expect(stage.foyer.output()).not.toContain('token=');

  const link = linkInNewestFile();
  await birgit.visit(link);
  await birgit.expectsNothingWrong();
  await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
  await page.waitForURL('**/organiser/**/overview');

  const eve = await stage.person('Eve', { language: 'en' });
  await eve.visit(link);
  await eve.page.getByRole('button', { name: 'Sign in now' }).click();
  await eve.page.getByText('This sign-in link no longer works').waitFor();
  await eve.expectsNothingWrong();
});
