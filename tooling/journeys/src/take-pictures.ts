import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBadgeCode } from '@foyer/domain/attendee/badge-code.ts';
import { openBrowser, openPerson, type PersonOptions, windows } from '@foyer/testing/browser.ts';
import { writeCamera } from '@foyer/testing/camera.ts';
import { startFoyer } from '@foyer/testing/running-foyer.ts';
import type { Browser, Page } from 'playwright-core';

/**
 * Takes the pictures of the README from a Foyer with the demo event, in the folder `docs/pictures`:
 * `node tooling/journeys/src/take-pictures.ts`, after the web apps are built; with names, only those.
 */
const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const desk = { viewport: { width: 1280, height: 800 } };
const past = 'it-koordinatoren-tagung-2025';

type Picture = { file: string; look: PersonOptions; show: (page: Page) => Promise<void> };

const pictures: Picture[] = [
  {
    file: 'overview-de',
    look: { language: 'de', ...desk },
    show: async (page) => {
      await signIn(page, 'organiser', 'Judith Althoff');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    file: 'floor-plan-en-dark',
    look: { language: 'en', colorScheme: 'dark', ...desk },
    show: async (page) => {
      await signIn(page, 'organiser', 'Judith Althoff');
      await page.getByRole('link', { name: 'Floor plan', exact: true }).click();
      await page.getByRole('radio', { name: 'Plan', exact: true }).waitFor({ state: 'attached' });
    },
  },
  {
    file: 'review-en',
    look: { language: 'en', ...desk },
    show: async (page) => {
      await signIn(page, 'organiser', 'Aylin Demirci');
      await page.getByRole('link', { name: /^Reviews/ }).click();
      await page.getByRole('button', { name: /Holtwede/ }).click();
      await page.getByRole('heading', { level: 2, name: /Holtwede/ }).waitFor();
    },
  },
  {
    file: 'listing-de-dark',
    look: { language: 'de', colorScheme: 'dark', ...desk },
    show: async (page) => {
      await signIn(page, 'exhibitor', 'Maren Oltmanns');
      await page.getByRole('link', { name: 'Eintrag', exact: true }).click();
      await page.getByText('Gespeichert', { exact: true }).waitFor();
    },
  },
  {
    file: 'scanner-de',
    look: { language: 'de', ...windows.phone, deviceScaleFactor: 1 },
    show: async (page) => {
      await signIn(page, 'exhibitor', 'Jannis Wiedehöft');
      await page.goto('/exhibitor/?all=true');
      const booth = await page.locator(`a[href*="${past}"]`).first().getAttribute('href');
      await page.goto(`${booth?.split('/').slice(0, 4).join('/')}/scan`);
      await page.getByRole('button', { name: 'Heiß' }).click();
      await page.getByRole('button', { name: 'Alles gesichert' }).waitFor();
    },
  },
  {
    file: 'directory-en',
    look: { language: 'en', ...windows.phone, deviceScaleFactor: 1 },
    show: async (page) => {
      await openComingEvent(page);
    },
  },
  {
    file: 'exhibitor-de-dark',
    look: { language: 'de', colorScheme: 'dark', ...windows.phone, deviceScaleFactor: 1 },
    show: async (page) => {
      await openComingEvent(page);
      await page
        .getByRole('link', { name: /Geovenn/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /Geovenn/ }).waitFor();
    },
  },
];

async function signIn(page: Page, door: 'organiser' | 'exhibitor', who: string) {
  await page.goto(`/${door}/sign-in`);
  await page.getByRole('button', { name: who }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** The start page names the next event first. */
async function openComingEvent(page: Page) {
  await page.goto('/');
  await page.locator('main a[href^="/e/"]').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function take(browser: Browser, url: string, { file, look, show }: Picture) {
  const context = await openPerson(browser, { baseURL: url, ...look });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await show(page);
  await page.waitForLoadState('networkidle');
  const chromium = await context.newCDPSession(page);
  const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(join(folder, `${file}.webp`), Buffer.from(data, 'base64'));
  await context.close();
}

mkdirSync(folder, { recursive: true });
const cameraFile = join(mkdtempSync(join(tmpdir(), 'foyer-pictures-')), 'badge.y4m');
writeCamera(cameraFile, [makeBadgeCode(randomBytes(25))]);
const foyer = await startFoyer();
const browser = await openBrowser({ cameraFile });
try {
  const named = process.argv.slice(2);
  for (const picture of pictures) {
    if (named.length === 0 || named.includes(picture.file)) await take(browser, foyer.url, picture);
  }
} finally {
  await browser.close();
  await foyer.stop();
}
