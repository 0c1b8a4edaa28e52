import { windows } from '@foyer/testing/browser.ts';
import { expect, it } from 'vitest';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const slug = 'it-koordinatoren-tagung';

/** Types and moves on as with a keyboard alone. */
const type = async ({ page }: Person, text: string) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
};

/** What the newest letter of this kind leads to; without a mail server it waits in the outbox. */
async function linkIn({ page }: Person, subject: RegExp, action: string): Promise<string> {
  await page.getByRole('button', { name: subject }).first().click();
  const link = page.frameLocator('iframe').getByRole('link', { name: action });
  return (await link.getAttribute('href')) ?? '';
}

it('a call is written, answered by keyboard, decided, told, and ends with an exhibitor invited', async () => {
  const judith = await stage.person('Judith', { language: 'de' });
  await judith.visit('/organiser/sign-in');
  await judith.page.getByRole('button', { name: 'Judith Althoff' }).click();
  await judith.page.waitForURL(/\/organiser\/it-koordinatoren-tagung-\d+/);
  const event = new RegExp(`${slug}-\\d+`).exec(judith.page.url())?.[0] ?? '';

  // The call loses a question and gains another place, and the preview shows it before it is saved.
  await judith.visit(`/organiser/${event}/call`);
  const preview = judith.page.frameLocator('iframe');
  await preview.getByLabel('Ihre Internetseite').waitFor();
  await judith.page.getByRole('button', { name: 'Frage 4 entfernen' }).click();
  const last = judith.page.getByRole('button', { name: /Wo haben Sie Ihren Sitz/ });
  await last.press('Alt+ArrowUp');
  await judith.page.getByText('steht jetzt an Stelle 5').waitFor();
  await expect.poll(() => preview.getByLabel('Ihre Internetseite').count()).toBe(0);
  await judith.expectsNothingWrong();
  await judith.page.getByRole('button', { name: 'Speichern' }).click();
  await judith.page.getByText('Der Aufruf ist gespeichert.').waitFor();

  // The acceptance is to begin in other words; a reload on the way loses none of them.
  await judith.visit(`/organiser/${event}/mail?tab=texts&letter=application-accepted&lang=de`);
  await judith.page.getByLabel('Überschrift').fill('Willkommen auf der Tagung');
  await judith.page.reload();
  await judith.page.getByText('Was Sie geschrieben und nicht gespeichert hatten').waitFor();
  await judith.expectsNothingWrong();
  await judith.page.getByRole('button', { name: 'Speichern' }).click();
  await judith.page.getByText('Der Text gilt ab der nächsten E-Mail.').waitFor();

  // Somebody applies, by keyboard.
  const ida = await stage.person('Ida', { language: 'de', expectedErrors: [/status of 422/] });
  await ida.visit(`/e/${event}`);
  await ida.page.getByRole('link', { name: 'Aussteller werden' }).press('Enter');
  await ida.page.getByRole('heading', { level: 1, name: 'Die letzten Plätze' }).waitFor();
  await ida.expectsNothingWrong();
  await ida.page.getByLabel('Organisation').focus();
  await type(ida, 'Sonnenuhr Software');
  await type(ida, 'Ida Fromm');
  await ida.page.keyboard.type('ida.fromm@example.org');
  // A form is not taken faster than anybody types.
  await ida.page.waitForTimeout(1500);
  await ida.page.keyboard.press('Enter');
  await ida.page.getByRole('heading', { name: 'Sehen Sie in Ihr Postfach' }).waitFor();
  await ida.expectsNothingWrong();

  await judith.visit(`/organiser/${event}/mail`);
  const link = await linkIn(judith, /Ihre Bewerbung als Aussteller/, 'Bewerbung öffnen');
  await ida.visit(link);
  await ida.page.getByLabel('Was möchten Sie zeigen?').focus();
  await type(ida, 'Sitzungen planen, ohne Listen herumzuschicken.');
  await ida.page.getByText('Alles gespeichert').waitFor();
  await ida.expectsNothingWrong();
  // What was typed is there again, also on the phone; what is missing is said where it is missing.
  const phone = await stage.person('Ida am Telefon', { language: 'de', ...windows.phone });
  phone.errors.expectNone();
  await phone.visit(link);
  expect(await phone.page.getByLabel('Was möchten Sie zeigen?').inputValue()).toContain(
    'Sitzungen',
  );
  await phone.expectsNothingWrong();
  // Her colleague, with the same link, writes into the same field; neither overwrites the other unseen.
  await phone.page.getByLabel('Was möchten Sie zeigen?').fill('Sitzungen, in denen niemand sucht.');
  await phone.page.getByText('Alles gespeichert').waitFor();
  await phone.leaves();
  await ida.page.getByLabel('Was möchten Sie zeigen?').press('End');
  await ida.page.keyboard.type(' Ganz einfach.');
  await ida.page.keyboard.press('Tab');
  await ida.page.getByText('Sitzungen, in denen niemand sucht.').waitFor();
  await ida.expectsNothingWrong();
  await ida.page.getByRole('button', { name: 'Meinen Text behalten' }).press('Enter');
  await ida.page.getByText('Alles gespeichert').waitFor();
  for (const [label, key] of [
    ['kleine Gemeinden', 'Space'],
    ['Trifft auf uns nicht zu', 'Space'],
    ['einen Stehtisch', 'Space'],
    ['Nein', 'Space'],
  ] as const) {
    await ida.page.getByLabel(label).press(key);
  }
  await ida.page.getByLabel('Wo haben Sie Ihren Sitz?').selectOption('DE');
  await ida.page.getByRole('button', { name: 'Bewerbung einreichen' }).press('Enter');
  await ida.page.getByRole('status').getByText('eingereicht').waitFor();
  await ida.expectsNothingWrong();

  // Two are decided, their letters are read, and only then they are told.
  await judith.visit(`/organiser/${event}/applications?view=to_decide`);
  await judith.page.getByRole('checkbox', { name: /Sonnenuhr Software/ }).waitFor();
  await judith.expectsNothingWrong();
  await judith.page.getByRole('checkbox', { name: /Sonnenuhr Software/ }).check();
  await judith.page.getByRole('button', { name: 'Zusagen' }).click();
  await judith.page.getByRole('button', { name: /3 Briefe ansehen/ }).waitFor();
  await judith.page.getByRole('checkbox', { name: /Terminfalter UG/ }).check();
  await judith.page.getByRole('button', { name: 'Auf die Warteliste' }).click();
  await ida.page.reload();
  await ida.page
    .getByRole('heading', { name: /Eingereicht|In Prüfung/ })
    .first()
    .waitFor();
  await judith.page.getByRole('button', { name: /4 Briefe ansehen/ }).click();
  await judith.page.getByLabel('Brief an').first().click();
  await judith.page.getByRole('option', { name: /Sonnenuhr Software/ }).click();
  const letter = judith.page.getByRole('dialog').frameLocator('iframe');
  await letter.getByRole('heading', { name: 'Willkommen auf der Tagung' }).waitFor();
  await letter.getByText('Guten Tag Ida Fromm').waitFor();
  await judith.expectsNothingWrong();
  await judith.page.getByRole('button', { name: '4 Briefe verschicken' }).click();
  await judith.page.getByText('4 Briefe sind unterwegs.').waitFor();

  await ida.page.reload();
  await ida.page.getByRole('heading', { name: 'Sie sind dabei' }).waitFor();
  await ida.expectsNothingWrong();
  await judith.visit(`/organiser/${event}/exhibitors?q=Sonnenuhr`);
  await judith.page.getByText('Zugesagt').first().waitFor();
  await judith.visit(`/organiser/${event}/mail`);
  const invitation = await linkIn(judith, /Zusage: Sonnenuhr/, 'Teilnahme bestätigen');
  await ida.visit(invitation);
  await ida.page.getByText('Sonnenuhr Software').first().waitFor();
  await ida.expectsNothingWrong();

  // Everybody is told something; a reload loses nothing, and for a minute it can be called back.
  await judith.visit(`/organiser/${event}/mail?tab=announcements&announcement=new`);
  for (const [side, words] of [
    ['Deutsch', 'Anreise'],
    ['Englisch', 'Getting there'],
  ] as const) {
    await judith.page
      .getByText(new RegExp(`^${side}`))
      .first()
      .click();
    await judith.page.getByLabel('Betreff').fill(words);
    await judith.page.getByRole('textbox', { name: 'Text' }).fill(`${words}, {exhibitor}!`);
  }
  await judith.page.reload();
  await judith.page.getByText('Was Sie geschrieben und nicht gespeichert hatten').waitFor();
  await judith.page.getByRole('button', { name: /\d+ E-Mails senden/ }).click();
  await judith.page.getByRole('button', { name: 'Zurückholen' }).waitFor();
  await judith.expectsNothingWrong();
  await judith.page.getByRole('button', { name: 'Zurückholen' }).click();
  await judith.page.getByRole('button', { name: 'Entwurf löschen' }).waitFor();
});
