import { it } from 'vitest';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();

async function signInAs(person: Person, door: 'organiser' | 'exhibitor', who: string) {
  await person.visit(`/${door}/sign-in`);
  await person.page.getByRole('button', { name: who }).click();
  await person.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

it('an exhibitor ranks stands by keyboard, and the planner sees it', async () => {
  const maren = await stage.person('Maren', { language: 'de' });
  await signInAs(maren, 'exhibitor', 'Maren Oltmanns');
  await maren.page.waitForURL('**/home');
  await maren.visit(maren.page.url().replace(/home$/, 'booth'));
  const { page } = maren;
  const wishes = page.getByRole('region', { name: 'Ihre Standwünsche' });
  const ranked = wishes.getByRole('list', { name: 'Ihre Wunschstände' }).getByRole('listitem');
  await ranked.first().waitFor();
  await maren.expectsNothingWrong();

  // From the list, without a mouse; then up to the first place.
  await wishes.getByRole('combobox', { name: 'Stand hinzufügen' }).focus();
  await page.keyboard.type('F14');
  await page.getByRole('option', { name: /^F14/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await ranked.filter({ hasText: '2. Stand F14' }).waitFor();
  await wishes.getByRole('button', { name: 'Stand F14 nach oben' }).focus();
  await page.keyboard.press('Enter');
  await ranked.filter({ hasText: '1. Stand F14' }).waitFor();
  await wishes.getByRole('button', { name: 'Wünsche speichern' }).click();
  await page.getByText('Ihre Wünsche sind gespeichert').waitFor();
  await page.reload();
  await ranked.filter({ hasText: '1. Stand F14' }).waitFor();

  const judith = await stage.person('Judith', { language: 'de' });
  await signInAs(judith, 'organiser', 'Judith Althoff');
  await judith.page.waitForURL('**/overview');
  await judith.visit(judith.page.url().replace(/overview.*$/, 'floor-plan?mode=propose'));
  await judith.page.getByRole('tab', { name: 'Regeln' }).click();
  const row = judith.page.getByRole('row').filter({ hasText: 'Nachtanker' });
  await row.filter({ hasText: '2 Stände' }).waitFor();
});

it('the planner has stands proposed, reads why, and gives them', async () => {
  const henrik = await stage.person('Henrik', { language: 'de' });
  await signInAs(henrik, 'organiser', 'Judith Althoff');
  await henrik.page.waitForURL('**/overview');
  await henrik.visit(henrik.page.url().replace(/overview.*$/, 'floor-plan?mode=propose'));
  const { page } = henrik;

  // The rules are in plain sight, and can be changed.
  await page.getByRole('tab', { name: 'Regeln' }).click();
  await page.getByRole('textbox', { name: 'Standpreis' }).fill('0');
  await page.getByRole('button', { name: 'Regeln speichern' }).click();
  await page.getByText('Regeln gespeichert').waitFor();
  await henrik.expectsNothingWrong();

  await page.getByRole('tab', { name: 'Vorschlag' }).click();
  await page.getByRole('radio', { name: 'Wer noch keinen Stand hat' }).check();
  await page.getByRole('textbox', { name: 'Losnummer' }).fill('4711');
  await page.getByRole('button', { name: 'Vorschlag berechnen' }).click();
  const table = page.getByRole('table', { name: 'Wer welchen Stand bekommt' });
  await table.waitFor({ timeout: 60_000 });
  await page.getByText('Losnummer 4711').waitFor();
  await page.getByText('Bewiesen: Besser geht es nach diesen Regeln nicht.').waitFor();
  await henrik.expectsNothingWrong();

  // One first, then all the others.
  await table.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Einen übernehmen' }).click();
  await page.getByText('Ein Stand ist vergeben').waitFor();
  await page.getByRole('button', { name: /^Alle \d+ übernehmen$/ }).click();
  await page.getByText(/Stände sind vergeben/).waitFor();
  await page.getByText('ändert der Vorschlag nichts mehr').waitFor();
});

it('a co-exhibitor joins a stand, and whoever has it reads so', async () => {
  const henrik = await stage.person('Henrik', { language: 'de' });
  await signInAs(henrik, 'organiser', 'Henrik Möhlenkamp');
  await henrik.visit(henrik.page.url().replace(/(overview|floor-plan).*$/, 'floor-plan?stand=F14'));
  const company = henrik.page.getByRole('region', { name: 'Mitaussteller' });
  const choice = company.getByRole('combobox', { name: 'Mitaussteller hinzufügen' });
  await choice.focus();
  // What speaks against somebody is read before anybody tries.
  await henrik.page.keyboard.type('Registraturwerk');
  await henrik.page
    .getByRole('option', { name: /Dieser Aussteller hat einen eigenen Stand/ })
    .waitFor();
  await choice.fill('Kreidepfad');
  await henrik.page.getByRole('option', { name: /Kreidepfad/ }).waitFor();
  await henrik.page.keyboard.press('ArrowDown');
  await henrik.page.keyboard.press('Enter');
  await company.getByRole('button', { name: 'Hinzufügen' }).click();
  await company.getByText('Kreidepfad Schul-IT').waitFor();
  await henrik.expectsNothingWrong();

  const zofia = await stage.person('Zofia', { language: 'de' });
  await signInAs(zofia, 'exhibitor', 'Zofia Krawczyk');
  await zofia.page.getByText('Mit Ihnen am Stand: Kreidepfad Schul-IT').waitFor();
  await zofia.expectsNothingWrong();
});
