import { Button, Loader } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './tray.module.css';
import type { Fill } from './use-fill.ts';

type FillBarProps = { fill: Fill; waiting: number };

/** Asks for a proposal, says what it holds, and takes what was chosen of it. */
export function FillBar({ fill, waiting }: FillBarProps) {
  const t = useTranslations('programme.fill');
  const { proposal, chosen } = fill;
  if (fill.isAsking) {
    return (
      <div className={classes.fill}>
        <p role="status" className={classes.fillText}>
          <Loader size={16} aria-hidden /> {t('asking', { count: waiting })}
        </p>
        <Button size="xs" variant="default" onClick={fill.stop}>
          {t('stop')}
        </Button>
      </div>
    );
  }
  if (!proposal) {
    if (waiting === 0) return null;
    return (
      <Button
        size="xs"
        variant="light"
        leftSection={<IconWand size={16} aria-hidden />}
        onClick={fill.ask}
      >
        {t('ask')}
      </Button>
    );
  }
  const wished = proposal.slots.filter(({ wish }) => wish !== null).length;
  return (
    <div className={classes.fill}>
      <p role="status" className={classes.fillText}>
        {fill.accepted !== null &&
          `${t('accepting', { done: fill.accepted, all: chosen.length })} `}
        {t('found', {
          count: proposal.slots.length,
          all: proposal.slots.length + proposal.left.length,
          wished,
        })}
      </p>
      <div className={classes.fillActs}>
        <Button
          size="xs"
          disabled={chosen.length === 0}
          loading={fill.accepted !== null}
          onClick={fill.accept}
        >
          {t('accept', { count: chosen.length })}
        </Button>
        <Button size="xs" variant="default" onClick={fill.discard}>
          {t('discard')}
        </Button>
      </div>
    </div>
  );
}
