import { slotOf } from '@foyer/domain/demo/demo.rules.ts';
import type { Demo } from '@foyer/domain/demo/demo.schema.ts';
import { textIn } from '@foyer/domain/locales.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';

/** What an exhibitor does with a demo besides writing it. */
export function useDemoActs() {
  const t = useTranslations('demos.done');
  const notify = useNotify();
  const { locale } = useLanguage();
  const utils = trpc.useUtils();
  const { eventId, exhibitorId, timeZone } = useExhibitorHat();
  const at = { eventId, exhibitorId };
  const onSettled = () => Promise.all([utils.demo.invalidate(), utils.fact.invalidate()]);
  const submit = trpc.demo.submit.useMutation({ onSettled });
  const acknowledge = trpc.demo.acknowledge.useMutation({ onSettled });
  const withdraw = trpc.demo.withdraw.useMutation({ onSettled });
  const reopen = trpc.demo.reopen.useMutation({ onSettled });
  const remove = trpc.demo.remove.useMutation({ onSettled });
  const propose = trpc.demo.propose.useMutation({ onSettled });

  const about = (demo: Demo) => ({ title: textIn(demo.title, locale) });
  const one = ({ demoId }: Demo) => ({ ...at, demoId });
  return {
    isBusy: [submit, acknowledge, withdraw, reopen, remove].some(({ isPending }) => isPending),
    submit: (demo: Demo) =>
      submit.mutate(one(demo), { onSuccess: () => notify.done(t('submitted', about(demo))) }),
    acknowledge: (demo: Demo) =>
      acknowledge.mutate(
        { ...one(demo), version: demo.version },
        { onSuccess: () => notify.done(t('acknowledged')) },
      ),
    withdraw: (demo: Demo, onDone: () => void) =>
      withdraw.mutate(one(demo), {
        onSuccess: () => notify.done(t('withdrawn', about(demo))),
        onSettled: onDone,
      }),
    reopen: (demo: Demo, onDone: () => void) => reopen.mutate(one(demo), { onSuccess: onDone }),
    /** A draft that nobody else has seen comes back as it was. */
    remove: (demo: Demo) =>
      remove.mutate(one(demo), {
        onSuccess: () =>
          notify.undo(t('removed', about(demo)), () =>
            propose.mutate({ ...at, demo: { ...demo, ...slotOf(demo, timeZone) } }),
          ),
      }),
  };
}

export type DemoActs = ReturnType<typeof useDemoActs>;
