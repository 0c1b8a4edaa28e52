import { expectAccessible } from '@foyer/testing/axe.ts';
import type { ConsoleErrors } from '@foyer/testing/console-errors.ts';
import type { Locator, Page } from 'playwright-core';

/** Somebody in a story, in front of a page. */
export class Person {
  readonly name: string;
  readonly page: Page;
  readonly errors: ConsoleErrors;

  constructor(name: string, page: Page, errors: ConsoleErrors) {
    this.name = name;
    this.page = page;
    this.errors = errors;
    // Long enough for a busy machine, short enough that a story ends and says where it stood.
    page.setDefaultTimeout(45_000);
  }

  /** Opens an address of Foyer, such as `/organiser/`, or a link from a mail. */
  async visit(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** The promise every page of every story keeps: accessible, and nothing red in the console. */
  async expectsNothingWrong(): Promise<void> {
    await expectAccessible(this.page);
    this.errors.expectNone();
  }

  /** Moves there with the tab key alone, as somebody without a mouse does. */
  async tabsTo(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    for (let steps = 0; steps < 200; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${this.name} does not reach ${target} by keyboard.`);
  }

  /** Moves there and presses a key: to follow a link, push a button, or tick a box. */
  async presses(key: 'Enter' | 'Space', target: Locator): Promise<void> {
    await this.tabsTo(target);
    await this.page.keyboard.press(key);
  }

  /** Moves there and types, after what stands there already. */
  async types(text: string, target: Locator): Promise<void> {
    await this.tabsTo(target);
    await this.page.keyboard.type(text);
  }

  /** Gives a file to the field behind a button that opens the system's own choice of files. */
  async chooses(file: string, button: Locator): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles(file);
  }

  async picture(file: string): Promise<void> {
    await this.page.screenshot({ path: file, fullPage: true });
  }

  /** Closes this person's browser window; cookies and drafts are gone. */
  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}
