import { windows } from '@foyer/testing/browser.ts';
import { textOfPages } from '@foyer/testing/pdf-page.ts';
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { signInAs } from './demo-sign-in.ts';
import { setStage } from './stage.ts';

const stage = setStage();

type Finger = { readonly x: number; readonly y: number };

/** Fingers on the glass, as the browser's own input gets them. */
class Hand {
  readonly #session: CDPSession;
  constructor(session: CDPSession) {
    this.#session = session;
  }

  #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) {
    const touchPoints = fingers.map((finger, id) => ({ ...finger, id }));
    return this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  async tap(finger: Finger): Promise<void> {
    await this.#touch('touchStart', [finger]);
    await this.#touch('touchEnd', []);
  }

  /** From one place to another in ten steps, all fingers at once. */
  async drag(from: readonly Finger[], to: readonly Finger[]): Promise<void> {
    await this.#touch('touchStart', from);
    for (let step = 1; step <= 10; step += 1) {
      const between = from.map(({ x, y }, i) => ({
        x: x + (((to[i]?.x ?? x) - x) * step) / 10,
        y: y + (((to[i]?.y ?? y) - y) * step) / 10,
      }));
      await this.#touch('touchMove', between);
    }
    await this.#touch('touchEnd', []);
  }
}

/** "2 m" is 90 pixels wide: what the scale bar says of the zoom. */
const pixelsPerMetre = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.foyer-plan-scale');
    return (bar?.getBoundingClientRect().width ?? 0) / Number.parseFloat(bar?.textContent ?? '');
  });
const middleOfPlan = async (page: Page) => {
  const box = await page.locator('.foyer-plan-stage').boundingBox();
  if (!box) throw new Error('There is no plan.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
/** A thrown page glides on for a while. */
async function restingScroll(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      last = await page.evaluate(() => scrollY);
      return last === before;
    })
    .toBe(true);
  return last;
}
const chosen = (page: Page) => page.locator('.plan-chosen').textContent();

describe('the public plan on a phone', () => {
  it('a visitor scrolls past it, pinches, moves it with two fingers, taps, and finds an exhibitor', async () => {
    const vera = await stage.person('Vera', { language: 'de', ...windows.phone });
    const { page } = vera;
    await vera.visit('/');
    const event = await page.locator('main a[href^="/e/"]').first().getAttribute('href');
    await vera.visit(`${event}/plan`);
    await page.getByRole('listbox').waitFor();
    const hand = new Hand(await page.context().newCDPSession(page));
    await page.locator('.foyer-plan-stage').scrollIntoViewIfNeeded();

    // One finger belongs to the page: the plan is no trap.
    const before = await page.evaluate(() => scrollY);
    const whole = await pixelsPerMetre(page);
    const start = await middleOfPlan(page);
    await hand.drag([start], [{ x: start.x, y: start.y - 160 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
    expect(await pixelsPerMetre(page)).toBeCloseTo(whole, 1);

    // Two fingers belong to the plan: apart is nearer, side by side moves it.
    const scrolled = await restingScroll(page);
    const at = await middleOfPlan(page);
    const two = (away: number, dx = 0) => [
      { x: at.x - away + dx, y: at.y },
      { x: at.x + away + dx, y: at.y },
    ];
    await hand.drag(two(30), two(90));
    await expect.poll(() => pixelsPerMetre(page)).toBeGreaterThan(whole * 2.2);
    const near = await pixelsPerMetre(page);
    await hand.drag(two(40, 60), two(40, -60));
    expect(await pixelsPerMetre(page)).toBeCloseTo(near, 0);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await hand.drag(two(90), two(25));
    await expect.poll(() => pixelsPerMetre(page)).toBeLessThan(near * 0.5);

    // Twice at one place goes nearer, and opens nothing.
    const address = page.url();
    const far = await pixelsPerMetre(page);
    await hand.tap(at);
    await hand.tap(at);
    await expect.poll(() => pixelsPerMetre(page)).toBeGreaterThan(far * 1.8);
    expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);

    // The search flies to the stand, and the address can be handed on.
    await page.getByRole('searchbox').fill('geovenn');
    await expect.poll(() => page.locator('.stand-list li').count()).toBe(1);
    await page.getByRole('searchbox').press('Enter');
    await expect.poll(() => chosen(page)).toContain('Geovenn');
    await expect.poll(() => page.url()).toMatch(/[?&]stand=F14/);
    await vera.expectsNothingWrong();

    // Where it flew, a finger finds the stand; the neighbour as well.
    await page.getByRole('searchbox').fill('');
    await page.locator('.foyer-plan-stage').scrollIntoViewIfNeeded();
    await page.waitForTimeout(400);
    await hand.tap(await middleOfPlan(page));
    await expect.poll(() => chosen(page)).toContain('F14');
    await vera.leaves();
  });

  it('a link opens the stand, a category shows its exhibitors, and the plan is a file to print', async () => {
    const vera = await stage.person('Vera', { language: 'de', ...windows.phone });
    const { page } = vera;
    await vera.visit('/');
    const event = await page.locator('main a[href^="/e/"]').first().getAttribute('href');
    await vera.visit(`${event}/plan?stand=s09`);
    await page.getByRole('listbox', { name: /Saal/ }).waitFor();
    await expect.poll(() => chosen(page)).toContain('S09');

    await page.getByRole('link', { name: /IT-Sicherheit/ }).click();
    await page.getByText('Alle Aussteller zeigen').waitFor();
    await expect.poll(() => page.url()).toContain('category=');
    await vera.expectsNothingWrong();

    await page.getByText('Hallenplan drucken').click();
    await vera.expectsNothingWrong();
    const form = await page.locator('.plan-print form').evaluate((element) => {
      const given = new FormData(element as HTMLFormElement) as unknown as Iterable<
        [string, string]
      >;
      return `${(element as HTMLFormElement).action}?${new URLSearchParams([...given])}`;
    });
    const file = await page.request.get(form);
    expect(file.status()).toBe(200);
    expect(file.headers()['content-type']).toBe('application/pdf');
    // The browser's own print has the plan as a drawing: its letters can be read, a canvas has none.
    await vera.visit(`${event}/plan?stand=s09`);
    await page.getByRole('listbox', { name: /Saal/ }).waitFor();
    const paper = await page.pdf({ format: 'A4', landscape: true });
    const printed = (await textOfPages(paper)).join('\n');
    expect(printed.match(/\bS05\b/g)).toHaveLength(1);
    expect(printed).toContain('Bühne');
    await vera.leaves();
  });
});

describe('plan and list', () => {
  it('an organiser changes a stand in the list, hears it on the plan, and the other way round', async () => {
    const henrik = await stage.person('Henrik', { language: 'de' });
    const { page } = henrik;
    await signInAs(henrik, 'organiser', 'Henrik Möhlenkamp');
    await page.getByRole('link', { name: 'Hallenplan' }).first().waitFor();
    const [, , slug = ''] = new URL(page.url()).pathname.split('/');
    await henrik.visit(`/organiser/${slug}/floor-plan?mode=list&stand=f05`);
    await page.getByRole('heading', { name: 'Stand F05' }).waitFor();

    await page.getByRole('button', { name: 'Angaben ändern' }).click();
    const details = page.getByRole('dialog', { name: 'Angaben zu Stand F05' });
    await details.getByRole('textbox', { name: 'Standnummer' }).fill('F05a');
    await details.getByText('3', { exact: true }).click();
    await henrik.expectsNothingWrong();
    await details.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Stand F05a geändert').waitFor();
    await details.waitFor({ state: 'hidden' });

    // What is open stays open on the plan, and a screen reader hears what was changed.
    await henrik.visit(`/organiser/${slug}/floor-plan?mode=list&stand=f05a`);
    await page.getByRole('heading', { name: 'Stand F05a' }).waitFor();
    await page.getByRole('radio', { name: 'Liste', exact: true }).press('ArrowLeft');
    await page.getByRole('listbox').waitFor();
    await page.getByRole('heading', { name: 'Stand F05a' }).waitFor();
    const option = page.getByRole('option', { name: /^Stand F05a, frei/ });
    expect(await option.textContent()).toMatch(
      /^Stand F05a, frei, 4 Quadratmeter, .+, 3 offene Seiten, 1,5 Kilowatt/,
    );

    await page.getByRole('button', { name: 'Sperren' }).click();
    await page.getByRole('option', { name: /^Stand F05a, gesperrt/ }).waitFor();
    await page.getByRole('radio', { name: 'Plan', exact: true }).press('ArrowRight');
    await page.getByRole('row', { name: /F05a.*Gesperrt/ }).waitFor();

    // Colours by category are spoken too.
    await henrik.visit(`/organiser/${slug}/floor-plan?colour=category&stand=f14`);
    await page.getByRole('option', { name: /Geovenn.*Geodaten und Sensorik/ }).waitFor();
    await henrik.expectsNothingWrong();
    await henrik.leaves();
  });
});
