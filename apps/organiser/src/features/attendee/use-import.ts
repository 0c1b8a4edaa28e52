import type {
  CheckedImport,
  ColumnUse,
  FinishedImport,
} from '@foyer/domain/attendee/attendee-import.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { fetchJson } from '@foyer/portal/refusal/fetch-json.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAttendeeRefresh } from './use-attendee-refresh.ts';

/** How the file is to be read, as far as somebody has said it. */
export type Reading = {
  readonly hasHeader?: boolean;
  readonly uses?: readonly (ColumnUse | null)[];
};

type Given = { readonly key: number; readonly bytes: Blob };

function useSend() {
  const { eventId } = useOrganiserHat();
  const { locale } = useLanguage();
  return <Answer>(
    step: 'import-preview' | 'import',
    bytes: Blob,
    { query, signal }: { query: Record<string, string>; signal?: AbortSignal },
  ) =>
    fetchJson<Answer>(`/api/attendee/${step}?${new URLSearchParams({ eventId, ...query })}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-foyer-locale': locale },
      body: bytes,
      ...(signal ? { signal } : {}),
    });
}

const queryOf = ({ hasHeader, uses }: Reading): Record<string, string> => ({
  ...(hasHeader === undefined ? {} : { hasHeader: hasHeader ? 'yes' : 'no' }),
  ...(uses ? { uses: uses.map((use) => use ?? '').join(',') } : {}),
});

/**
 * A file on its way in: the bytes stay at hand, every change of the columns has them judged again,
 * and the import sends the same ones once more. Neither call does a thing by halves.
 */
export function useImport() {
  const send = useSend();
  const refresh = useAttendeeRefresh();
  const [given, setGiven] = useState<Given | null>(null);
  const [reading, setReading] = useState<Reading>({});
  const check = useQuery({
    queryKey: ['attendee-import', given?.key, reading],
    queryFn: ({ signal }) =>
      send<CheckedImport>('import-preview', given?.bytes ?? new Blob(), {
        query: queryOf(reading),
        signal,
      }),
    enabled: given !== null,
    // While the next answer about a file is on its way the old one stays, so that nothing jumps.
    placeholderData: (previous, query) =>
      query?.queryKey[1] === given?.key ? previous : undefined,
    // What it says is true of the list at that moment only, and the bytes are large.
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false },
  });
  const run = useMutation({
    mutationFn: ({ checked, missing }: { checked: CheckedImport; missing: number }) =>
      send<FinishedImport>('import', given?.bytes ?? new Blob(), {
        query: {
          ...queryOf({
            hasHeader: checked.hasHeader,
            uses: checked.columns.map(({ use }) => use),
          }),
          cancelMissing: String(missing),
        },
      }),
    meta: { quiet: true },
    onSettled: refresh,
  });
  return {
    check,
    run,
    reading,
    setReading,
    hasFile: given !== null,
    take: (bytes: Blob) => {
      setReading({});
      setGiven({ key: Date.now(), bytes });
    },
    leave: () => {
      run.reset();
      setReading({});
      setGiven(null);
    },
  };
}

export type Import = ReturnType<typeof useImport>;
