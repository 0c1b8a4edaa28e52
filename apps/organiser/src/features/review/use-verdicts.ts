import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import { useMemo, useState } from 'react';
import {
  keptVerdicts,
  type Verdicts,
  withAccepted,
  withObjection,
  withoutVerdict,
} from './verdicts.ts';

/** What the reviewer thinks of one revision so far; remount it for another revision. */
export function useVerdicts(revisionId: string) {
  const kept = useMemo(() => keptVerdicts(revisionId, window.sessionStorage), [revisionId]);
  const [verdicts, setVerdicts] = useState<Verdicts>(() => kept.read());
  return useMemo(() => {
    const change = (next: (old: Verdicts) => Verdicts) =>
      setVerdicts((old) => {
        const now = next(old);
        kept.write(now);
        return now;
      });
    return {
      verdicts,
      accept: (field: ListingField) => change((old) => withAccepted(old, field)),
      object: (field: ListingField, body?: string) =>
        change((old) => withObjection(old, field, body ?? old.objections[field] ?? '')),
      drop: (field: ListingField) => change((old) => withoutVerdict(old, field)),
      say: (general: string) => change((old) => ({ ...old, general })),
      forget: kept.forget,
    };
  }, [verdicts, kept]);
}

export type OpenVerdicts = ReturnType<typeof useVerdicts>;
