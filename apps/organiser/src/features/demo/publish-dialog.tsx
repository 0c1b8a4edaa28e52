import type { ProgrammeChange } from '@foyer/domain/demo/programme-version.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './demo.module.css';

type PublishDialogProps = { words: DemoWords; onClose: () => void };

/** What the public would be told, read before it is; and what it was told before. */
export function PublishDialog({ words, onClose }: PublishDialogProps) {
  const t = useTranslations('programme.publish');
  const loading = useTranslations('portal.frame')('loading');
  const fieldWords = useBilingualWords();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const preview = trpc.demo.previewVersion.useQuery({ eventId }, { refetchOnMount: 'always' });
  const [note, setNote] = useState({ de: '', en: '' });
  const publish = trpc.demo.publish.useMutation({
    onSuccess: ({ number }) => {
      notify.done(t('done', { number }));
      onClose();
    },
    onSettled: () => Promise.all([utils.demo.invalidate(), utils.fact.invalidate()]),
  });
  const { data } = preview;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={data?.changes.length === 0 ? t('versions') : t('title', { number: data?.number ?? 1 })}
    >
      <Stack gap="md">
        <p className={classes.muted}>{t('help')}</p>
        {preview.error && (
          <LoadFailure error={preview.error} onRetry={() => void preview.refetch()} />
        )}
        {preview.isPending && <SkeletonRows rows={4} label={loading} />}
        {data && (
          <>
            <p role="status" className={classes.muted}>
              {t('changes', { count: data.changes.length })}
            </p>
            {data.changes.length > 0 && (
              <>
                <Changes changes={data.changes} words={words} />
                <BilingualField
                  label={t('note')}
                  help={t('noteHelp')}
                  value={note}
                  onChange={setNote}
                  multiline
                  maxLength={400}
                  words={fieldWords}
                />
                <Group justify="flex-end" gap="xs">
                  <Button variant="default" onClick={onClose}>
                    {t('later')}
                  </Button>
                  <Button
                    loading={publish.isPending}
                    onClick={() =>
                      publish.mutate({
                        ...{ eventId, number: data.number, note },
                        changes: data.changes.length,
                      })
                    }
                  >
                    {t('confirm')}
                  </Button>
                </Group>
              </>
            )}
          </>
        )}
        <Versions words={words} />
      </Stack>
    </Modal>
  );
}

function Changes({ changes, words }: { changes: readonly ProgrammeChange[]; words: DemoWords }) {
  const t = useTranslations('programme.publish');
  const slot = ({ startsAt, endsAt, placeName }: ProgrammeChange['demo']) => {
    const span = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    const place = placeName ? words.text(placeName) : words.place(null);
    return `${words.day(span)}, ${words.times(span)}, ${place}`;
  };
  if (changes.length === 0) return null;
  return (
    <ul className={classes.changes} aria-label={t('list')}>
      {changes.map((change) => (
        <li key={change.demo.demoId}>
          <span className={classes.changeKind}>{t(`kind.${change.kind}`)}</span>{' '}
          {words.text(change.demo.title)}{' '}
          <span className={classes.muted}>({change.demo.exhibitorName})</span>
          <br />
          {change.kind === 'moved' && (
            <>
              <s className={classes.changeWas}>{slot(change.before)}</s>
              <br />
            </>
          )}
          {change.kind === 'removed' ? (
            <s className={classes.changeWas}>{slot(change.demo)}</s>
          ) : (
            slot(change.demo)
          )}
        </li>
      ))}
    </ul>
  );
}

function Versions({ words }: { words: DemoWords }) {
  const t = useTranslations('programme.publish');
  const format = useFormatter();
  const { eventId } = useOrganiserHat();
  const versions = trpc.demo.versions.useQuery({ eventId }).data ?? [];
  if (versions.length === 0) return null;
  return (
    <section>
      <h3 className={classes.sectionTitle}>{t('earlier')}</h3>
      {versions.map((version) => (
        <details key={version.number} className={classes.version}>
          <summary>
            {t('version', {
              number: version.number,
              date: format.dateTime(version.publishedAt, {
                dateStyle: 'medium',
                timeStyle: 'short',
              }),
              by: version.publishedBy,
              demos: version.demos,
            })}
          </summary>
          {words.text(version.note) && <p>{words.text(version.note)}</p>}
          <Changes changes={version.changes} words={words} />
        </details>
      ))}
    </section>
  );
}
