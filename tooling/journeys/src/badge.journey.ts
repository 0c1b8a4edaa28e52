import { windows } from '@foyer/testing/browser.ts';
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

const stage = setStage();
const past = 'it-koordinatoren-tagung-2025';

it('a badge holder sees who knows what, takes it back, and the exhibitor sees that at once', async () => {
  // Somebody asks for the link with the address of their registration, on a phone.
  const cem = await stage.person('Cem', { language: 'de', ...windows.phone });
  await cem.visit(`/e/${past}`);
  await cem.page.getByRole('link', { name: 'Mein Ausweis, meine Daten' }).click();
  await cem.expectsNothingWrong();
  await cem.page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('cem.polat@example.org');
  await cem.page.getByRole('button', { name: 'Link schicken' }).click();
  await cem.page.getByRole('heading', { name: 'Sehen Sie in Ihr Postfach' }).waitFor();
  await cem.expectsNothingWrong();

  // Without a mail server the letter waits in the organiser's outbox.
  const judith = await stage.person('Judith', { language: 'de' });
  await judith.visit('/organiser/sign-in');
  await judith.page.getByRole('button', { name: 'Judith Althoff' }).click();
  await judith.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await judith.visit(`/organiser/${past}/mail`);
  await judith.page.getByRole('button', { name: /Ihre Ausweis-Seite/ }).click();
  const letter = judith.page.frameLocator('iframe');
  const link = await letter
    .getByRole('link', { name: /Ausweis-Seite öffnen/ })
    .getAttribute('href');

  await cem.visit(link ?? '');
  await cem.page.getByRole('heading', { level: 1, name: 'Ihr Ausweis' }).waitFor();
  const geovenn = cem.page.getByRole('listitem').filter({ hasText: 'Geovenn Kartendienste' });
  await geovenn.getByText('cem.polat@example.org').first().waitFor();
  await cem.expectsNothingWrong();

  const zofia = await stage.person('Zofia', { language: 'de' });
  await zofia.visit('/exhibitor/sign-in');
  await zofia.page.getByRole('button', { name: 'Zofia Krawczyk' }).click();
  await zofia.page.waitForURL('**/home');
  const booth = new RegExp(`/exhibitor/${past}/[^/]+`);
  await zofia.visit('/exhibitor/');
  const door = zofia.page.getByRole('link', { name: /IT-Koordinatoren-Tagung 2025/ });
  await door.first().click();
  await zofia.page.waitForURL(booth);
  const leads = `${booth.exec(zofia.page.url())?.[0]}/leads`;
  await zofia.visit(leads);
  await zofia.page.getByText('Cem Polat').first().waitFor();

  // Taken back: a button and no question; erased: a question that names what is lost.
  await geovenn.getByRole('button', { name: /zurücknehmen/ }).click();
  await cem.page.getByRole('status').getByText('zurückgenommen').waitFor();
  await cem.expectsNothingWrong();
  await zofia.visit(leads);
  await zofia.page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => zofia.page.getByText('Cem Polat').count()).toBe(0);

  await cem.page.getByRole('link', { name: 'Bei allen löschen lassen' }).click();
  await cem.page.getByText('Das lässt sich nicht rückgängig machen.').waitFor();
  await cem.expectsNothingWrong();
  await cem.page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await cem.page.getByRole('status').getByText('alles gelöscht').waitFor();
  expect(await cem.page.getByText('Gelöscht', { exact: true }).count()).toBe(2);
  await cem.expectsNothingWrong();
});
