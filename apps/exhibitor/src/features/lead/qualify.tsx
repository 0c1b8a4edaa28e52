import { temperatures } from '@foyer/domain/lead/lead.schema.ts';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Said } from './use-outbox.ts';

export type Lead = Outputs['lead']['list'][number];
type Props = {
  badgeCode: string;
  lead: Lead | undefined;
  record: (said: Said) => Promise<void>;
};

const TYPING_PAUSE_MS = 700;

/** Rating, interest and note, within the thumb's reach; each is saved as it is given. */
export function Qualify({ badgeCode, lead, record }: Props) {
  const t = useTranslations('scan');
  const words = useTranslations('states.temperature');
  const [rating, setRating] = useState(lead?.rating ?? null);
  const [temperature, setTemperature] = useState(lead?.temperature ?? null);
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{t('rating')}</legend>
        <div className={classes.choices}>
          {[1, 2, 3, 4, 5].map((stars) => (
            <Button
              key={stars}
              variant={rating !== null && stars <= rating ? 'filled' : 'default'}
              aria-pressed={rating === stars}
              aria-label={t('stars', { count: stars })}
              onClick={() => {
                const next = rating === stars ? null : stars;
                setRating(next);
                void record({ kind: 'rated', badgeCode, rating: next });
              }}
            >
              {stars}
            </Button>
          ))}
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('temperature')}</legend>
        <div className={classes.choices}>
          {temperatures.map((degree) => (
            <Button
              key={degree}
              variant={temperature === degree ? 'filled' : 'default'}
              aria-pressed={temperature === degree}
              onClick={() => {
                const next = temperature === degree ? null : degree;
                setTemperature(next);
                void record({ kind: 'tempered', badgeCode, temperature: next });
              }}
            >
              {words(degree)}
            </Button>
          ))}
        </div>
      </fieldset>
      <Note badgeCode={badgeCode} record={record} />
    </>
  );
}

/** One note per visit; what is typed is kept after each pause, and when one leaves the field. */
function Note({ badgeCode, record }: Omit<Props, 'lead'>) {
  const t = useTranslations('scan');
  const noteId = useRef(window.crypto.randomUUID());
  const [text, setText] = useState('');
  const kept = useRef('');
  const keep = useRef(() => {});
  keep.current = () => {
    if (text === kept.current) return;
    kept.current = text;
    void record({ kind: 'noted', badgeCode, noteId: noteId.current, text });
  };
  useEffect(() => {
    if (text === '') return;
    const timer = window.setTimeout(() => keep.current(), TYPING_PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  useEffect(() => () => keep.current(), []);
  return (
    <Textarea
      label={t('note')}
      description={t('noteHelp')}
      autosize
      minRows={2}
      maxLength={4000}
      value={text}
      onChange={(change) => setText(change.currentTarget.value)}
      onBlur={() => keep.current()}
    />
  );
}
