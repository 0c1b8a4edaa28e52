import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import type { DemoCardProps } from './demo-card.tsx';

/** What can be done in this state, the likely one last. */
export function DemoCardActs({ demo, words, acts, onEdit, onWithdraw }: DemoCardProps) {
  const t = useTranslations('demos.acts');
  const title = words.title(demo);
  const button = (
    act: 'edit' | 'remove' | 'submit' | 'withdraw' | 'reopen' | 'editAgain',
    onClick: () => void,
    isMain = false,
  ) => (
    <Button
      key={act}
      size="xs"
      variant={isMain ? 'filled' : 'default'}
      aria-label={t('of', { act: t(act), title })}
      disabled={acts.isBusy}
      onClick={onClick}
    >
      {t(act)}
    </Button>
  );
  const buttons = {
    draft: () => [
      button('remove', () => acts.remove(demo)),
      button('edit', onEdit),
      button('submit', () => acts.submit(demo), true),
    ],
    submitted: () => [button('withdraw', onWithdraw), button('edit', onEdit)],
    scheduled: () => [button('withdraw', onWithdraw)],
    declined: () => [button('withdraw', onWithdraw), button('editAgain', onEdit, true)],
    cancelled: () => [button('reopen', () => acts.reopen(demo, onEdit))],
  };
  return <div className={classes.acts}>{buttons[demo.status]()}</div>;
}
