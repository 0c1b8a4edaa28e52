import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useSentences } from './use-sentences.ts';

/** Says every refused write in words, unless the screen does it itself (`meta: { quiet: true }`). */
export function RefusalToasts() {
  const queryClient = useQueryClient();
  const { sentence } = useSentences();
  const t = useTranslations('portal');

  useEffect(
    () =>
      queryClient.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (event.mutation.meta?.quiet) return;
        notifications.show({
          color: 'red',
          title: t('errors.title'),
          message: sentence(event.action.error),
          closeButtonProps: { 'aria-label': t('frame.close') },
          autoClose: 10_000,
        });
      }),
    [queryClient, sentence, t],
  );
  return null;
}
