import { windows } from '@foyer/testing/browser.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const title = 'Drei Ämter, eine Karte';

/** One click on the sign-in page, as somebody of the demo event. */
async function signInAs(person: Person, door: 'organiser' | 'exhibitor', who: string) {
  await person.visit(`/${door}/sign-in`);
  await person.page.getByRole('button', { name: who }).click();
  await person.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

async function openDemos(person: Person): Promise<Page> {
  await signInAs(person, 'exhibitor', 'Zofia Krawczyk');
  await person.page.waitForURL('**/home');
  await person.visit(person.page.url().replace(/home$/, 'demos'));
  await person.page.getByRole('heading', { level: 1, name: 'Vorführungen' }).waitFor();
  return person.page;
}

async function openProgramme(person: Person, who: string): Promise<Page> {
  await signInAs(person, 'organiser', who);
  await person.page.waitForURL('**/overview');
  await person.visit(person.page.url().replace(/overview$/, 'programme'));
  await person.page.getByRole('heading', { level: 2, name: /Wartet auf einen Platz/ }).waitFor();
  return person.page;
}

const cardOf = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

/** One of a closed list; by its words or by where it stands. */
async function choose(page: Page, label: string, option: RegExp | number) {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  const options = page.getByRole('option');
  await (typeof option === 'number'
    ? options.nth(option)
    : options.filter({ hasText: option })
  ).click();
}

it('an exhibitor proposes a demo on a phone, sees what is free, and loses no word', async () => {
  const zofia = await stage.person('Zofia', { language: 'de', ...windows.phone });
  const page = await openDemos(zofia);
  await page.getByText('Passen Zeit und Ort?').waitFor();
  await zofia.expectsNothingWrong();

  await page.getByRole('button', { name: 'Vorführung vorschlagen' }).click();
  await page.getByRole('button', { name: 'Speichern und einreichen' }).click();
  await page.getByText('Bitte ausfüllen.').first().waitFor();
  await zofia.expectsNothingWrong();
  await page.getByRole('textbox', { name: 'Titel (Deutsch)' }).fill(title);
  await page.getByRole('textbox', { name: 'Titel (Englisch)' }).fill('Three offices, one map');

  // A reload in the middle of it: form and words are there again.
  await page.reload();
  await page.getByText('Was Sie zuletzt geschrieben haben, ist wieder da.').waitFor();
  const german = page.getByRole('textbox', { name: 'Titel (Deutsch)' });
  expect(await german.inputValue()).toBe(title);

  await page
    .getByRole('textbox', { name: 'Beschreibung (Deutsch)' })
    .fill('Tiefbau, Schule und Feuerwehr sehen dasselbe.');
  await page.getByRole('button', { name: 'Person hinzufügen' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Zofia Krawczyk');
  await choose(page, 'Ort', /Bühne/);
  await page.getByLabel('Beginn').fill('10:45');
  await page.getByText('ist 10:30–11:15 Uhr schon etwas im Programm').waitFor();
  await zofia.expectsNothingWrong();
  await page.getByRole('button', { name: '11:15–11:45 Uhr' }).click();
  await page.getByText('Diese Zeit ist noch frei.').waitFor();
  // In the end she wants what somebody else has asked for as well; nobody has it yet.
  await choose(page, 'Ort', /Demo-Ecke/);
  await choose(page, 'Tag', 1);
  await page.getByLabel('Beginn').fill('10:30');
  await page.getByText('Diese Zeit ist noch frei.').waitFor();
  await page.getByRole('button', { name: 'Speichern und einreichen' }).click();
  await page.getByText('ist eingereicht. Der Veranstalter meldet sich.').waitFor();
  await cardOf(page, title).getByText('Eingereicht', { exact: true }).waitFor();
  await zofia.expectsNothingWrong();
});

it('the organiser schedules by keyboard; the second at one slot is told', async () => {
  const lagging = [/ERR_FAILED/, /status of 409/];
  const judith = await stage.person('Judith', { language: 'de', expectedErrors: lagging });
  const later = await openProgramme(judith, 'Judith Althoff');
  await later.getByRole('button', { name: `${title} wie gewünscht ins Programm nehmen` }).waitFor();
  // Her screen lags behind from here on.
  await later.route(/demo\.programme/, (route) => route.abort());

  const henrik = await stage.person('Henrik', { language: 'de' });
  const page = await openProgramme(henrik, 'Henrik Möhlenkamp');
  await henrik.expectsNothingWrong();
  const tray = page.getByRole('region', { name: /Wartet auf einen Platz/ });
  const bar = page.getByRole('status').filter({ hasText: 'Demo-Ecke' });

  await tray.getByRole('button', { name: /Funkdistel/ }).focus();
  await page.keyboard.press('m');
  await page.keyboard.press('PageDown');
  await bar.filter({ hasText: '10:30–11:00 Uhr, Demo-Ecke: frei' }).waitFor();
  await henrik.expectsNothingWrong();
  await page.keyboard.press('Enter');
  await page.getByText('„Ein Bach im Saal: Pegel in Echtzeit“ ist im Programm.').waitFor();
  const stream = page.getByRole('button', {
    name: /^Ein Bach im Saal.*10:30–11:00 Uhr.*Demo-Ecke/,
  });
  await expect.poll(() => stream.evaluate((block) => block === document.activeElement)).toBe(true);

  // What is taken is said before anything is tried, and tried all the same it stays in the hand.
  await tray.getByText('Hier ist schon „Ein Bach im Saal').waitFor();
  await tray.getByRole('button', { name: /Geovenn/ }).focus();
  await page.keyboard.press('m');
  await bar.filter({ hasText: 'Hier ist schon „Ein Bach im Saal' }).waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('alert')
    .filter({ hasText: `„${title}“ passt hier nicht` })
    .waitFor();
  await henrik.expectsNothingWrong();

  // Judith does not see it yet and takes the same slot: the server says no, and shows her what is there.
  await later.getByRole('button', { name: `${title} wie gewünscht ins Programm nehmen` }).click();
  await later.getByText('Zu dieser Zeit ist an diesem Ort schon eine andere Vorführung.').waitFor();
  await later.unroute(/demo\.programme/);
  await later.reload();
  await later.getByText('Hier ist schon „Ein Bach im Saal').waitFor();
  await judith.leaves();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await bar.filter({ hasText: '11:00–11:30 Uhr, Demo-Ecke: frei' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(`„${title}“ ist im Programm.`).waitFor();
  await tray.getByText('Alles Eingereichte hat seinen Platz.').waitFor();
});

it('blocks are dragged, undone, opened and listed; places are added', async () => {
  const henrik = await stage.person('Henrik', { language: 'de' });
  const page = await openProgramme(henrik, 'Henrik Möhlenkamp');
  const sentence = page.getByRole('button', { name: /^Wir mahlen Ihren längsten Satz/ });
  const before = await sentence.textContent();
  const box = await sentence.boundingBox();
  const target = await page.locator('[data-column=""]').boundingBox();
  if (!box || !target) throw new Error('the board has a block and a column for the stands');
  await page.mouse.move(box.x + 40, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(target.x + 60, box.y + 118, { steps: 6 });
  await page.getByRole('status').filter({ hasText: '12:30–13:00 Uhr, am eigenen Stand' }).waitFor();
  await page.mouse.up();
  await page.getByText('„Wir mahlen Ihren längsten Satz“ ist verlegt.').waitFor();
  await expect.poll(() => sentence.textContent()).toContain('12:30–13:00 Uhr');
  await page.getByRole('button', { name: 'Rückgängig machen' }).first().click();
  await expect
    .poll(async () => (await sentence.textContent())?.split(' Uhr')[0])
    .toBe(before?.split(' Uhr')[0]);

  await sentence.click();
  const panel = page.getByRole('complementary', { name: /Wir mahlen/ });
  await panel.getByText('Der Aussteller hat Zeit und Ort noch nicht bestätigt.').waitFor();
  await henrik.expectsNothingWrong();
  await panel.getByRole('button', { name: 'Absagen' }).click();
  await henrik.expectsNothingWrong();
  await page.getByRole('button', { name: 'Doch nicht' }).last().click();
  await panel.getByRole('button', { name: 'Schließen' }).click();

  await page.getByRole('button', { name: 'Plenum', exact: true }).click();
  const plenary = page.getByRole('dialog', { name: 'Plenum' });
  await plenary.getByRole('textbox', { name: /Deutsch/ }).fill('Mittagspause');
  await plenary.getByLabel('Beginn').fill('11:45');
  await plenary.getByText('Da ist schon „Wir mahlen Ihren längsten Satz“').waitFor();
  await henrik.expectsNothingWrong();
  await plenary.getByLabel('Beginn').fill('12:15');
  await plenary.getByRole('button', { name: 'Eintragen' }).click();
  await page.getByText('„Mittagspause“ ist eingetragen.').waitFor();
  await plenary.getByRole('button', { name: 'Schließen' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Mittagspause12:15–12:45 Uhr' })
    .first()
    .waitFor();

  await page.getByText('Liste', { exact: true }).click();
  await page.getByRole('row', { name: new RegExp(title) }).waitFor();
  await henrik.expectsNothingWrong();
  expect(new URL(page.url()).searchParams.get('view')).toBe('list');

  await page.getByRole('button', { name: 'Orte', exact: true }).click();
  await page.getByRole('button', { name: 'Ort hinzufügen' }).click();
  await henrik.expectsNothingWrong();
  await page.getByRole('textbox', { name: 'Name (Deutsch)' }).fill('Gläserner Raum');
  await page.getByRole('button', { name: 'Anlegen' }).click();
  await page.getByRole('button', { name: 'Gläserner Raum nach vorn' }).click();
  await page.getByRole('button', { name: 'Gläserner Raum entfernen' }).click();
  await page.getByText('Gläserner Raum ist entfernt.').waitFor();
  const places = page.getByRole('dialog', { name: 'Orte für Vorführungen' });
  await places.getByRole('button', { name: 'Schließen' }).first().click();

  // Until it is published, the public sees the version before.
  await page.getByRole('button', { name: /^Veröffentlichen/ }).click();
  const version = page.getByRole('dialog', { name: /^Programm als Fassung \d+ veröffentlichen/ });
  await version.getByText(title).waitFor();
  await henrik.expectsNothingWrong();
  await version.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  await page.getByText(/Fassung \d+ ist veröffentlicht/).waitFor();
});

it('the exhibitor is told of the other time and confirms it; the public sees it', async () => {
  const zofia = await stage.person('Zofia', { language: 'de' });
  const page = await openDemos(zofia);
  const card = cardOf(page, title);
  await card.getByText('Anders als bisher: Passen Zeit und Ort?').waitFor();
  await card.getByText(/Bisher: .*10:30–11:00 Uhr, Demo-Ecke/).waitFor();
  await zofia.expectsNothingWrong();
  await card.getByRole('button', { name: 'Zeit und Ort bestätigen' }).click();
  await card.getByText(/Zeit und Ort bestätigt am/).waitFor();
  const slug = new URL(page.url()).pathname.split('/')[2];

  const visitor = await stage.person('Besucherin', { language: 'de', ...windows.phone });
  await visitor.visit(`/e/${slug}/programme`);
  const shown = visitor.page.getByRole('listitem').filter({ hasText: title });
  await shown.getByText('11:00–11:30 Uhr').waitFor();
  await shown.getByRole('link', { name: 'Geovenn Kartendienste' }).waitFor();
  await visitor.page.getByRole('heading', { name: 'Mittagspause' }).waitFor();
  await visitor.expectsNothingWrong();

  await visitor.page.getByText(/^Fassung \d+ vom/).waitFor();
  await visitor.visit(`/e/${slug}/now`);
  await visitor.page.getByRole('heading', { name: 'Jetzt und als Nächstes' }).waitFor();
  await visitor.expectsNothingWrong();
  await visitor.visit(`/e/${slug}/programme`);

  // She remembers it: on this phone alone, after a reload too, and as a link for a colleague.
  await shown.getByRole('button', { name: `„${title}“ merken` }).click();
  await visitor.page.reload();
  await visitor.page.getByRole('button', { name: 'Nur meine Auswahl zeigen' }).click();
  const demos = visitor.page.locator('.demo:visible');
  await expect.poll(() => demos.count()).toBe(1);
  await visitor.expectsNothingWrong();
  const calendar = visitor.page.getByRole('link', { name: 'Auswahl in den Kalender' });
  const address = new URL((await calendar.getAttribute('href')) ?? '', visitor.page.url());
  const feed = await visitor.page.request.get(address.href);
  expect((await feed.text()).match(/BEGIN:VEVENT/g)).toHaveLength(1);

  const colleague = await stage.person('Kollege', { language: 'en' });
  await colleague.visit(`/e/${slug}/programme${address.search}`);
  await expect.poll(() => colleague.page.locator('.demo').count()).toBe(1);
  await colleague.page.getByRole('button', { name: 'Take it into my selection' }).click();
  await colleague.page.getByText('these demos are in your selection now').waitFor();
  await colleague.expectsNothingWrong();
  await colleague.page.getByRole('link', { name: 'Show the whole programme' }).click();
  const own = colleague.page.getByRole('button', { name: 'Remember “Three offices, one map”' });
  await expect.poll(() => own.getAttribute('aria-pressed')).toBe('true');
});
