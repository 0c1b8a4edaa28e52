import { calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { followUpBoard, followUps } from '@foyer/domain/lead/follow-up.rules.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './follow-up.module.css';
import { useLeadName } from './lead-name.ts';
import type { Lead } from './lead-table.tsx';
import type { Record } from './use-outbox.ts';

type FollowUpBoardProps = {
  leads: readonly Lead[];
  onOpen: (leadId: string) => void;
  record: Record;
};

/** Whom to call next: the leads by their next step, the most urgent first. */
export function FollowUpBoard({ leads, onOpen, record }: FollowUpBoardProps) {
  const t = useTranslations('leads.followUp');
  const { timeZone } = useExhibitorHat();
  const today = calendarDateAt(new Date(), timeZone);
  const board = useMemo(() => followUpBoard(leads, today), [leads, today]);
  const hasWithdrawn = leads.some(({ status }) => status === 'withdrawn');
  return (
    <>
      <div className={classes.board}>
        {followUps.map((column) => (
          <section key={column} className={classes.column} aria-labelledby={`follow-up-${column}`}>
            <h2 id={`follow-up-${column}`} className={classes.heading} data-column={column}>
              {t(column)} <span className={classes.count}>{board[column].length}</span>
            </h2>
            {board[column].length === 0 ? (
              <p className={classes.none}>{t('none')}</p>
            ) : (
              <ul className={classes.cards}>
                {board[column].map((lead) => (
                  <Card key={lead.leadId} lead={lead} onOpen={onOpen} record={record} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {hasWithdrawn && <p className={classes.none}>{t('withdrawn')}</p>}
    </>
  );
}

type CardProps = { lead: Lead; onOpen: (leadId: string) => void; record: Record };

function Card({ lead, onOpen, record }: CardProps) {
  const t = useTranslations('leads.followUp');
  const nameOf = useLeadName();
  const degrees = useTranslations('states.temperature');
  const format = useFormatter();
  const notify = useNotify();
  const { badgeCode, contact, nextStep, temperature } = lead;
  const name = nameOf({ contact, badgeCode });
  const finish = async () => {
    await record({ kind: 'planned', badgeCode, step: null, dueOn: null });
    notify.done(t('undone', { name }));
  };
  return (
    <li className={classes.card}>
      <button type="button" className={classes.open} onClick={() => onOpen(lead.leadId)}>
        {name}
      </button>
      {contact?.organisation && <div className={classes.sub}>{contact.organisation}</div>}
      {nextStep && (
        <div>
          {nextStep.step}
          {nextStep.dueOn && (
            <span className={classes.sub}>
              {', '}
              {t('due', {
                date: format.dateTime(new Date(`${nextStep.dueOn}T12:00:00Z`), {
                  day: 'numeric',
                  month: 'short',
                  timeZone: 'UTC',
                }),
              })}
            </span>
          )}
        </div>
      )}
      <div className={classes.foot}>
        {temperature && (
          <StateChip
            tone={temperature === 'hot' ? 'waiting-exhibitor' : 'muted'}
            label={degrees(temperature)}
          />
        )}
        {nextStep && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('doneFor', { name })}
            onClick={() => void finish()}
          >
            {t('done')}
          </Button>
        )}
      </div>
    </li>
  );
}
