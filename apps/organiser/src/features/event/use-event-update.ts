import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

type Form = { showRefusal: (error: unknown) => boolean };

/** Saves an event; a refusal lands beside its field, and a new address is followed. */
export function useEventUpdate(form: Form, onSaved: () => void) {
  const t = useTranslations('settings');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const navigate = useNavigate();
  const { eventSlug } = useOrganiserHat();
  return trpc.event.update.useMutation({
    meta: { quiet: true },
    onSuccess: async (_nothing, { event }) => {
      onSaved();
      notify.done(t('saved'));
      await Promise.all([utils.event.invalidate(), utils.fact.invalidate()]);
      await utils.account.me.invalidate();
      if (event.slug !== eventSlug) {
        await navigate({ to: '/$eventSlug/settings', params: { eventSlug: event.slug } });
      }
    },
    onError: (error) => {
      if (!form.showRefusal(error)) notify.failure(error);
    },
  });
}
