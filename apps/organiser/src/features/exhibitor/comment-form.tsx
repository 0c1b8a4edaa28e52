import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './exhibitor.module.css';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';
import { PanelSection } from './panel-section.tsx';

type CommentFormProps = { exhibitor: ExhibitorDetail; mayEdit: boolean };

/** The team's own note. What somebody else wrote meanwhile is told, and the typed text stays. */
export function CommentForm({ exhibitor, mayEdit }: CommentFormProps) {
  const t = useTranslations('exhibitors.panel');
  const notify = useNotify();
  const { sentence } = useSentences();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { exhibitorId, comment } = exhibitor;
  const [was, setWas] = useState(comment);
  const [text, setText] = useState(comment);
  const save = trpc.exhibitor.comment.useMutation({
    meta: { quiet: true },
    onSuccess: async (_nothing, saved) => {
      setWas(saved.text);
      notify.undo(t('commentSaved'), () => {
        setText(saved.was);
        save.mutate({ eventId, exhibitorId, was: saved.text, text: saved.was });
      });
      await Promise.all([utils.exhibitor.invalidate(), utils.fact.list.invalidate()]);
    },
  });
  if (!mayEdit) {
    return (
      <PanelSection title={t('comment')}>
        <p className={classes.muted} style={{ whiteSpace: 'pre-wrap' }}>
          {comment}
        </p>
      </PanelSection>
    );
  }
  const isChanged = text.trim() !== was;
  return (
    <PanelSection title={t('comment')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ eventId, exhibitorId, was, text: text.trim() });
        }}
      >
        <Textarea
          aria-label={t('comment')}
          description={t('commentHelp')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {save.isError && <Notice tone="refused">{sentence(save.error)}</Notice>}
        {isChanged && (
          <Group justify="flex-end" mt="xs">
            <Button type="submit" size="xs" loading={save.isPending}>
              {t('commentSave')}
            </Button>
          </Group>
        )}
      </form>
    </PanelSection>
  );
}
