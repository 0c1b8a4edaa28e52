import type { Door, DoorGuest } from '@foyer/domain/seat/seat.schema.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './door.module.css';

type DoorListProps = {
  door: Door;
  /** Ticked on this device and not handed over yet: who is in, and who is not after all. */
  ticked: ReadonlyMap<string, { readonly isThere: boolean; readonly at: Date }>;
  onTick: (seatId: string, isThere: boolean) => void;
};

/** Who is expected: first who is not in yet, in the order in which they booked. */
export function DoorList({ door, ticked, onTick }: DoorListProps) {
  const t = useTranslations('door');
  const turn = ({ attendedAt, status }: DoorGuest) =>
    attendedAt ? 2 : status === 'waiting' ? 1 : 0;
  const known = door.guests.map((guest) => {
    const tick = ticked.get(guest.seatId);
    return tick ? { ...guest, attendedAt: tick.isThere ? tick.at : null } : guest;
  });
  const guests = known.toSorted((one, other) => turn(one) - turn(other));
  return (
    <section>
      <h2 className={classes.heading}>{t('list')}</h2>
      {guests.length === 0 ? (
        <EmptyState title={t('nobody')} />
      ) : (
        <>
          <p className={classes.muted}>{t('listHelp')}</p>
          <ul className={classes.guests}>
            {guests.map((guest) => (
              <Guest key={guest.seatId} guest={guest} onTick={onTick} />
            ))}
          </ul>
        </>
      )}
      {door.comments.length > 0 && (
        <>
          <h2 className={classes.heading}>{t('comments')}</h2>
          <ul className={classes.comments}>
            {door.comments.map(({ rating, comment }) => (
              <li key={`${rating}-${comment}`}>
                <p className={classes.muted}>{t('commentStars', { rating })}</p>
                <p>{comment}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Guest({ guest, onTick }: Pick<DoorListProps, 'onTick'> & { guest: DoorGuest }) {
  const t = useTranslations('door');
  const format = useFormatter();
  const { seatId, attendedAt, status, name } = guest;
  const mark = t('mark', { mark: guest.mark });
  const isIn = attendedAt !== null;
  return (
    <li className={classes.guest} data-in={isIn || undefined}>
      <span className={classes.mark}>{mark}</span>
      <span className={classes.who}>
        <span data-unnamed={!name || undefined}>{name ?? t('unnamed')}</span>
        <span className={classes.muted}>
          {t(`status.${status}`)}
          {attendedAt &&
            ` · ${t('since', { time: format.dateTime(attendedAt, { hour: '2-digit', minute: '2-digit' }) })}`}
        </span>
      </span>
      <Button
        size="sm"
        variant={isIn ? 'subtle' : 'default'}
        aria-label={t(isIn ? 'undoOf' : 'thereOf', { mark })}
        onClick={() => onTick(seatId, !isIn)}
      >
        {t(isIn ? 'undo' : 'there')}
      </Button>
    </li>
  );
}
