import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** For a closed network and a machine without a screen; nothing here weakens what is tested. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export type BrowserOptions = {
  /** A `.y4m` file (see `camera.ts`) that the browser shows as what its camera sees. */
  cameraFile?: string;
};

/** Starts a headless Chromium; close it when done. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({
    executablePath: found.executablePath,
    args: options.cameraFile ? [...flags, ...cameraFlags(options.cameraFile)] : flags,
    env: { ...inheritedEnvironment(), ...found.environment },
  });
}

/** How people hold it: desk and phone, as the screens are designed and pictured. */
export const windows = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
} as const satisfies Record<string, BrowserContextOptions>;

export type PersonOptions = BrowserContextOptions & { language?: 'de' | 'en' };

/** A person with a browser of their own: no cookies shared with others, no animations. */
export async function openPerson(
  browser: Browser,
  { language = 'de', ...options }: PersonOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    ...windows.desk,
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...options,
  });
}

function cameraFlags(file: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ];
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
