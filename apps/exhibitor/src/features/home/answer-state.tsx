import { isNetworkFailure } from '@foyer/portal/refusal/refusal-of.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { IconAlertTriangle, IconCircleCheck, IconCloudUp, IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './asked-task.module.css';
import type { OpenAnswers } from './use-answers.ts';

const icons = {
  saved: IconCircleCheck,
  saving: IconCloudUp,
  unsaved: IconPencil,
  held: IconAlertTriangle,
  failed: IconAlertTriangle,
};

/** Whether what is typed is safe, in words; said to screen readers when it changes. */
export function AnswerState({ open }: { open: OpenAnswers }) {
  const t = useTranslations('home.asked.save');
  const { sentence } = useSentences();
  const { status, failure } = open;
  const Icon = icons[status];
  const isRefused = status === 'failed' && !isNetworkFailure(failure);
  return (
    <span className={classes.save} data-status={status}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span role="status">{isRefused ? sentence(failure) : t(status)}</span>
    </span>
  );
}
