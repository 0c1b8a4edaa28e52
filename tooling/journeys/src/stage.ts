import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PersonOptions } from '@foyer/testing/browser.ts';
import { openBrowser, openPerson } from '@foyer/testing/browser.ts';
import type { CameraOptions, CodeInView } from '@foyer/testing/camera.ts';
import { writeCamera, writePictures } from '@foyer/testing/camera.ts';
import { collectConsoleErrors } from '@foyer/testing/console-errors.ts';
import type { GreyPicture } from '@foyer/testing/grey-picture.ts';
import type { FoyerOptions, RunningFoyer } from '@foyer/testing/running-foyer.ts';
import { startFoyer } from '@foyer/testing/running-foyer.ts';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { Person } from './person.ts';

export type Entrance = PersonOptions & {
  /** What the story provokes on purpose and the console may report. */
  expectedErrors?: readonly RegExp[];
  /** What is held in front of this person's camera: codes, or a picture of something printed. */
  camera?:
    | { codes: readonly (string | CodeInView)[]; options?: CameraOptions }
    | { picture: GreyPicture };
};

export type Stage = {
  /** The Foyer of this file, from the first story to the last. */
  readonly foyer: RunningFoyer;
  /** Somebody enters with a browser of their own, signed in nowhere. */
  person(name: string, entrance?: Entrance): Promise<Person>;
};

const pictures = fileURLToPath(new URL('../../../test-results/journeys/', import.meta.url));

/**
 * Sets the stage for the stories of one file: a real Foyer and a real browser. When a story fails,
 * the last page of everybody who took part is in `test-results/journeys/`, and what Foyer printed
 * stands below the failure.
 */
export function setStage(options: FoyerOptions = {}): Stage {
  let foyer: RunningFoyer | undefined;
  const browsers: Browser[] = [];
  const people: Person[] = [];
  const scratch = mkdtempSync(join(tmpdir(), 'foyer-journey-'));

  beforeAll(async () => {
    foyer = await startFoyer(options);
    browsers.push(await openBrowser());
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    mkdirSync(pictures, { recursive: true });
    for (const person of people.filter(({ page }) => !page.isClosed())) {
      const file = `${task.name}-${person.name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      await person.picture(join(pictures, `${file}.png`)).catch(() => undefined);
    }
    console.error(`Foyer printed:\n${foyer?.output().slice(-4000)}`);
  });

  afterAll(async () => {
    await Promise.allSettled(browsers.map((browser) => browser.close()));
    await foyer?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  return {
    get foyer() {
      if (foyer === undefined) throw new Error('The stage is set once the first story begins');
      return foyer;
    },
    async person(name, { camera, expectedErrors, ...personOptions } = {}) {
      // A camera shows one file for the life of its browser, so its holder gets a browser alone.
      const cameraFile = camera && join(scratch, `${people.length}.y4m`);
      if (camera && cameraFile) {
        if ('codes' in camera) writeCamera(cameraFile, camera.codes, camera.options);
        else writePictures(cameraFile, [{ picture: camera.picture, seconds: 1 }]);
      }
      const browser = cameraFile ? await openBrowser({ cameraFile }) : browsers[0];
      if (browser === undefined) throw new Error('The stage is set once the first story begins');
      if (cameraFile) browsers.push(browser);

      const context = await openPerson(browser, { baseURL: this.foyer.url, ...personOptions });
      const errors = collectConsoleErrors(context, expectedErrors);
      const person = new Person(name, await context.newPage(), errors);
      people.push(person);
      return person;
    },
  };
}
