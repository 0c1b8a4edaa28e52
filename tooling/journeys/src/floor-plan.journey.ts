import { describe, expect, it } from 'vitest';
import { signInAs } from './demo-sign-in.ts';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();

async function openPlan(person: Person, name: string): Promise<void> {
  await signInAs(person, 'organiser', name);
  await person.page.getByRole('link', { name: 'Hallenplan' }).first().waitFor();
  const [, , slug = ''] = new URL(person.page.url()).pathname.split('/');
  await person.visit(`/organiser/${slug}/floor-plan`);
  await person.page.getByRole('listbox').waitFor();
}

/** What a screen reader says of the stand the keyboard is on. */
const spoken = (person: Person) =>
  person.page.evaluate(() => {
    const list = document.querySelector('[role=listbox]');
    const id = list?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });

describe('the plan by keyboard alone', () => {
  it('an organiser places an exhibitor, reads why another stand is not possible, and a colleague sees it at once', async () => {
    const judith = await stage.person('Judith', { language: 'de' });
    const henrik = await stage.person('Henrik', { language: 'de' });
    await openPlan(judith, 'Judith Althoff');
    await openPlan(henrik, 'Henrik Möhlenkamp');
    await judith.expectsNothingWrong();

    const { keyboard } = judith.page;
    // The exhibitor is chosen with the keyboard; the focus moves on to the plan.
    await judith.page.getByRole('button', { name: 'Lizenzkelter' }).focus();
    await keyboard.press('Enter');
    await judith.page.getByText('Wählen Sie einen der hervorgehobenen Stände').waitFor();
    await judith.expectsNothingWrong();

    await keyboard.type('F06');
    await expect.poll(() => spoken(judith)).toContain('Dieser Stand ist gesperrt');
    await keyboard.press('Enter');
    await judith.page.getByText('Stand F06: Dieser Stand ist gesperrt.').first().waitFor();

    // To the left of the blocked one is a free one.
    await keyboard.press('ArrowLeft');
    await expect.poll(() => spoken(judith)).toContain('Stand F05, frei');
    await keyboard.press('Enter');
    await judith.page.getByText('Stand F05 an Lizenzkelter vergeben').waitFor();
    await expect.poll(() => spoken(judith)).toContain('vergeben an Lizenzkelter');

    // Nobody reloads anything.
    await henrik.page.getByText('Von einer Vergabe weiß der Aussteller noch nichts').waitFor();
    await henrik.expectsNothingWrong();
    await henrik.leaves();
    await judith.leaves();
  });

  it('an organiser draws a stand, moves and numbers it, takes it back, and saves', async () => {
    const judith = await stage.person('Judith', { language: 'de' });
    await openPlan(judith, 'Judith Althoff');
    await judith.visit(`${judith.page.url()}?mode=edit`);
    const plan = judith.page.getByRole('listbox');
    await plan.focus();
    const { keyboard } = judith.page;
    const status = judith.page.getByText(/ungespeicherte/);

    await keyboard.press('n');
    await status.getByText('Eine ungespeicherte Änderung').or(status).first().waitFor();
    const number = judith.page.getByRole('textbox', { name: 'Standnummer' });
    await expect.poll(() => number.inputValue()).toBe('F24');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await keyboard.type('X1');
    await keyboard.press('Enter');
    await expect.poll(() => number.inputValue()).toBe('X1');
    await judith.expectsNothingWrong();

    await plan.focus();
    await keyboard.press('Control+z');
    await expect.poll(() => number.inputValue()).toBe('F24');
    await keyboard.press('Control+Shift+z');
    await expect.poll(() => number.inputValue()).toBe('X1');

    await judith.page.getByRole('button', { name: 'Zeichnung speichern' }).press('Enter');
    await judith.page.getByText('Zeichnung gespeichert').waitFor();
    await judith.page.getByText('Liste', { exact: true }).click();
    await judith.page.getByRole('row', { name: /X1/ }).waitFor();
    await judith.expectsNothingWrong();
    await judith.leaves();
  });
});
