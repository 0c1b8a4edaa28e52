import type { RevisionId } from '@foyer/domain/identifier.ts';
import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './listing.module.css';

type AnswerFormProps = {
  revisionId: RevisionId;
  field: ListingField | null;
  onDone?: (() => void) | undefined;
};

/** Says something to the team, about one field or the whole listing. */
export function AnswerForm({ revisionId, field, onDone }: AnswerFormProps) {
  const t = useTranslations('listing.comment');
  const at = useExhibitorHat();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const [body, setBody] = useState('');
  const answer = trpc.listing.addComment.useMutation({
    onSuccess: async () => {
      setBody('');
      await utils.listing.getWorkingCopy.invalidate();
      notify.done(t('sent'));
      onDone?.();
    },
  });
  const send = () => {
    const { eventId, exhibitorId } = at;
    answer.mutate({ eventId, exhibitorId, revisionId, comment: { field, body } });
  };
  return (
    <form
      className={classes.answerForm}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        aria-label={t('placeholder')}
        placeholder={t('placeholder')}
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus={onDone ? true : undefined}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="xs"
        variant="default"
        disabled={body.trim() === ''}
        loading={answer.isPending}
      >
        {t('send')}
      </Button>
    </form>
  );
}
