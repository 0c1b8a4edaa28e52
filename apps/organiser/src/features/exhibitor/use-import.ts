import type {
  CheckedImport,
  FinishedImport,
} from '@foyer/domain/exhibitor/exhibitor-import.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { fetchJson } from '@foyer/portal/refusal/fetch-json.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useMutation } from '@tanstack/react-query';

export type { FinishedImport };
/** The bytes stay at hand: the import sends the same ones, and the server judges them again. */
export type CheckedFile = { bytes: Blob; result: CheckedImport };

type Steps = {
  onChecked: (checked: CheckedFile) => void;
  onFinished: (finished: FinishedImport) => void;
};

/** The two calls of an import. Both are refused in words, and neither does a thing by halves. */
export function useImport({ onChecked, onFinished }: Steps) {
  const { eventId } = useOrganiserHat();
  const { locale } = useLanguage();
  const utils = trpc.useUtils();
  const send = <Answer>(step: 'import-preview' | 'import', bytes: Blob) =>
    fetchJson<Answer>(`/api/exhibitor/${step}?eventId=${eventId}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-foyer-locale': locale },
      body: bytes,
    });
  const check = useMutation({
    mutationFn: async (bytes: Blob) => ({
      bytes,
      result: await send<CheckedImport>('import-preview', bytes),
    }),
    meta: { quiet: true },
    onSuccess: onChecked,
  });
  const run = useMutation({
    mutationFn: (bytes: Blob) => send<FinishedImport>('import', bytes),
    meta: { quiet: true },
    onSuccess: async (finished) => {
      onFinished(finished);
      await Promise.all([utils.exhibitor.invalidate(), utils.event.overview.invalidate()]);
    },
  });
  return { check, run };
}

export type ImportCheck = ReturnType<typeof useImport>['check'];
export type ImportRun = ReturnType<typeof useImport>['run'];
