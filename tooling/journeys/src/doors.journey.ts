import { windows } from '@foyer/testing/browser.ts';
import { describe, expect, it } from 'vitest';
import { setStage } from './stage.ts';

const stage = setStage();

const looks = (['desk', 'phone'] as const).flatMap((window) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ window, colorScheme })),
);

describe('somebody who is signed in nowhere', () => {
  describe.each(['de', 'en'] as const)('and reads %s', (language) => {
    it.each(looks)('finds both doors open at a $colorScheme $window', async (look) => {
      const { window, colorScheme } = look;
      const guest = await stage.person(`guest ${language} ${window} ${colorScheme}`, {
        language,
        colorScheme,
        ...windows[window],
      });
      for (const door of ['/organiser/', '/exhibitor/']) {
        await guest.visit(door);
        await guest.page.getByRole('heading', { level: 1 }).waitFor();
        expect(await guest.page.locator('html').getAttribute('lang')).toBe(language);
        await guest.expectsNothingWrong();
      }
      await guest.leaves();
    });
  });
});
