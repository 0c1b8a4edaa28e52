import type { NextStep as Step } from '@foyer/domain/lead/lead.schema.ts';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { Record } from './use-outbox.ts';

type Props = { badgeCode: string; step: Step | null; record: Record };

/** What the booth will do next for this person, and by when. */
export function NextStep({ badgeCode, step, record }: Props) {
  const t = useTranslations('scan');
  const [text, setText] = useState(step?.step ?? '');
  const [dueOn, setDueOn] = useState(step?.dueOn ?? '');
  const plan = (next: string | null) =>
    void record({ kind: 'planned', badgeCode, step: next, dueOn: next && dueOn ? dueOn : null });
  const isNew = text.trim() !== '' && (text.trim() !== step?.step || dueOn !== (step.dueOn ?? ''));
  return (
    <fieldset className={classes.group}>
      <legend>{t('nextStep')}</legend>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          if (isNew) plan(text.trim());
        }}
      >
        <Group gap="xs" align="end">
          <TextInput
            flex="1 1 160px"
            aria-label={t('nextStep')}
            placeholder={t('nextStepExample')}
            maxLength={160}
            value={text}
            onChange={(change) => setText(change.currentTarget.value)}
          />
          <TextInput
            type="date"
            aria-label={t('dueOn')}
            value={dueOn}
            onChange={(change) => setDueOn(change.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!isNew}>
            {t('keepStep')}
          </Button>
          {step && (
            <Button
              variant="subtle"
              onClick={() => {
                setText('');
                setDueOn('');
                plan(null);
              }}
            >
              {t('stepDone')}
            </Button>
          )}
        </Group>
      </form>
    </fieldset>
  );
}
