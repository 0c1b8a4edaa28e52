import { windows } from '@foyer/testing/browser.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const title = 'Anlieferung anmelden';

/** One click on the sign-in page, as somebody of the demo event. */
async function signInAs(person: Person, door: 'organiser' | 'exhibitor', who: string) {
  await person.visit(`/${door}/sign-in`);
  await person.page.getByRole('button', { name: who }).click();
  await person.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

async function openArea(person: Person, area: string): Promise<Page> {
  await person.page.getByRole('navigation').getByRole('link', { name: area }).first().click();
  return person.page;
}

const twoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

it('an organiser asks, an exhibitor does it in place, and it comes back with a word', async () => {
  const judith = await stage.person('Judith', { language: 'de' });
  await signInAs(judith, 'organiser', 'Judith Althoff');
  const desk = await openArea(judith, 'Aufgaben');

  // Asked of everybody, with one question.
  await desk.getByRole('button', { name: 'Aufgabe anlegen' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Neue Aufgabe' });
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await dialog.getByText('Bitte ausfüllen.').first().waitFor();
  await dialog.getByRole('textbox', { name: 'Titel (Deutsch)' }).fill(title);
  await dialog
    .getByRole('combobox', { name: 'Art' })
    .or(dialog.getByLabel('Art', { exact: true }))
    .first()
    .click();
  await desk.getByRole('option', { name: 'Formular' }).click();
  await dialog
    .getByRole('textbox', { name: 'Frage (Deutsch)', exact: true })
    .fill('Wann kommen Sie?');
  await dialog.getByLabel('Frist', { exact: true }).fill(twoDays);
  await judith.expectsNothingWrong();
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await dialog.waitFor({ state: 'hidden' });

  // Answered at the booth, saved as typed, handed in without leaving the page.
  const maren = await stage.person('Maren', { language: 'de', ...windows.phone });
  await signInAs(maren, 'exhibitor', 'Maren Oltmanns');
  const home = maren.page;
  await home.getByRole('button', { name: title }).click();
  await home.getByRole('button', { name: 'Abgeben' }).click();
  await home.getByText('Diese Antwort fehlt noch.').waitFor();
  await home.getByRole('textbox', { name: 'Wann kommen Sie?' }).fill('Montag um zehn');
  await home.getByText('Gespeichert', { exact: true }).waitFor();
  await maren.expectsNothingWrong();
  await home.reload();
  await expect
    .poll(() => home.getByRole('textbox', { name: 'Wann kommen Sie?' }).inputValue())
    .toBe('Montag um zehn');
  await home.getByRole('button', { name: 'Abgeben' }).click();
  await home.getByText('Erledigte Aufgaben').click();
  await home.getByText('Montag um zehn').waitFor();

  // Seen in the matrix by keyboard, and asked for once more.
  await desk.reload();
  const cell = (name: string) =>
    desk.getByRole('button', { name: `Nachtanker Sicherung, ${title}: ${name}` });
  await cell('Erledigt').focus();
  await desk.keyboard.press('Enter');
  await desk.getByText('Montag um zehn').waitFor();
  await judith.expectsNothingWrong();
  await desk.getByRole('button', { name: 'Wieder öffnen' }).click();
  const reopening = desk.getByRole('dialog', { name: /wieder öffnen/ });
  await reopening.getByRole('button', { name: 'Wieder öffnen' }).click();
  await reopening.getByText('Schreiben Sie bitte kurz, warum.').waitFor();
  await reopening.getByRole('textbox', { name: 'Begründung' }).fill('Mit welchem Fahrzeug?');
  await reopening.getByRole('button', { name: 'Wieder öffnen' }).click();
  await cell('Wieder offen').waitFor();
  await home.reload();
  await home.getByRole('button', { name: title }).click();
  await home.getByText('Mit welchem Fahrzeug?').waitFor();
  await maren.expectsNothingWrong();
});

it('a reminder is read before it is sent, and taken back in time', async () => {
  const judith = await stage.person('Judith', { language: 'de' });
  await signInAs(judith, 'organiser', 'Judith Althoff');
  const desk = await openArea(judith, 'Aufgaben');
  await desk.getByRole('grid').waitFor();
  await desk.locator('label', { hasText: 'Überfällig' }).click();
  await expect.poll(() => new URL(desk.url()).searchParams.get('state')).toBe('overdue');
  await desk.getByRole('checkbox', { name: 'Alle auswählen' }).check();
  await desk.getByRole('button', { name: 'Erinnern' }).click();
  const dialog = desk.getByRole('dialog', { name: 'An offene Aufgaben erinnern' });
  await dialog.getByText('Noch niemand angemeldet').waitFor();
  await dialog.getByText('Nur Text').click();
  await dialog.getByText('Hausordnung des Hotels bestätigen').first().waitFor();
  await judith.expectsNothingWrong();
  await dialog.getByRole('button', { name: /E-Mails senden/ }).click();
  await desk.getByRole('button', { name: 'Rückgängig machen' }).click();
  await desk.getByText('Die Erinnerungen gehen nicht hinaus.').waitFor();
  await openArea(judith, 'E-Mail');
  await desk.getByText('Zurückgezogen').first().waitFor();
  await judith.expectsNothingWrong();
});

it('the dates are in a calendar by a link that can be ended', async () => {
  const maren = await stage.person('Maren', { language: 'de' });
  await signInAs(maren, 'exhibitor', 'Maren Oltmanns');
  const { page } = maren;
  await page.getByRole('button', { name: 'Neuen Link erstellen' }).click();
  const address = (await page.getByText(/\/api\/task\/calendar\//).textContent()) ?? '';
  const read = () => fetch(address.replace(/^https?:\/\/[^/]+/, stage.foyer.url));
  const calendar = await (await read()).text();
  expect(calendar).toContain('BEGIN:VCALENDAR');
  expect(calendar).toContain('Haftpflichtversicherung');
  await page.getByRole('button', { name: 'Link widerrufen' }).click();
  await page.getByText('Der Kalenderlink gilt nicht mehr.').waitFor();
  expect((await read()).status).toBe(404);
  await maren.expectsNothingWrong();
});
