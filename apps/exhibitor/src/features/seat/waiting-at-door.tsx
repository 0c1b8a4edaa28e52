import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCloudUp } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './door.module.css';

type Recorded = { readonly sequence: number; readonly what: string; readonly at: Date };
type WaitingAtDoorProps = {
  waiting: readonly Recorded[];
  refused: readonly (Recorded & { readonly code: string })[];
  onDismiss: (sequence: number) => void;
};

/** What this device has recorded and the server does not know yet, and what it did not take. */
export function WaitingAtDoor({ waiting, refused, onDismiss }: WaitingAtDoorProps) {
  const t = useTranslations('door');
  const format = useFormatter();
  const { refusal } = useSentences();
  const clock = (at: Date) => format.dateTime(at, { hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <p className={classes.waiting} role="status">
        {waiting.length > 0 && (
          <>
            <IconCloudUp size={18} aria-hidden />
            <span>{t('waiting', { count: waiting.length })}</span>
          </>
        )}
      </p>
      {refused.length > 0 && (
        <section>
          <h2 className={classes.heading}>{t('refused')}</h2>
          <ul className={classes.comments}>
            {refused.map(({ sequence, what, at, code }) => (
              <li key={sequence} className={classes.refused}>
                <IconAlertTriangle size={18} aria-hidden />
                <div>
                  <p>
                    {what} · {clock(at)}
                  </p>
                  <p className={classes.muted}>{refusal(code)}</p>
                </div>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('dismissOf', { what })}
                  onClick={() => onDismiss(sequence)}
                >
                  {t('dismiss')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
