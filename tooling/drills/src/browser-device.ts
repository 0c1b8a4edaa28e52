import { randomBytes } from 'node:crypto';
import { makeShortCode } from '@foyer/domain/attendee/badge-code.ts';
import { openPerson, windows } from '@foyer/testing/browser.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A phone of a booth in a real browser, with a store of its own and a clock that is off. */
export class BrowserDevice {
  readonly #context: BrowserContext;
  readonly #scanPage: string;
  #page: Page;
  /** Codes the screen has called saved. */
  readonly captured: string[] = [];
  /** Leads whose rating the screen has shown as given. */
  readonly rated: string[] = [];

  private constructor(context: BrowserContext, page: Page, scanPage: string) {
    this.#context = context;
    this.#page = page;
    this.#scanPage = scanPage;
  }

  static async open(
    browser: Browser,
    { url, clockOffMs }: { url: string; clockOffMs: number },
  ): Promise<BrowserDevice> {
    const context = await openPerson(browser, { baseURL: url, ...windows.phone });
    context.setDefaultTimeout(60_000);
    await context.addInitScript(setClock, clockOffMs);
    const page = await context.newPage();
    await page.goto('/exhibitor/sign-in');
    await page.getByRole('button', { name: 'Jannis Wiedehöft' }).click();
    await page.waitForURL((at) => !at.pathname.endsWith('/sign-in'));
    await page.goto('/exhibitor/?all=true');
    const href = await page.locator('a[href*="tagung-2025"]').first().getAttribute('href');
    const scanPage = `${(href ?? '').split('/').slice(0, 4).join('/')}/scan`;
    await page.goto(scanPage);
    await page.getByRole('textbox', { name: 'Kurzcode' }).waitFor();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    return new BrowserDevice(context, page, scanPage);
  }

  /** Scans a badge nobody has seen, as far as a browser without a camera can, and sometimes rates it. */
  async scan(): Promise<void> {
    const code = makeShortCode(randomBytes(7));
    const field = this.#page.getByRole('textbox', { name: 'Kurzcode' });
    await field.fill(code);
    await field.press('Enter');
    await this.#page.getByText(`Gespeichert: ${code}`).waitFor();
    this.captured.push(code);
    if (Math.random() < 0.5) return;
    await this.#page.getByRole('button', { name: '4 Sterne' }).click();
    await this.#page.getByRole('button', { name: '4 Sterne', pressed: true }).waitFor();
    this.rated.push(code);
  }

  /** The tab is closed in the middle of whatever it does, and opened again, with or without a network. */
  async reopen(): Promise<void> {
    await this.#page.close({ runBeforeUnload: false });
    this.#page = await this.#context.newPage();
    await this.#page.goto(this.#scanPage);
    await this.#page.getByRole('textbox', { name: 'Kurzcode' }).waitFor();
  }

  /** Waits until the screen says that everything is safe. */
  async isSafe(): Promise<void> {
    const chip = this.#page.getByRole('button', { name: 'Alles gesichert' });
    await chip.waitFor({ timeout: 180_000 });
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

/** Runs in the page, before anything else. */
function setClock(offMs: number): void {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(RealDate.now() + offMs);
      else super(...given);
    }
    static override now(): number {
      return RealDate.now() + offMs;
    }
  } as DateConstructor;
}
