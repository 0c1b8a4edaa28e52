import type { Enquiry } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';

/** What can be done with an enquiry; putting it aside can be undone, a letter cannot. */
export function useEnquiryActs({ enquiryId, name }: Enquiry) {
  const t = useTranslations('enquiries');
  const { eventId, exhibitorId } = useExhibitorHat();
  const at = { eventId, exhibitorId, enquiryId };
  const notify = useNotify();
  const utils = trpc.useUtils();
  // Also after a refusal: then a colleague was first, and the list shows it.
  const onSettled = () => utils.enquiry.invalidate();
  const onError = notify.failure;
  const reopening = trpc.enquiry.reopen.useMutation({ onSettled, onError });
  const dismissing = trpc.enquiry.dismiss.useMutation({
    onSettled,
    onError,
    onSuccess: () => notify.undo(t('dismissed', { name }), () => reopening.mutate(at)),
  });
  const answering = trpc.enquiry.answer.useMutation({
    onSettled,
    onError,
    onSuccess: () => notify.done(t('sent', { name })),
  });
  return {
    isBusy: answering.isPending || dismissing.isPending || reopening.isPending,
    answer: (answer: string, onSuccess: () => void) =>
      answering.mutate({ ...at, answer }, { onSuccess }),
    dismiss: () => dismissing.mutate(at),
    reopen: () => reopening.mutate(at),
  };
}
