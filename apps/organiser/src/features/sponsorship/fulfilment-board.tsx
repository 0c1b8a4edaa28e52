import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { textIn } from '@foyer/domain/locales.ts';
import type { ClaimStatus } from '@foyer/domain/sponsorship/claim.schema.ts';
import type { Promised } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { useDay } from '@foyer/portal/sponsorship/use-promise-words.ts';
import { trpc } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { IconChecklist } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { PromisePanel } from './promise-panel.tsx';
import classes from './sponsorship.module.css';
import { useFigureWords } from './use-figure-words.ts';

const columns = [
  { key: 'sponsor', statuses: ['open', 'declined'] },
  { key: 'check', statuses: ['claimed'] },
  { key: 'deliver', statuses: ['confirmed'] },
  { key: 'delivered', statuses: ['delivered'] },
] as const satisfies readonly { key: string; statuses: readonly ClaimStatus[] }[];

type FulfilmentBoardProps = {
  openId: string | undefined;
  onOpen: (claimId: string | undefined) => void;
  mayManage: boolean;
};

/** Every promise in force by how far it is, from the sponsor's part to the proof. */
export function FulfilmentBoard({ openId, onOpen, mayManage }: FulfilmentBoardProps) {
  const t = useTranslations('sponsors.board');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId } = useOrganiserHat();
  const board = trpc.sponsorship.board.useQuery({ eventId }, { refetchOnMount: 'always' });
  if (board.isError)
    return <LoadFailure error={board.error} onRetry={() => void board.refetch()} />;
  if (!board.data) return <SkeletonRows rows={6} label={loading} />;
  if (board.data.length === 0) {
    return (
      <EmptyState icon={IconChecklist} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  const opened = board.data.find(({ claimId }) => claimId === openId);
  return (
    <>
      <section className={classes.board} aria-label={t('label')}>
        {columns.map(({ key, statuses }) => {
          const has: readonly ClaimStatus[] = statuses;
          const promises = board.data.filter(({ status }) => has.includes(status));
          return (
            <Column
              key={key}
              title={t(`column.${key}`)}
              promises={promises}
              openId={openId}
              onOpen={onOpen}
            />
          );
        })}
      </section>
      {opened && (
        <PromisePanel
          key={opened.claimId}
          promise={opened}
          mayManage={mayManage}
          onClose={() => onOpen(undefined)}
        />
      )}
    </>
  );
}

type ColumnProps = {
  title: string;
  promises: readonly Promised[];
  openId: string | undefined;
  onOpen: (claimId: string) => void;
};

function Column({ title, promises, openId, onOpen }: ColumnProps) {
  const t = useTranslations('sponsors.board');
  const id = useId();
  return (
    <section className={classes.column} aria-labelledby={id}>
      <h2 id={id} className={classes.columnTitle}>
        {title} <span className={classes.count}>{promises.length}</span>
      </h2>
      {promises.length === 0 && <p className={classes.muted}>{t('nothing')}</p>}
      <ul className={classes.cards}>
        {promises.map((promise) => (
          <li key={promise.claimId}>
            <Card
              promise={promise}
              isOpen={promise.claimId === openId}
              onOpen={() => onOpen(promise.claimId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type CardProps = { promise: Promised; isOpen: boolean; onOpen: () => void };

function Card({ promise, isOpen, onOpen }: CardProps) {
  const t = useTranslations('sponsors.board');
  const { locale } = useLanguage();
  const { timeZone } = useOrganiserHat();
  const day = useDay();
  const figure = useFigureWords();
  const { title, sponsorName, status, dueOn } = promise;
  const isWaiting = status === 'open' || status === 'declined';
  const isOverdue = isWaiting && dueOn !== null && dueOn < calendarDateAt(new Date(), timeZone);
  const due = isWaiting && dueOn && t(isOverdue ? 'overdue' : 'due', { date: day(dueOn) });
  return (
    <button type="button" className={classes.card} aria-expanded={isOpen} onClick={onOpen}>
      <span className={classes.cardTitle}>{textIn(title, locale)}</span>
      <span className={classes.cardMeta}>{sponsorName}</span>
      {(due || figure(promise)) && (
        <span className={classes.cardMeta} data-overdue={isOverdue || undefined}>
          {due || figure(promise)}
        </span>
      )}
    </button>
  );
}
