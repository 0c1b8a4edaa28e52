import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { openBrowser, openPerson } from './browser.ts';
import { writeCamera } from './camera.ts';
import { collectConsoleErrors } from './console-errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-browser-'));
const cameraFile = join(folder, 'camera.y4m');
let browser: Browser;

beforeAll(async () => {
  writeCamera(cameraFile, ['HELLO'], { width: 320, height: 240 });
  browser = await openBrowser({ cameraFile });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main>${body}</main></body></html>`;

/** Serves one page at a secure address without a server; everything else there is missing. */
async function visit(body: string): Promise<Page> {
  const context = await openPerson(browser);
  const tab = await context.newPage();
  await tab.route('https://foyer.test/**', (route) => {
    const isPage = new URL(route.request().url()).pathname === '/';
    if (isPage) return route.fulfill({ contentType: 'text/html', body: page(body) });
    return route.fulfill({ status: 404, body: 'missing' });
  });
  return tab;
}

describe('the browser', () => {
  it('shows the camera file to the page', async () => {
    const tab = await visit('<h1>Camera</h1>');
    await tab.goto('https://foyer.test/');
    const seen = await tab.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      const video = document.createElement('video');
      video.srcObject = stream;
      await video.play();
      const canvas = document.createElement('canvas');
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('No canvas');
      pen.drawImage(video, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const brightness = Array.from({ length: data.length / 4 }, (_, at) => data[at * 4] ?? 0);
      const dark = brightness.filter((value) => value < 60).length / brightness.length;
      return { width: canvas.width, height: canvas.height, dark };
    });
    expect(seen).toMatchObject({ width: 320, height: 240 });
    // Half the height is code, half of the code is dark: 0.5² × 240/320 × 0.5.
    expect(seen.dark).toBeGreaterThan(0.06);
    expect(seen.dark).toBeLessThan(0.14);
  });
});

describe('the accessibility check', () => {
  it('lets a plain page pass', async () => {
    const tab = await visit('<h1>Stands</h1><button type="button">Assign</button>');
    await tab.goto('https://foyer.test/');
    await expectAccessible(tab);
  });

  it('names the rule and the place of what is wrong', async () => {
    const tab = await visit('<h1>Stands</h1><button type="button" id="mute"></button>');
    await tab.goto('https://foyer.test/');
    await expect(expectAccessible(tab)).rejects.toThrow(/button-name[\s\S]*#mute/);
    await expectAccessible(tab, { within: 'h1' });
  });
});

describe('the collected console errors', () => {
  const noise = `<h1>Noise</h1><script>
    console.error('a reported error');
    setTimeout(() => { throw new Error('an uncaught exception'); });
    fetch('/missing').then(() => { document.title = 'done'; });
  </script>`;

  it('hold reported errors, uncaught exceptions and missing files', async () => {
    const tab = await visit(noise);
    const errors = collectConsoleErrors(tab.context());
    await tab.goto('https://foyer.test/');
    await tab.waitForFunction(() => document.title === 'done');
    await expect.poll(() => errors.lines.length).toBe(3);
    expect(() => errors.expectNone()).toThrow(/a reported error/);
    expect(() => errors.expectNone()).toThrow(/an uncaught exception/);
    expect(() => errors.expectNone()).toThrow(/404.*missing/);
  });

  it('leave out what a story expects', async () => {
    const tab = await visit(noise);
    const expected = [/a reported error/, /an uncaught exception/, /404/];
    const errors = collectConsoleErrors(tab.context(), expected);
    await tab.goto('https://foyer.test/');
    await tab.waitForFunction(() => document.title === 'done');
    errors.expectNone();
  });
});
