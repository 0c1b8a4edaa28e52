import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signInAs } from './demo-sign-in.ts';
import type { Person } from './person.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const henriks = 'Henrik Möhlenkamp';
/** Written by Inkscape 1.2, from the drawing that the import of stands is tested with. */
const pdf = readFileSync(new URL('./fixtures/hall-inkscape.pdf', import.meta.url));

async function openDrawing(person: Person, name: string): Promise<void> {
  await signInAs(person, 'organiser', name);
  await person.page.getByRole('link', { name: 'Hallenplan' }).first().waitFor();
  const [, , slug = ''] = new URL(person.page.url()).pathname.split('/');
  await person.visit(`/organiser/${slug}/floor-plan?mode=edit`);
  await person.page.getByRole('listbox').waitFor();
}

/** With the keyboard from F01 four stands to the right, to the free F05, and takes it in hand. */
async function takeF05(person: Person): Promise<void> {
  const { page } = person;
  await page.getByRole('listbox').focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByLabel('Standnummer').inputValue()).toBe('F05');
}
const save = async ({ page }: Person) => {
  await page.getByRole('button', { name: 'Zeichnung speichern' }).click();
  await page.getByText('Zeichnung gespeichert').first().waitFor();
};
const unsaved = ({ page }: Person, words: string) => page.getByText(words).waitFor();

describe('drawing the plan', () => {
  it('two organisers at once keep their own work, see what the other saves, and decide where both drew', async () => {
    const judith = await stage.person('Judith', { language: 'de' });
    const henrik = await stage.person('Henrik', { language: 'de' });
    await openDrawing(judith, 'Judith Althoff');
    await openDrawing(henrik, henriks);

    await takeF05(judith);
    await judith.page.keyboard.press('ArrowDown');
    await unsaved(judith, 'Eine ungespeicherte Änderung');

    // A colleague draws a new stand; nobody reloads anything, and nothing of one's own is lost.
    await henrik.page.getByRole('listbox').focus();
    await henrik.page.keyboard.press('n');
    await save(henrik);
    await judith.page.getByRole('option', { name: /F24/ }).waitFor({ state: 'attached' });
    await unsaved(judith, 'Eine ungespeicherte Änderung');

    // Then he moves the same stand as she did.
    await henrik.page.keyboard.press('Escape');
    await henrik.page.reload();
    await takeF05(henrik);
    await henrik.page.keyboard.press('ArrowDown');
    await henrik.page.keyboard.press('ArrowDown');
    await save(henrik);
    const conflict = judith.page.getByRole('alert').filter({ hasText: 'F05' });
    await conflict.getByText('Jemand anderes hat dasselbe geändert').waitFor();
    await judith.expectsNothingWrong();
    expect(
      await judith.page.getByRole('button', { name: 'Zeichnung speichern' }).isDisabled(),
    ).toBe(true);
    await conflict.getByRole('button', { name: 'Meine Fassung behalten' }).click();
    await save(judith);
    await henrik.leaves();

    // Three drawings were saved since the demo's two; each says what it changed.
    await judith.page.getByRole('button', { name: 'Versionen' }).click();
    await judith.page
      .getByRole('button', { name: /Version 5 · neueste.*Judith Althoff/ })
      .waitFor();
    await judith.page
      .getByRole('button', { name: 'Stand F05 ist verschoben: 0,5 m nach oben.' })
      .waitFor();
    await judith.expectsNothingWrong();

    // Somebody has F22 by now, which the first sketch did not have.
    await judith.page.getByRole('button', { name: /^Version 1/ }).click();
    await judith.page.getByText(/Stand F2[23] fehlt in dieser Version/).waitFor();
    const restore = judith.page.getByRole('button', { name: 'Diese Version wiederherstellen' });
    expect(await restore.isDisabled()).toBe(true);
    await judith.page.getByRole('button', { name: /^Version 2/ }).click();
    await judith.expectsNothingWrong();
    await restore.click();
    await judith.page.getByText('Foyer ist wieder gezeichnet wie in Version 2').waitFor();
    await judith.page
      .getByRole('button', { name: /Version 6 · neueste · wie Version 2/ })
      .waitFor();
    await judith.page.getByRole('button', { name: /^Stand F24 ist weggefallen/ }).waitFor();
    await judith.leaves();
  });

  it('a page of a PDF lies under the plan once two points have told its scale', async () => {
    const henrik = await stage.person('Henrik', { language: 'de' });
    await openDrawing(henrik, henriks);
    const { page } = henrik;
    await page.getByText('Saal', { exact: true }).click();
    await page.getByRole('button', { name: 'Hintergrund' }).click();
    const dialog = page.getByRole('dialog');
    const choose = (name: string, buffer: Buffer) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name, buffer, mimeType: 'application/pdf' });
    await choose('zerrissen.pdf', pdf.subarray(0, 700));
    await dialog.getByText('Diese PDF-Datei lässt sich nicht lesen.').waitFor();
    await henrik.expectsNothingWrong();
    await choose('Saal.pdf', pdf);
    await dialog.getByRole('img', { name: 'Seite 1' }).waitFor();
    await dialog.getByRole('button', { name: 'Diese Seite nehmen' }).click();

    const distance = dialog.getByLabel('Abstand der Punkte (m)');
    await distance.fill('0');
    await dialog.getByText('Geben Sie den Abstand in Metern an, größer als 0.').waitFor();
    await distance.fill('90000');
    await dialog.getByText(/So wäre das ganze Bild .* lang/).waitFor();
    await distance.fill('14');
    await dialog.getByLabel('Punkt 1 von links (m)').fill('3');
    await henrik.expectsNothingWrong();
    await dialog.getByRole('button', { name: 'Ausrichten' }).click();
    await page.getByText('Das Bild liegt unter dem Plan').waitFor();
    const shown = page.getByRole('switch', { name: 'Bild zeigen' });
    await expect.poll(() => shown.isChecked()).toBe(true);
    await henrik.expectsNothingWrong();

    // All stands of the hall get new numbers in one step, and their old ones back in one.
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Control+a');
    await page.getByLabel('Erste Nummer').fill('F01');
    await page.getByText('Die Nummer F01 hat schon ein anderer Stand.').waitFor();
    await page.getByLabel('Erste Nummer').fill('T10');
    await page.getByText('T10, T11, T12 … T20').waitFor();
    await henrik.expectsNothingWrong();
    await page.getByRole('button', { name: 'Nummern vergeben' }).click();
    await unsaved(henrik, '11 ungespeicherte Änderungen');
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByText(/ungespeicherte/).count()).toBe(0);
    await henrik.leaves();
  });
});
