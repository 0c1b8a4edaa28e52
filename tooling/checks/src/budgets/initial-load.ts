import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Violation } from '../check.ts';

export type WebApp = {
  /** Its folder, such as `apps/visitor`. */
  folder: string;
  /** Which way in, where there is more than one. */
  way?: string;
  /** The most this may load of JavaScript, gzipped, in units of 1000 bytes. */
  kilobytes: number;
  /**
   * Modules that are imported dynamically and yet on every visit: the end of the path of each.
   * Without them, it is what the entry imports statically.
   */
  with?: readonly string[];
};

export const webApps: readonly WebApp[] = [
  { folder: 'apps/organiser', kilobytes: 330 },
  {
    folder: 'apps/exhibitor',
    way: 'any page',
    kilobytes: 270,
    with: ['src/entry-pages.tsx', 'messages/src/exhibitor.de.ts'],
  },
  {
    folder: 'apps/exhibitor',
    way: 'the scanner',
    kilobytes: 180,
    // All that is fetched without a click, except for the decoder and its worker.
    with: [
      'src/entry-scanner.tsx',
      'messages/src/scanner.de.ts',
      'lead/unsafe-sign-out.tsx',
      'workbox-window.prod.es5.mjs',
    ],
  },
  { folder: 'apps/visitor', way: 'any page', kilobytes: 10 },
  {
    folder: 'apps/visitor',
    way: 'the plan',
    kilobytes: 120,
    with: ['stand/show-plan.tsx'],
  },
];

export const nameOf = ({ folder, way }: WebApp) => (way ? `${folder} (${way})` : folder);

export type LoadedFile = { path: string; code: string; gzipBytes: number };

/** What the browser loads before it shows anything: entry scripts and all they import statically. */
export function initialLoad(
  dist: string,
  { with: lazy }: Pick<WebApp, 'with'> = {},
): LoadedFile[] | undefined {
  const page = builtFile(dist, '**/index.html');
  const manifest = builtFile(dist, '**/.vite/manifest.json');
  const paths =
    page && !lazy
      ? scriptsOfPage(readFileSync(page, 'utf8'))
      : manifest && scriptsOfManifest(JSON.parse(readFileSync(manifest, 'utf8')), lazy);
  if (!paths || paths.length === 0) return undefined;
  return paths.map((path) => {
    const file = insideOf(dist, path);
    const code = readFileSync(file, 'utf8');
    return { path, code, gzipBytes: gzipSync(code).length };
  });
}

/** Vite writes a `modulepreload` for every static import of the entry, however deep. */
export function scriptsOfPage(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const scripts = tags.flatMap((tag) => {
    const source = /\bsrc="([^"]+)"/.exec(tag)?.[1];
    if (tag.startsWith('<script') && source !== undefined) return [source];
    const preloaded = /\brel="modulepreload"/.test(tag) && /\bhref="([^"]+)"/.exec(tag)?.[1];
    return preloaded ? [preloaded] : [];
  });
  return [...new Set(scripts)];
}

type ManifestChunk = { file: string; isEntry?: boolean; imports?: readonly string[] };

export function scriptsOfManifest(
  manifest: Readonly<Record<string, ManifestChunk>>,
  lazy: readonly string[] = [],
): string[] {
  const reached = new Set<string>();
  const reach = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || reached.has(chunk.file)) return;
    reached.add(chunk.file);
    for (const imported of chunk.imports ?? []) reach(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) reach(key);
  for (const end of lazy) {
    const key = Object.keys(manifest).find((one) => one.endsWith(end));
    if (key === undefined) throw new Error(`${end} is not built on its own any more`);
    reach(key);
  }
  return [...reached].filter((file) => file.endsWith('.js'));
}

export function overBudget(app: WebApp, files: readonly LoadedFile[]): Violation[] {
  const kilobytes = files.reduce((sum, file) => sum + file.gzipBytes, 0) / 1000;
  if (kilobytes <= app.kilobytes) return [];
  const parts = [...files].sort((one, other) => other.gzipBytes - one.gzipBytes).slice(0, 5);
  const list = parts.map(({ path, gzipBytes }) => `${path} ${(gzipBytes / 1000).toFixed(1)}`);
  return [
    {
      file: nameOf(app),
      problem: `loads ${kilobytes.toFixed(1)} kB at first, ${app.kilobytes} kB are allowed: ${list.join(', ')}`,
      mend: 'load it with its page (a lazy route), or take a smaller dependency',
    },
  ];
}

/** The decoder of the scanner weighs more than the rest: only the page that scans may load it. */
export function decoderAtFirst(app: WebApp, files: readonly LoadedFile[]): Violation[] {
  return files
    .filter(({ code }) => /zxing_reader|ZXingModule/.test(code))
    .map(({ path }) => ({
      file: app.folder,
      problem: `${path} brings the decoder of the scanner into the first load`,
      mend: 'import it in the scanner’s worker only',
    }));
}

function builtFile(dist: string, pattern: string): string | undefined {
  const found = globSync(pattern, { cwd: dist, exclude: (path) => /(?:^|\/)server$/.test(path) });
  const [first] = found.sort((one, other) => one.length - other.length);
  return first === undefined ? undefined : join(dist, first);
}

/** A page names its scripts by URL, below a base such as `/organiser/`. */
function insideOf(dist: string, path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  for (let skipped = 0; skipped < parts.length; skipped += 1) {
    for (const folder of ['', 'client']) {
      const file = join(dist, folder, ...parts.slice(skipped));
      if (existsSync(file)) return file;
    }
  }
  throw new Error(`${path} is not in ${dist}`);
}
