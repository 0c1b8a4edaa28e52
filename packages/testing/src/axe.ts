import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const scriptless = 'iframe[sandbox]:not([sandbox~="allow-scripts"])';

export type AccessibilityOptions = {
  /** A CSS selector: look at this part of the page only. */
  within?: string;
};

/** Fails with every violation of WCAG 2.0 to 2.2 level A and AA and of axe's best practice. */
export async function expectAccessible(page: Page, options: AccessibilityOptions = {}) {
  await waitForStill(page);
  // Where no script may run, axe waits for ever: the letter in the organiser's outbox.
  const axe = new AxeBuilder({ page })
    // Only what is broken is told in full; what passes would cost most of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .exclude(scriptless)
    // Our pages hold no frame of another origin, so no second page is needed to put results together.
    .setLegacyMode(true);
  if (options.within) axe.include(options.within);
  const { violations } = await axe.analyze();
  if (violations.length === 0) return;

  const lines = violations.map((violation) => {
    const places = violation.nodes.map(
      (node) =>
        `    ${node.target.join(' ')}\n      ${node.failureSummary?.replace(/\n\s*/g, ' ')}`,
    );
    return `  ${violation.id} (${violation.impact}): ${violation.help}\n${places.join('\n')}`;
  });
  throw new Error(
    `${violations.length} accessibility rule(s) broken on ${page.url()}\n${lines.join('\n')}`,
  );
}

/** Half-faded text would fail its contrast: wait until finite animations have ended. */
async function waitForStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const finite = document.getAnimations().filter((animation) => {
      return animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(finite.map((animation) => animation.finished));
  });
}
