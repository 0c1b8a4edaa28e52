import {
  announcementPlaceholders,
  announcementProblems,
  canSendText,
} from '@foyer/domain/announcement/announcement.rules.ts';
import {
  type Announcement,
  type AnnouncementInput,
  announcementInputSchema,
  everybody,
} from '@foyer/domain/announcement/announcement.schema.ts';
import { type Locale, locales } from '@foyer/domain/locales.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { AnnouncementReach } from './announcement-reach.tsx';
import { AnnouncementSending } from './announcement-sending.tsx';
import { AudienceFields } from './audience-fields.tsx';
import classes from './mail.module.css';
import { MarkupField } from './markup-field.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { useKept } from './use-kept.ts';

const nothing = { de: '', en: '' };
const fresh: AnnouncementInput = { subject: nothing, body: nothing, audience: everybody };

const keptSchema = z.object({ version: z.int().nullable(), value: announcementInputSchema });

type EditorProps = {
  announcement: Announcement | undefined;
  onSaved: (id: string) => void;
  onRemoved: () => void;
};

/** Who gets it and what it says, in both languages; on the right how it arrives. */
export function AnnouncementEditor({ announcement, onSaved, onRemoved }: EditorProps) {
  const t = useTranslations('announcements');
  const letters = useTranslations('letters');
  const { sentence, refusal } = useSentences();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { locale: own } = useLanguage();
  const [locale, setLocale] = useState<Locale>(own);
  const kept = useKept<AnnouncementInput, number | null>({
    key: `foyer.announcement.${eventId}.${announcement?.announcementId ?? 'new'}`,
    schema: keptSchema,
    value: announcement ? inputOf(announcement) : fresh,
    version: announcement?.version ?? null,
  });
  const { value: content, edit, forget } = kept;
  const refetch = () => Promise.all([utils.announcement.invalidate(), utils.fact.invalidate()]);
  const quiet = { meta: { quiet: true }, onSettled: refetch };
  const add = trpc.announcement.add.useMutation(quiet);
  const change = trpc.announcement.change.useMutation(quiet);
  const remove = trpc.announcement.remove.useMutation({
    ...quiet,
    onSuccess: () => {
      forget();
      notify.done(t('removed'));
      onRemoved();
    },
  });
  /** Set once a new one is kept, whatever became of its sending: saved again, it is no second one. */
  const [added, setAdded] = useState<Announcement['announcementId']>();
  const announcementId = announcement?.announcementId ?? added;
  /** Keeps what is written; answers what is kept. */
  const save = async () => {
    const version = kept.version ?? announcement?.version;
    const saved = await (announcementId && version !== undefined
      ? change.mutateAsync({ eventId, announcementId, version, content })
      : add.mutateAsync({ eventId, content }));
    setAdded(saved.announcementId);
    kept.saved(saved.version);
    return saved;
  };
  const keep = () =>
    save().then(
      ({ announcementId }) => {
        notify.done(t('saved'));
        onSaved(announcementId);
      },
      // Said above the form.
      () => {},
    );
  const error = add.error ?? change.error ?? remove.error;
  const problems = announcementProblems(content, locale);
  const write = (part: 'subject' | 'body') => (value: string) =>
    edit({ ...content, [part]: { ...content[part], [locale]: value } });
  const isMissing = (side: Locale) => content.subject[side] === '' || content.body[side] === '';
  return (
    <div className={classes.editor}>
      <Stack gap="md">
        {error && <Alert color="red">{sentence(error)}</Alert>}
        {kept.isRestored && <RestoredNotice onDiscard={kept.discard} />}
        <AudienceFields
          value={content.audience}
          onChange={(audience) => edit({ ...content, audience })}
        />
        <SegmentedControl
          aria-label={letters('languages')}
          value={locale}
          onChange={(next) => setLocale(next as Locale)}
          data={locales.map((side) => ({
            value: side,
            label: isMissing(side)
              ? `${letters(`language.${side}`)} · ${t('missing')}`
              : letters(`language.${side}`),
          }))}
        />
        <TextInput
          label={letters('subject')}
          maxLength={200}
          value={content.subject[locale]}
          onChange={(event) => write('subject')(event.currentTarget.value)}
          error={
            problems
              .filter(({ part }) => part === 'subject')
              .map(({ code, name }) => refusal(code, { name }))
              .join(' ') || undefined
          }
        />
        <MarkupField
          label={letters('body')}
          value={content.body[locale]}
          onChange={write('body')}
          placeholders={announcementPlaceholders}
          problems={problems.filter(({ part }) => part === 'body')}
        />
        <Group justify="space-between">
          {announcement ? (
            <Button
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate({
                  eventId,
                  announcementId: announcement.announcementId,
                  version: kept.version ?? announcement.version,
                })
              }
            >
              {t('remove')}
            </Button>
          ) : (
            <span />
          )}
          <Button
            variant="default"
            loading={add.isPending || change.isPending}
            onClick={() => void keep()}
          >
            {t('save')}
          </Button>
        </Group>
      </Stack>
      <div className={classes.trial}>
        <AnnouncementReach content={content} locale={locale}>
          {(reach) => (
            <AnnouncementSending
              isWhole={canSendText(content).allowed}
              letters={reach?.letters ?? 0}
              save={save}
              onSent={onSaved}
            />
          )}
        </AnnouncementReach>
      </div>
    </div>
  );
}

const inputOf = ({ subject, body, audience }: Announcement): AnnouncementInput => ({
  subject,
  body,
  audience,
});
