import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeCsv, parseCsv } from '@foyer/domain/csv.ts';
import { windows } from '@foyer/testing/browser.ts';
import { rasterisePage, textOfPages } from '@foyer/testing/pdf-page.ts';
import { closeUpOfCode, readCodes } from '@foyer/testing/read-codes.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { signInAs } from './demo-sign-in.ts';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

/**
 * The whole main job as five people: Judith organises, Tomke exhibits, Aylin reviews, Pia scans at
 * the booth, and Mats only looks. Each act goes on where the one before ended; what somebody would
 * read in a letter is read in the outbox, and no step goes another way than people go.
 */
const stage = setStage();
const company = 'Moorlicht Rechenzentrum GmbH';
const logo = fileURLToPath(new URL('../../demo/src/logos/geovenn.svg', import.meta.url));
const password = 'Torfkahn um halb neun';

/** The lines of an exported file, each cell by its heading. */
function recordsOf(file: Uint8Array): Record<string, string>[] {
  const decoded = decodeCsv(file);
  const parsed = parseCsv(decoded.ok ? decoded.text : '');
  const [headings, ...lines] = parsed.ok ? parsed.records : [];
  return lines.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, at) => [headings?.cells[at] ?? '', cell])),
  );
}

let judith: Person;
let tomke: Person;
let aylin: Person;
let mats: Person;
/** The sheet of badges, as the organiser has it after the download. */
let badges: Uint8Array;

const guests = [
  'Name;E-Mail;Organisation;Ticket',
  'Ada Nordhorn;ada.nordhorn@example.org;Amt Seenland;Tageskarte',
  'Karim Oltmann;karim.oltmann@example.org;Stadt Brakel;Tageskarte',
].join('\n');

async function downloaded(page: Page, click: () => Promise<void>): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await click();
  return readFileSync(await (await download).path());
}

/** The link in somebody's invitation, as the organiser reads it in the outbox and passes it on. */
async function invitationOf(recipient: string): Promise<string> {
  const { page } = judith;
  await page.getByRole('link', { name: 'E-Mail', exact: true }).click();
  await page.getByRole('searchbox').fill(recipient);
  const letter = page.getByRole('row').filter({ hasText: recipient }).getByRole('button');
  await letter.filter({ hasText: 'Einladung' }).click();
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Einladung annehmen' });
  await link.waitFor();
  await judith.expectsNothingWrong();
  return (await link.getAttribute('href')) ?? '';
}

it('an organiser invites an exhibitor', async () => {
  judith = await stage.person('Judith', { language: 'de' });
  const { page } = judith;
  await signInAs(judith, 'organiser', 'Judith Althoff');
  await page.waitForURL('**/overview');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await judith.expectsNothingWrong();
  await page.getByRole('link', { name: 'Aussteller', exact: true }).click();
  await page.getByRole('button', { name: 'Aussteller einladen' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Firma').fill(company);
  await dialog.getByLabel('Ansprechperson').fill('Tomke Behrens');
  await dialog.getByLabel('E-Mail-Adresse').fill('tomke.behrens@example.org');
  await judith.expectsNothingWrong();
  await dialog.getByRole('button', { name: 'Einladung schicken' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

// From the invitation to the submitted listing, Tomke has a keyboard and no mouse.
it('the exhibitor accepts with the link of the letter and finds what is left to do', async () => {
  tomke = await stage.person('Tomke', { language: 'de' });
  const { page } = tomke;
  await tomke.visit(await invitationOf('Tomke Behrens'));
  await page.getByRole('heading', { level: 1, name: /Moorlicht/ }).waitFor();
  await tomke.expectsNothingWrong();
  await tomke.types(password, page.getByLabel('Passwort', { exact: true }));
  await tomke.presses('Enter', page.getByRole('button', { name: 'Konto anlegen und beitreten' }));
  await page.waitForURL('**/home');
  await page.getByRole('heading', { level: 1, name: company }).waitFor();
  await page.getByRole('link', { name: /Eintrag ausfüllen/ }).waitFor();
  await tomke.expectsNothingWrong();
});

it('the exhibitor writes the listing, with its logo, and submits it', async () => {
  const { page } = tomke;
  await tomke.presses('Enter', page.getByRole('link', { name: /Eintrag ausfüllen/ }));
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const write = (name: string, text: string) => tomke.types(text, field(name));
  await write('Kurzbeschreibung (Deutsch)', 'Rechenzentrum im Moor, garantiert ausfallfrei.');
  await write('Kurzbeschreibung (Englisch)', 'A data centre in the moor.');
  await write('Beschreibung (Deutsch)', 'Wir betreiben Server für Kommunen, gekühlt vom Moor.');
  await write('Beschreibung (Englisch)', 'We run servers for municipalities, cooled by peat.');
  const chooser = page.waitForEvent('filechooser');
  await tomke.presses('Enter', page.locator('input[type=file]').first());
  await (await chooser).setFiles(logo);
  const preview = page.getByRole('region', { name: 'So sieht es die Öffentlichkeit' });
  await preview.locator('img').waitFor();
  await tomke.presses('Space', page.getByRole('checkbox', { name: 'Rechenzentrum und Cloud' }));
  await write('Öffentliche E-Mail-Adresse', 'hallo@moorlicht.example.org');
  await page.keyboard.press('Tab');
  await page.getByText('Gespeichert', { exact: true }).waitFor();
  await tomke.expectsNothingWrong();
  await tomke.presses('Enter', page.getByRole('button', { name: 'Zur Prüfung einreichen' }));
  await page.getByText('In Prüfung', { exact: true }).first().waitFor();
  await tomke.expectsNothingWrong();
});

/** Aylin opens the listing that waits. */
async function openReview() {
  const { page } = aylin;
  await page.getByRole('link', { name: /^Prüfung/ }).click();
  await page.getByRole('searchbox').fill('moorlicht');
  await page.getByRole('button', { name: new RegExp(company) }).click();
  await page.getByRole('heading', { name: company, level: 2 }).waitFor();
  await aylin.expectsNothingWrong();
}

it('a reviewer sends it back with a comment, and nothing is public yet', async () => {
  aylin = await stage.person('Aylin', { language: 'de' });
  const { page } = aylin;
  await signInAs(aylin, 'organiser', 'Aylin Demirci');
  await openReview();
  await page.getByRole('button', { name: 'Kurzbeschreibung beanstanden' }).click();
  await page.keyboard.type('Bitte ohne das Wort garantiert.');
  await aylin.expectsNothingWrong();
  await page
    .getByRole('button', { name: /zurückgeben/ })
    .last()
    .click();
  await page.getByText(`${company} hat den Eintrag mit Ihren Anmerkungen zurück`).waitFor();

  mats = await stage.person('Mats', { language: 'en', ...windows.phone });
  await mats.visit('/');
  await mats.expectsNothingWrong();
  await mats.page.getByRole('link', { name: /2026/ }).first().click();
  await mats.page.getByRole('heading', { level: 1 }).waitFor();
  await mats.page.getByRole('searchbox').fill('moorlicht');
  await mats.page.keyboard.press('Enter');
  await mats.page.getByRole('heading', { name: 'No exhibitor fits “moorlicht”' }).waitFor();
  await mats.expectsNothingWrong();
});

it('the exhibitor finds the comment at its field, mends it and submits again', async () => {
  const { page } = tomke;
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('link', { name: /Eintrag überarbeiten/ }).click();
  await page.getByText('Bitte ohne das Wort garantiert.').first().waitFor();
  await tomke.expectsNothingWrong();
  const tagline = page.getByRole('textbox', { name: 'Kurzbeschreibung (Deutsch)', exact: true });
  await tagline.fill('Rechenzentrum im Moor, kühl aus eigener Kraft.');
  await tagline.blur();
  await page.getByText('Gespeichert', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Erneut einreichen' }).click();
  await page.getByText('In Prüfung', { exact: true }).first().waitFor();
  await tomke.expectsNothingWrong();
});

it('the reviewer approves it, and the public finds it', async () => {
  await openReview();
  await aylin.page.getByRole('button', { name: 'Freigeben und veröffentlichen' }).click();
  await aylin.page.getByText(`${company} ist veröffentlicht`).waitFor();
  await aylin.expectsNothingWrong();

  const { page } = mats;
  await page.reload();
  await page.getByRole('link', { name: new RegExp(company) }).click();
  await page.getByRole('heading', { level: 1, name: company }).waitFor();
  await page.getByText('A data centre in the moor.').first().waitFor();
  await page.getByText('The stand is not settled yet.').waitFor();
  await mats.expectsNothingWrong();
});

it('the organiser assigns a stand; the exhibitor and the public see it', async () => {
  const { page } = judith;
  await page.getByRole('link', { name: 'Hallenplan', exact: true }).click();
  await page.getByRole('radio', { name: 'Plan', exact: true }).waitFor({ state: 'attached' });
  await judith.expectsNothingWrong();
  await page.getByText('Liste', { exact: true }).click();
  const free = page.getByRole('row').filter({ hasText: 'Frei' }).first();
  const number = (await free.getByRole('button').first().textContent()) ?? '';
  await free.getByRole('button').first().click();
  const panel = page.getByRole('complementary', { name: `Stand ${number}` });
  await panel.getByRole('combobox', { name: 'Aussteller' }).fill('Moorlicht');
  await page.getByRole('option', { name: new RegExp(company) }).click();
  await judith.expectsNothingWrong();
  await panel.getByRole('button', { name: 'Stand vergeben' }).click();
  await panel.getByRole('button', { name: 'Aussteller benachrichtigen' }).click();
  await panel.getByText('noch nicht bestätigt').waitFor();
  await judith.expectsNothingWrong();

  await tomke.page.getByRole('link', { name: 'Stand', exact: true }).click();
  await tomke.page.getByText(`Sie haben Stand ${number}.`).waitFor();
  await tomke.expectsNothingWrong();
  await tomke.page.getByRole('button', { name: 'Stand bestätigen' }).click();
  await tomke.page.getByText('Danke. Der Veranstalter sieht').waitFor();

  await mats.page.reload();
  await mats.page.getByText(`Stand ${number}`, { exact: true }).first().waitFor();
  await mats.expectsNothingWrong();
  await mats.page.getByRole('link', { name: 'Show on the plan' }).click();
  await mats.page.getByRole('heading', { level: 1 }).waitFor();
  await mats.page.getByText(company).first().waitFor();
  await mats.expectsNothingWrong();
});

it('the organiser imports who comes, and downloads the badges', async () => {
  const { page } = judith;
  await page.getByRole('link', { name: 'Teilnehmende', exact: true }).click();
  await page.getByRole('button', { name: 'Liste importieren' }).first().click();
  await page.getByText('Einfügen', { exact: true }).click();
  await page.getByLabel('Zeilen aus einer Tabelle').fill(guests);
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await page.getByRole('button', { name: '2 Personen importieren' }).waitFor();
  await judith.expectsNothingWrong();
  await page.getByRole('button', { name: '2 Personen importieren' }).click();
  await page.getByText('Fertig: 2 neu').waitFor();
  await page.getByRole('button', { name: 'Fertig', exact: true }).click();

  await page.getByRole('searchbox').fill('Nordhorn');
  await page.getByRole('button', { name: 'Ada Nordhorn' }).waitFor();
  await judith.expectsNothingWrong();
  await page.getByRole('button', { name: 'Ausweise drucken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/die die Suche .* findet/).check();
  await dialog.getByText('1 Ausweis auf 1 Seite').waitFor();
  await judith.expectsNothingWrong();
  badges = await downloaded(page, () =>
    dialog.getByRole('link', { name: 'PDF herunterladen' }).click(),
  );
  const [sheet = ''] = await textOfPages(badges);
  expect(sheet).toContain('Ada Nordhorn');
  await dialog.getByRole('button', { name: 'Schließen' }).last().click();
});

it('a colleague joins for the booth, on a phone, and scans the code of that very sheet', async () => {
  const team = tomke.page;
  await team.getByRole('link', { name: 'Team', exact: true }).click();
  await team.getByRole('button', { name: 'Kollegin oder Kollegen einladen' }).first().click();
  const dialog = team.getByRole('dialog');
  await dialog.getByLabel('E-Mail-Adresse').fill('pia.lindqvist@example.org');
  await dialog.getByLabel('Name', { exact: true }).fill('Pia Lindqvist');
  await tomke.expectsNothingWrong();
  await dialog.getByRole('button', { name: 'Einladung schicken' }).click();
  await team.getByText('Pia Lindqvist').first().waitFor();
  await tomke.expectsNothingWrong();

  const sheet = await rasterisePage(badges, 0, 2);
  const [code = ''] = await readCodes(sheet);
  const picture = await closeUpOfCode(sheet, code);
  const pia = await stage.person('Pia', { language: 'en', camera: { picture }, ...windows.phone });
  const { page } = pia;
  await pia.visit(await invitationOf('Pia Lindqvist'));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await pia.expectsNothingWrong();
  await page.getByRole('button', { name: 'Create the account and join' }).click();
  await page.waitForURL('**/home');
  await page.getByRole('heading', { level: 1, name: company }).waitFor();
  await pia.expectsNothingWrong();

  await page.getByRole('link', { name: 'Scan', exact: true }).first().click();
  const lead = page.getByRole('region', { name: 'Last lead' });
  await lead.getByRole('heading', { name: `Badge ${code.slice(0, 4)}` }).waitFor();
  await pia.expectsNothingWrong();
  await lead.getByRole('button', { name: 'Ask for consent' }).click();
  await page.getByRole('dialog').waitFor();
  await pia.expectsNothingWrong();
  await page.getByRole('button', { name: 'All details' }).click();
  await page.getByRole('button', { name: 'The person agrees' }).click();
  await lead.getByRole('heading', { name: 'Ada Nordhorn' }).waitFor();
  await lead.getByRole('button', { name: '4 stars' }).click();
  await lead.getByRole('button', { name: 'Hot', exact: true }).click();
  await lead.getByLabel('Note').fill('Wants to see the cooling.');
  await lead.getByLabel('Note').blur();
  await page.getByRole('button', { name: 'Everything safe' }).waitFor();
  await pia.expectsNothingWrong();
  await page.getByRole('link', { name: 'Leads', exact: true }).click();
  await page.getByText('Ada Nordhorn').first().waitFor();
  await page.getByText('Only an administrator of your booth may export leads.').waitFor();
  await pia.expectsNothingWrong();
});

it('the export of the exhibitor holds the lead with its consent; the organiser sees a number', async () => {
  const { page } = tomke;
  await page.getByRole('link', { name: 'Kontakte', exact: true }).click();
  await page.getByRole('button', { name: 'Ada Nordhorn' }).waitFor();
  await tomke.expectsNothingWrong();
  await page.getByRole('button', { name: 'Ausgeben' }).click();
  const csv = await downloaded(page, () => page.getByRole('menuitem', { name: /^CSV/ }).click());
  expect(recordsOf(csv)).toEqual([
    expect.objectContaining({
      Name: 'Ada Nordhorn',
      Organisation: 'Amt Seenland',
      Notizen: 'Wants to see the cooling.',
      Einwilligung: 'ja',
    }),
  ]);

  await judith.page.getByRole('link', { name: 'Kontakte', exact: true }).click();
  await judith.page.getByText('Ein Kontakt insgesamt').waitFor();
  expect(await judith.page.getByText('Nordhorn').count()).toBe(0);
  await judith.expectsNothingWrong();
});
