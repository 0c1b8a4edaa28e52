import { slotOf } from '@foyer/domain/demo/demo.rules.ts';
import type { Plenary } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';

/** Removes at once, and puts it back on request. */
export function useRemovePlenary(words: DemoWords, timeZone: string) {
  const t = useTranslations('programme.plenary');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const onSettled = () => Promise.all([utils.demo.invalidate(), utils.fact.invalidate()]);
  const add = trpc.demo.addPlenary.useMutation({ onSettled });
  const remove = trpc.demo.removePlenary.useMutation({ onSettled });
  return (plenary: Plenary) => {
    const { placeId: _none, ...slot } = slotOf({ ...plenary, placeId: null }, timeZone);
    const { title, plenaryId } = plenary;
    remove.mutate(
      { eventId, plenaryId },
      {
        onSuccess: () =>
          notify.undo(t('removed', { title: words.text(title) }), () =>
            add.mutate({ eventId, plenary: { title, ...slot } }),
          ),
      },
    );
  };
}
