import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MessageModule } from './parity.ts';
import type { Sentences } from './sentences.ts';
import { sentencesOf } from './sentences.ts';

/** Every module of sentences, in both languages, by its path without `.de.ts`. */
export async function readMessageModules(repository: string): Promise<MessageModule[]> {
  const found = globSync('packages/messages/src/**/*.{de,en}.ts', { cwd: repository });
  const modules = [...new Set(found.map((path) => path.replace(/\.(?:de|en)\.ts$/, '')))].sort();
  return Promise.all(
    modules.map(async (file) => ({
      file,
      german: await readSentences(join(repository, `${file}.de.ts`), 'De'),
      english: await readSentences(join(repository, `${file}.en.ts`), 'En'),
    })),
  );
}

/** Exports are called `listingDe` and `listingEn`; without the language they are the same key. */
async function readSentences(file: string, suffix: string): Promise<Sentences> {
  if (!existsSync(file)) return new Map();
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  return new Map(
    Object.entries(exported).flatMap(([name, value]) => [
      ...sentencesOf(value, [name.endsWith(suffix) ? name.slice(0, -suffix.length) : name]),
    ]),
  );
}

/** Every code a rule of the domain can refuse with, and the file that says so. */
export async function readRefusalCodes(repository: string): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for (const file of globSync('packages/domain/src/**/*.refusals.ts', { cwd: repository })) {
    const exported: Record<string, unknown> = await import(
      pathToFileURL(join(repository, file)).href
    );
    for (const [name, table] of Object.entries(exported)) {
      if (!name.endsWith('Refusals') || typeof table !== 'object' || table === null) continue;
      for (const code of Object.keys(table)) codes.set(code, file);
    }
  }
  return codes;
}
