import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import type { NewComment } from '@foyer/domain/listing/listing-view.schema.ts';
import { z } from 'zod';

/** What a reviewer thinks so far: nothing of it is decided, or sent, before the decision. */
export type Verdicts = {
  readonly accepted: readonly ListingField[];
  /** A field with a comment begun; an empty one still wants its words. */
  readonly objections: Readonly<Partial<Record<ListingField, string>>>;
  readonly general: string;
};

export const noVerdicts: Verdicts = { accepted: [], objections: {}, general: '' };

export function withAccepted(verdicts: Verdicts, field: ListingField): Verdicts {
  const { [field]: _dropped, ...objections } = verdicts.objections;
  const accepted = [...verdicts.accepted.filter((one) => one !== field), field];
  return { ...verdicts, accepted, objections };
}

export function withObjection(verdicts: Verdicts, field: ListingField, body: string): Verdicts {
  return {
    ...verdicts,
    accepted: verdicts.accepted.filter((one) => one !== field),
    objections: { ...verdicts.objections, [field]: body },
  };
}

export function withoutVerdict(verdicts: Verdicts, field: ListingField): Verdicts {
  const { [field]: _dropped, ...objections } = verdicts.objections;
  return { ...verdicts, accepted: verdicts.accepted.filter((one) => one !== field), objections };
}

export type FieldVerdict = 'open' | 'accepted' | 'objected';

export function verdictOn(verdicts: Verdicts, field: ListingField): FieldVerdict {
  if (field in verdicts.objections) return 'objected';
  return verdicts.accepted.includes(field) ? 'accepted' : 'open';
}

/** The comments that go out with the decision. */
export function commentsOf({ objections, general }: Verdicts): NewComment[] {
  const atFields = Object.entries(objections).map(
    ([field, body]) => ({ field, body }) as NewComment,
  );
  const all = [...atFields, { field: null, body: general }];
  return all.filter(({ body }) => body.trim() !== '');
}

export const objectedFields = ({ objections }: Verdicts) =>
  Object.keys(objections) as ListingField[];

export const hasWordlessObjection = ({ objections }: Verdicts) =>
  Object.values(objections).some((body) => body.trim() === '');

const keptSchema = z.object({
  accepted: z.array(z.string()),
  objections: z.record(z.string(), z.string()),
  general: z.string(),
});

/** Comments being written survive a reload of this tab, until they are sent. */
export function keptVerdicts(revisionId: string, storage: Storage) {
  const key = `foyer.review.${revisionId}`;
  return {
    read(): Verdicts {
      try {
        const parsed = keptSchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
        return parsed.success ? (parsed.data as Verdicts) : noVerdicts;
      } catch {
        return noVerdicts;
      }
    },
    write: (verdicts: Verdicts) => storage.setItem(key, JSON.stringify(verdicts)),
    forget: () => storage.removeItem(key),
  };
}
