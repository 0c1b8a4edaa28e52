import { isNetworkFailure } from '@foyer/portal/refusal/refusal-of.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { IconAlertTriangle, IconCircleCheck, IconCloudUp, IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './listing.module.css';
import type { OpenDraft } from './use-listing-draft.ts';

const icons = {
  saved: IconCircleCheck,
  saving: IconCloudUp,
  unsaved: IconPencil,
  held: IconAlertTriangle,
  failed: IconAlertTriangle,
};

/** Whether what is typed is safe, in words; said to screen readers when it changes. */
export function SaveState({ open }: { open: OpenDraft }) {
  const t = useTranslations('listing.save');
  const { sentence } = useSentences();
  const { failure, conflicts, invalid } = open;
  const isHeld = open.status === 'unsaved' && (conflicts.size > 0 || invalid.size > 0);
  const status = isHeld ? 'held' : open.status;
  const Icon = icons[status];
  const isRefused = status === 'failed' && failure !== null && !isNetworkFailure(failure);
  return (
    <span className={classes.save} data-status={status}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span role="status">
        {isRefused ? t('refused', { reason: sentence(failure) }) : t(status)}
      </span>
    </span>
  );
}
