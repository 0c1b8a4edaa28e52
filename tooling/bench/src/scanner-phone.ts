import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeBadgeCode } from '@foyer/domain/attendee/badge-code.ts';
import { openBrowser, openPerson, windows } from '@foyer/testing/browser.ts';
import { pictureOfCode, writePictures } from '@foyer/testing/camera.ts';
import { blankPicture, type GreyPicture } from '@foyer/testing/grey-picture.ts';
import { startFoyer } from '@foyer/testing/running-foyer.ts';
import type { BrowserContext, Page } from 'playwright-core';

/** A phone with a camera in front of a booth: the app as it is built, in a real browser. */

const BADGES = 20;
const SLOWER = 4;
const HALL_MS = 3_000;
const IN_VIEW_MS = 700;
const BETWEEN_MS = 300;
const repository = fileURLToPath(new URL('../../../', import.meta.url));

export type PhoneMeasured = {
  /**
   * From the first frame that shows a badge until the screen says that it is saved, on a page that
   * is slowed down. The decoder's own thread is not: browsers offer that for pages only.
   */
  readonly savedMs: readonly number[];
  readonly shown: number;
  readonly saved: number;
  /** From opening the page without a network until the camera's picture runs. */
  readonly offlineStartMs: number;
};

type Seen = { shown: number[]; saved: { code: string; at: number }[] };
declare global {
  var foyerSeen: Seen;
}

export async function measurePhone(): Promise<PhoneMeasured> {
  const filters = ['exhibitor', 'visitor', 'organiser'].map((app) => `--filter=@foyer/${app}`);
  const turbo = join(repository, 'node_modules/.bin/turbo');
  execFileSync(turbo, ['run', 'build', ...filters], { cwd: repository, stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
  const cameraFile = join(folder, 'camera.y4m');
  writeCameraOf(cameraFile);
  const foyer = await startFoyer();
  const browser = await openBrowser({ cameraFile });
  try {
    const context = await openPerson(browser, { baseURL: foyer.url, ...windows.phone });
    context.setDefaultTimeout(20_000);
    await context.addInitScript(watchScreen);
    const scanPage = await openScanner(context);
    const offlineStartMs = await startOffline(context, scanPage);
    return { ...(await scanAll(context, scanPage)), offlineStartMs };
  } finally {
    await browser.close();
    await foyer.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An empty hall, then a badge a second; while one is in view, a corner of the picture is white. */
function writeCameraOf(file: string): void {
  const [width, height] = [1280, 720];
  const hall = blankPicture(width, height, 120);
  const badges = Array.from({ length: BADGES }, (_one, at) => {
    const text = makeBadgeCode(randomBytes(25));
    const size = 0.3 + (at % 4) * 0.08;
    return marked(pictureOfCode({ text, size, tilt: at * 17, blur: 1 }, width, height));
  });
  const pictures = badges.flatMap((picture) => [
    { picture, seconds: IN_VIEW_MS / 1000 },
    { picture: hall, seconds: BETWEEN_MS / 1000 },
  ]);
  writePictures(file, [{ picture: hall, seconds: HALL_MS / 1000 }, ...pictures], 10);
}

function marked(picture: GreyPicture): GreyPicture {
  for (let row = 0; row < 64; row += 1) {
    picture.pixels.fill(255, row * picture.width, row * picture.width + 64);
  }
  return picture;
}

async function openScanner(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto('/exhibitor/sign-in');
  await page.getByRole('button', { name: 'Jannis Wiedehöft' }).click();
  await page.waitForURL((at) => !at.pathname.endsWith('/sign-in'));
  await page.goto('/exhibitor/?all=true');
  const href = await page.locator('a[href*="tagung-2025"]').first().getAttribute('href');
  const scanPage = `${(href ?? '').split('/').slice(0, 4).join('/')}/scan`;
  await page.goto(scanPage);
  await hasPicture(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await hasPicture(page);
  await page.close();
  return scanPage;
}

async function hasPicture(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0);
}

/** No page of the app is open any more, and there is no network. */
async function startOffline(context: BrowserContext, scanPage: string): Promise<number> {
  const page = await context.newPage();
  await context.setOffline(true);
  const before = performance.now();
  await page.goto(scanPage, { waitUntil: 'commit' });
  await hasPicture(page);
  const took = performance.now() - before;
  await context.setOffline(false);
  await page.close();
  return took;
}

async function scanAll(context: BrowserContext, scanPage: string) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(scanPage);
  await hasPicture(page);
  const round = HALL_MS + BADGES * (IN_VIEW_MS + BETWEEN_MS);
  // Whatever it saw while it was loading does not count: one whole round from an empty hall on.
  await page.waitForFunction(() => globalThis.foyerSeen !== undefined);
  await pause(round + 5_000);
  const { shown, saved } = await page.evaluate(() => globalThis.foyerSeen);
  const savedMs: number[] = [];
  const codes = new Set<string>();
  for (const { code, at } of saved) {
    if (codes.has(code)) continue;
    codes.add(code);
    const since = shown.findLast((one) => one <= at);
    if (since !== undefined) savedMs.push(at - since);
  }
  return { savedMs, shown: BADGES, saved: codes.size };
}

/** Runs in the page: when a badge came into view, and when the screen said that it is saved. */
function watchScreen(): void {
  const seen: Seen = { shown: [], saved: [] };
  globalThis.foyerSeen = seen;
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  let wasLight = false;
  const follow = (video: HTMLVideoElement) => {
    const look = () => {
      pen?.drawImage(video, 8, 8, 32, 32, 0, 0, 1, 1);
      const isLight = (pen?.getImageData(0, 0, 1, 1).data[0] ?? 0) > 200;
      if (isLight && !wasLight) seen.shown.push(performance.now());
      wasLight = isLight;
      video.requestVideoFrameCallback(look);
    };
    video.requestVideoFrameCallback(look);
  };
  let followed: HTMLVideoElement | null = null;
  let said = '';
  new MutationObserver(() => {
    const video = document.querySelector('video');
    if (video && video !== followed) {
      followed = video;
      follow(video);
    }
    const words = [...document.querySelectorAll('[role=status]')].map((one) => one.textContent);
    const saved = words.find((one) => /^(?:Gespeichert|Schon erfasst): \S+$/.test(one ?? '')) ?? '';
    if (saved === said) return;
    said = saved;
    const code = saved.split(': ').at(-1) ?? '';
    // Once it is painted.
    if (code) requestAnimationFrame(() => seen.saved.push({ code, at: performance.now() }));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
