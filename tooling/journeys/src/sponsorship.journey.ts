import { windows } from '@foyer/testing/browser.ts';
import { textOfPages } from '@foyer/testing/pdf-page.ts';
import { expect, it } from 'vitest';
import { signInAs } from './demo-sign-in.ts';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** A logo as a company has it: a drawing, wide, on a background one can see through. */
const logo = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="160">
  <rect x="10" y="10" width="140" height="140" fill="#0f766e"/>
  <circle cx="330" cy="80" r="60" fill="#b45309"/></svg>`);

/** What a link downloads, in the name of this person. */
async function download(person: Person, address: string | null): Promise<Buffer> {
  const answer = await person.page.request.get(new URL(address ?? '', stage.foyer.url).href);
  expect(answer.status()).toBe(200);
  return answer.body();
}
const wordsOf = async (pdf: Buffer) => (await textOfPages(pdf)).join(' ').replaceAll(/\s+/g, ' ');

it('a level is bought, the contract signed, the logo delivered, shown and reported', async () => {
  // Bought: a contract is sent to an exhibitor that is no sponsor yet.
  const judith = await stage.person('Judith', { language: 'de' });
  await signInAs(judith, 'organiser', 'Judith Althoff');
  const desk = judith.page;
  await desk.getByRole('navigation').getByRole('link', { name: 'Sponsoren' }).first().click();
  const nachtanker = desk.getByRole('button', { name: 'Nachtanker Sicherung GmbH' });
  await nachtanker.click();
  await judith.expectsNothingWrong();
  // What was offered before came to nothing; what follows begins anew, with a first offer.
  await desk.getByRole('button', { name: 'Mehr' }).click();
  await desk.getByRole('menuitem', { name: 'Sponsoring beenden' }).click();
  const ending = desk.getByRole('dialog', { name: /beenden$/ });
  await ending.getByRole('textbox', { name: 'Grund' }).fill('Wir fangen noch einmal von vorn an.');
  await ending.getByRole('button', { name: 'Sponsoring beenden' }).click();
  await desk.getByText('Das Sponsoring ist beendet; der Platz ist wieder frei.').waitFor();
  // The panel lies over the button for the next one.
  await desk
    .getByRole('complementary', { name: 'Nachtanker Sicherung GmbH' })
    .getByRole('button', { name: 'Schließen' })
    .click();
  await desk.getByRole('button', { name: 'Sponsoring anbieten' }).first().click();
  const draft = desk.getByRole('dialog', { name: 'Sponsoring anbieten' });
  await draft.getByRole('combobox', { name: 'Aussteller' }).click();
  await desk.getByRole('option', { name: 'Nachtanker Sicherung' }).click();
  await draft.getByRole('textbox', { name: 'Wert in Euro' }).fill('4500');
  await draft
    .getByRole('textbox', { name: 'Anschrift des Sponsors' })
    .fill('Hafenstraße 21\n26721 Emden');
  await draft.getByRole('textbox', { name: 'Zweck' }).fill('Technik der Tagung');
  await judith.expectsNothingWrong();
  await draft.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await draft.waitFor({ state: 'hidden' });
  await desk.getByRole('button', { name: 'Vertrag senden' }).click();
  await desk.getByText('Der Vertrag ist verschickt.').waitFor();

  // Signed by the admin of the booth, on a phone.
  const maren = await stage.person('Maren', { language: 'de', ...windows.phone });
  await signInAs(maren, 'exhibitor', 'Maren Oltmanns');
  const booth = maren.page;
  const [, base = ''] = /(\/exhibitor\/[^/]+\/[^/]+)/.exec(booth.url()) ?? [];
  await maren.visit(`${base}/sponsorship`);
  await booth.getByRole('heading', { name: 'Fassung 1 unterschreiben' }).waitFor();
  const paper = booth.getByRole('link', { name: 'Vertrag lesen (PDF)' });
  const contract = await wordsOf(await download(maren, await paper.getAttribute('href')));
  expect(contract).toContain('4.500,00 €');
  expect(contract).toContain('Nachtanker Sicherung GmbH Hafenstraße 21 26721 Emden');
  await booth.getByRole('button', { name: 'Vertrag unterschreiben' }).click();
  await booth.getByText('Bestätigen Sie bitte, dass Sie ihn gelesen haben.').waitFor();
  await booth.getByRole('textbox', { name: 'Ihr Name' }).fill('Maren Oltmanns');
  await booth.getByRole('checkbox', { name: /Ich habe den Vertrag gelesen/ }).check();
  await maren.expectsNothingWrong();
  await booth.getByRole('button', { name: 'Vertrag unterschreiben' }).click();
  await booth.getByText('Der Vertrag ist unterschrieben.').waitFor();

  // Delivered: the logo is one of the booth's tasks.
  await booth.getByRole('link', { name: 'Aufgabe öffnen: Logo' }).click();
  const file = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: logo };
  await booth.locator('input[type=file]').setInputFiles(file);
  await booth.getByRole('img', { name: 'logo.svg' }).waitFor();
  const handIn = booth.getByRole('button', { name: 'Datei abgeben' });
  await handIn.click();
  await handIn.waitFor({ state: 'hidden' });
  await maren.expectsNothingWrong();

  // Looked at and confirmed on the board.
  await desk.getByRole('tab', { name: 'Leistungen' }).click();
  const toCheck = desk.getByRole('region', { name: /Zu prüfen/ });
  const card = toCheck.getByRole('button', { name: /Logo.*Nachtanker/ });
  await card.click();
  await desk.getByRole('img', { name: 'Logo von Nachtanker Sicherung GmbH' }).waitFor();
  await judith.expectsNothingWrong();
  await desk.getByRole('button', { name: 'Bestätigen' }).click();
  await desk.getByText('Die Leistung ist bestätigt.').waitFor();

  // Shown to everybody.
  const vera = await stage.person('Vera', { language: 'de' });
  const [, slug] = /\/organiser\/([^/]+)/.exec(desk.url()) ?? [];
  for (const path of ['/sponsors', '/plan', '/programme', '']) {
    await vera.visit(`/e/${slug}${path}`);
    const shown = vera.page.getByRole('img', { name: 'Nachtanker Sicherung' }).first();
    await shown.scrollIntoViewIfNeeded();
    await expect
      .poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(400);
    await vera.expectsNothingWrong();
  }

  // And on every badge; Foyer counts them, and the count is the proof.
  const eventId = new URL((await paperAddress(judith)) ?? '', stage.foyer.url).searchParams.get(
    'eventId',
  );
  const badges = await judith.page.request.get(
    `${stage.foyer.url}/api/attendee/badges?eventId=${eventId}&locale=de&layout=a4`,
  );
  expect(badges.headers()['content-type']).toBe('application/pdf');
  await desk.reload();
  const toDeliver = desk.getByRole('region', { name: /Zu erbringen/ });
  await toDeliver.getByRole('button', { name: /Logo.*Nachtanker.*auf \d+ Ausweisen/ }).click();
  await desk.getByRole('button', { name: 'Als erbracht eintragen' }).click();
  const proof = desk.getByRole('dialog', { name: /ist erbracht/ });
  await proof.getByText(/auf \d+ Ausweisen/).waitFor();
  await judith.expectsNothingWrong();
  await proof.getByRole('button', { name: 'Als erbracht eintragen' }).click();
  await desk.getByText('Die Leistung ist erbracht.').waitFor();
  await proof.waitFor({ state: 'hidden' });

  // The demo it was promised is in the programme, and that proves itself too.
  await desk.getByRole('complementary').getByRole('button', { name: 'Schließen' }).click();
  await vera.visit(`/e/${slug}/programme`);
  await vera.page.getByRole('heading', { name: 'Ein Rathaus läuft wieder an' }).waitFor();
  await toDeliver
    .getByRole('button', { name: /auf der Bühne.*Nachtanker.*1 von einer zugesagten Vorführung/ })
    .click();
  await desk.getByRole('button', { name: 'Als erbracht eintragen' }).click();
  const used = desk.getByRole('dialog', { name: /ist erbracht/ });
  await used
    .getByText(/im Programm/)
    .first()
    .waitFor();
  await used.getByRole('button', { name: 'Als erbracht eintragen' }).click();
  await used.waitFor({ state: 'hidden' });

  // Reported to the sponsor, and to the public.
  await maren.visit(`${base}/sponsorship`);
  const report = booth.getByRole('link', { name: /Bericht \(PDF\)/ });
  const words = await wordsOf(await download(maren, await report.getAttribute('href')));
  expect(words).toMatch(/Logo auf \d+ Ausweisen gedruckt/);
  expect(words).toContain('1 Vorführung im Programm');
  expect(words).toContain('2 von 5 Leistungen');
  await vera.visit(`/e/${slug}/transparency`);
  await vera.page.getByRole('rowheader', { name: 'Nachtanker Sicherung GmbH' }).waitFor();
  await vera.expectsNothingWrong();
});

/** The contract of the open sponsor, as the team downloads it. */
async function paperAddress({ page }: Person): Promise<string | null> {
  await page.getByRole('tab', { name: 'Sponsoren' }).click();
  await page.getByRole('button', { name: 'Nachtanker Sicherung GmbH' }).first().click();
  const address = await page
    .getByRole('link', { name: 'Vertrag, Fassung 1, als PDF' })
    .getAttribute('href');
  await page.getByRole('tab', { name: 'Leistungen' }).click();
  return address;
}
