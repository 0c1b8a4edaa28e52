import { windows } from '@foyer/testing/browser.ts';
import { expect, it } from 'vitest';
import { signInAs } from './demo-sign-in.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const list = [
  'Firma;Ansprechperson;E-Mail;Sprache;Ort',
  'Moorlicht Rechenzentrum GmbH;Tomke Behrens;tomke.behrens@example.org;de;Aurich',
  ';Jo Feldmann;jo.feldmann@example.org;de;Unna',
  'Winkelbrief Formulare;Ida Lorenz;ida.lorenz;en;Soest',
  '=Tabellenwerk AG;;tabelle@example.org;en;Kamen',
].join('\n');

it('an organiser invites many from a list, mends what is wrong and takes one out again', async () => {
  const judith = await stage.person('Judith', { language: 'de' });
  const { page } = judith;
  await signInAs(judith, 'organiser', 'Judith Althoff');
  await page.waitForURL('**/overview');
  await page.getByRole('link', { name: 'Aussteller', exact: true }).click();
  await page.getByRole('button', { name: 'Liste importieren' }).click();
  await page.getByText('Einfügen', { exact: true }).click();
  await page.getByLabel('Zeilen aus einer Tabelle').fill(list);
  await page.getByRole('button', { name: 'Prüfen' }).click();

  await page.getByText('2 Zeilen werden eingeladen').waitFor();
  const bad = page.getByRole('region', { name: 'Zeilen, die draußen bleiben' });
  await expect.poll(() => bad.getByRole('row').nth(1).textContent()).toContain('Firma fehlt');
  expect(await bad.getByRole('row').nth(2).textContent()).toContain('keine vollständige Adresse');
  await page.getByText('Firma sieht aus wie eine Formel und bleibt Text').waitFor();
  await judith.expectsNothingWrong();

  await page.getByRole('button', { name: '2 Aussteller einladen' }).click();
  await page.getByText('2 Aussteller sind eingeladen').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Diese Zeilen als CSV herunterladen' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toContain('Ida Lorenz;ida.lorenz;en;Soest;');
  await page.getByRole('button', { name: 'Fertig' }).click();

  await page.getByRole('searchbox').fill('moorlicht');
  await page.getByRole('button', { name: 'Moorlicht Rechenzentrum GmbH' }).click();
  const panel = page.getByRole('complementary', { name: /Moorlicht/ });
  await panel.getByText('tomke.behrens@example.org').first().waitFor();
  await judith.expectsNothingWrong();
  await panel.getByRole('button', { name: /^Zurücknehmen/ }).click();
  await panel.getByRole('button', { name: 'Einladung schicken' }).waitFor();
});

it('somebody invited joins with one click and finds what is left to do', async () => {
  const bjoern = await stage.person('Björn', { language: 'en', ...windows.phone });
  const { page } = bjoern;
  await signInAs(bjoern, 'exhibitor', 'Björn Saßmannsdorf');
  await page.waitForURL('**/exhibitor/invitation/**');
  await page.getByRole('heading', { level: 1, name: /Kreidepfad Schul-IT/ }).waitFor();
  await bjoern.expectsNothingWrong();
  await page.getByRole('button', { name: 'Accept the invitation' }).click();

  await page.waitForURL('**/home');
  await page.getByRole('heading', { name: 'What is left to do' }).waitFor();
  await bjoern.expectsNothingWrong();
  await page.getByRole('link', { name: /Invite colleagues/ }).click();
  await page.getByLabel('E-mail address').fill('mira.sassmannsdorf@example.org');
  await page.getByLabel('Name').fill('Mira Saßmannsdorf');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText('Mira Saßmannsdorf').waitFor();
  await bjoern.expectsNothingWrong();
  await page.goBack();
  await page.getByRole('heading', { name: 'What is left to do' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: /Invite colleagues/ }).count()).toBe(0);
});
