import type { BilingualWords, ProseWords } from '@foyer/ui/field/bilingual-field.tsx';
import type { FileDropWords } from '@foyer/ui/field/file-drop.tsx';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

/** The words of a `BilingualField`. */
export function useBilingualWords(): BilingualWords {
  const t = useTranslations('portal.field');
  return useMemo(
    () => ({ de: t('german'), en: t('english'), complete: t('complete'), missing: t('missing') }),
    [t],
  );
}

/** The words of the tools of a long text. */
export function useProseWords(): ProseWords {
  const t = useTranslations('portal.field');
  return useMemo(() => ({ strong: t('strong'), list: t('list') }), [t]);
}

/** The words of a `FileDrop`; `types` names what is allowed as people say it: "PNG, JPEG". */
export function useFileDropWords(types: string): FileDropWords {
  const t = useTranslations('portal.field');
  const format = useFormatter();
  return useMemo(() => {
    const size = (bytes: number) =>
      bytes < 1_000_000
        ? format.number(bytes / 1000, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
        : format.number(bytes / 1_000_000, {
            style: 'unit',
            unit: 'megabyte',
            maximumFractionDigits: 1,
          });
    return {
      choose: t('chooseFile'),
      drop: t('dropHere'),
      replace: t('replaceFile'),
      remove: t('removeFile'),
      tooLarge: (bytes, maxBytes) => t('fileTooLarge', { size: size(bytes), max: size(maxBytes) }),
      wrongType: t('fileType', { types }),
    };
  }, [t, format, types]);
}

/** The words of a `Copyable`. */
export function useCopyWords(): { copy: string; copied: string } {
  const t = useTranslations('portal.field');
  return useMemo(() => ({ copy: t('copy'), copied: t('copied') }), [t]);
}
