import { z } from 'zod';

const localized = z.object({ de: z.string(), en: z.string() });

/** One demo as a version of the programme keeps it. */
export const publishedDemoSchema = z.object({
  demoId: z.string(),
  title: localized,
  exhibitorName: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  placeId: z.string().nullable(),
  /** Null: at the exhibitor's own stand. */
  placeName: localized.nullable(),
});
export type PublishedDemo = z.infer<typeof publishedDemoSchema>;

export const programmeChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), demo: publishedDemoSchema }),
  z.object({ kind: z.literal('moved'), demo: publishedDemoSchema, before: publishedDemoSchema }),
  z.object({ kind: z.literal('removed'), demo: publishedDemoSchema }),
]);
export type ProgrammeChange = z.infer<typeof programmeChangeSchema>;

export const programmeNoteSchema = z.object({
  de: z.string().trim().max(400).default(''),
  en: z.string().trim().max(400).default(''),
});

export const programmeVersionSchema = z.object({
  number: z.int(),
  publishedAt: z.date(),
  publishedBy: z.string(),
  note: localized,
  demos: z.int(),
  /** Against the version before; the first one adds everything, and says nothing. */
  changes: z.array(programmeChangeSchema),
});
export type ProgrammeVersion = z.infer<typeof programmeVersionSchema>;

const slotKey = ({ startsAt, endsAt, placeId }: PublishedDemo) =>
  [Date.parse(startsAt), Date.parse(endsAt), placeId].join();

/** What one version has otherwise than another, in the order of the programme. */
export function changesBetween(
  before: readonly PublishedDemo[],
  after: readonly PublishedDemo[],
): ProgrammeChange[] {
  const known = new Map(before.map((demo) => [demo.demoId, demo]));
  const kept = new Set(after.map(({ demoId }) => demoId));
  const changes: ProgrammeChange[] = after.flatMap((demo): ProgrammeChange[] => {
    const was = known.get(demo.demoId);
    if (!was) return [{ kind: 'added', demo }];
    return slotKey(was) === slotKey(demo) ? [] : [{ kind: 'moved', demo, before: was }];
  });
  for (const demo of before) if (!kept.has(demo.demoId)) changes.push({ kind: 'removed', demo });
  return changes.sort(
    (one, other) => Date.parse(one.demo.startsAt) - Date.parse(other.demo.startsAt),
  );
}
