import { slotOf } from '@foyer/domain/demo/demo.rules.ts';
import { type Demo, type DemoInput, demoSchema } from '@foyer/domain/demo/demo.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { OpenDemos } from './use-booth-demos.ts';

/** As it is being written: a time may be half typed, a number empty. */
const draftSchema = demoSchema
  .pick({
    ...{ title: true, abstract: true, productId: true, language: true, level: true },
    ...{ categoryId: true, needs: true },
  })
  .extend({
    capacity: z.number().nullable(),
    presenters: z.array(z.object({ name: z.string(), email: z.string() })),
    wishes: z.array(
      z.object({ placeId: demoSchema.shape.placeId, day: z.string(), startTime: z.string() }),
    ),
    placeId: demoSchema.shape.placeId,
    day: z.string(),
    startTime: z.string(),
    durationMinutes: z.number(),
  });

const keptSchema = z.object({ version: z.int().nullable(), input: draftSchema });

/**
 * What is typed survives closing the form and a reload in this tab, until it is saved or thrown
 * away. It remembers the version it began with, so that a colleague's change in between is told.
 */
export function useKeptDemo(demo: Demo | null, given: { open: OpenDemos; language: Locale }) {
  const { exhibitorId } = useExhibitorHat();
  const key = `foyer.demo.${exhibitorId}.${demo?.demoId ?? 'new'}`;
  const [kept] = useState(() => read(key));
  const [blank] = useState(() => (demo ? inputOf(demo, given.open) : emptyInput(given)));
  const version = kept?.version ?? demo?.version ?? null;
  return useMemo(
    () => ({
      blank,
      version,
      initial: kept?.input ?? blank,
      isRestored: kept !== null,
      keep: (input: DemoInput) =>
        window.sessionStorage.setItem(key, JSON.stringify({ version, input })),
      forget: () => window.sessionStorage.removeItem(key),
    }),
    [key, kept, blank, version],
  );
}

function inputOf(demo: Demo, open: OpenDemos): DemoInput {
  return draftSchema.parse({ ...demo, ...slotOf(demo, open.event.timeZone) });
}

function emptyInput({ open, language }: { open: OpenDemos; language: Locale }): DemoInput {
  return {
    title: { de: '', en: '' },
    abstract: { de: '', en: '' },
    productId: null,
    presenters: [],
    level: 'open',
    categoryId: null,
    needs: [],
    wishes: [],
    language,
    capacity: null,
    placeId: open.places[0]?.placeId ?? null,
    day: open.days[0] ?? '',
    startTime: '10:00',
    durationMinutes: 30,
  };
}

function read(key: string) {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(window.sessionStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
