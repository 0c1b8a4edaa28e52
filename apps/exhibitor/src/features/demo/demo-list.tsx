import { isToAcknowledge } from '@foyer/domain/demo/demo.rules.ts';
import type { Demo, DemoStatus } from '@foyer/domain/demo/demo.schema.ts';
import { useDemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import { DemoCard } from './demo-card.tsx';
import type { OpenDemos } from './use-booth-demos.ts';
import { useDemoActs } from './use-demo-acts.ts';
import { useEarlierSlots } from './use-earlier-slots.ts';

type DemoListProps = { open: OpenDemos; mayPropose: boolean; onEdit: (demoId: string) => void };

/** The own demos, what asks for something first. */
export function DemoList({ open, mayPropose, onEdit }: DemoListProps) {
  const t = useTranslations('demos');
  const words = useDemoWords(open.places);
  const acts = useDemoActs();
  const earlier = useEarlierSlots();
  const { eventId, exhibitorId } = useExhibitorHat();
  const counts = trpc.seat.countsOfBooth.useQuery({ eventId, exhibitorId });
  const [leaving, setLeaving] = useState<Demo | null>(null);
  const close = () => setLeaving(null);
  return (
    <>
      <ul className={classes.list} aria-label={t('list')}>
        {inTurn(open.demos).map((demo) => (
          <DemoCard
            key={demo.demoId}
            {...{ demo, open, words, acts, mayPropose }}
            earlier={earlier.get(demo.demoId)}
            counts={counts.data?.find(({ demoId }) => demoId === demo.demoId)}
            onEdit={() => onEdit(demo.demoId)}
            onWithdraw={() => setLeaving(demo)}
          />
        ))}
      </ul>
      {leaving && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={t('withdrawal.title', { title: words.title(leaving) })}
          confirmLabel={t('withdrawal.confirm')}
          cancelLabel={t('withdrawal.keep')}
          isPending={acts.isBusy}
          onConfirm={() => acts.withdraw(leaving, close)}
          onClose={close}
        >
          {t(leaving.status === 'scheduled' ? 'withdrawal.scheduled' : 'withdrawal.waiting')}
        </ConfirmDialog>
      )}
    </>
  );
}

const rank: Record<DemoStatus, number> = {
  declined: 1,
  draft: 2,
  submitted: 3,
  scheduled: 4,
  cancelled: 5,
};

function inTurn(demos: readonly Demo[]): Demo[] {
  const rankOf = (demo: Demo) => (isToAcknowledge(demo) ? 0 : rank[demo.status]);
  return demos.toSorted((one, other) => rankOf(one) - rankOf(other));
}
