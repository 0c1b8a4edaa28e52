import { type Locale, locales } from '@foyer/domain/locales.ts';
import { type LetterKind, placeholdersOf } from '@foyer/domain/mail/letter-kind.ts';
import { problemsOf } from '@foyer/domain/mail/letter-text.rules.ts';
import {
  type LetterText,
  type LetterView,
  letterTextSchema,
} from '@foyer/domain/mail/letter-text.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Alert, Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl';
import { z } from 'zod';
import { LetterTrial } from './letter-trial.tsx';
import classes from './mail.module.css';
import { MarkupField } from './markup-field.tsx';
import { RestoredNotice } from './restored-notice.tsx';
import { useKept } from './use-kept.ts';
import { useKindOfMail } from './use-kind-of-mail.ts';

/** As it is being written: a part may be empty or half done. */
const keptSchema = z.object({
  version: z.string().nullable(),
  value: z.object({ subject: z.string(), heading: z.string(), body: z.string() }),
});

type EditorProps = {
  kind: LetterKind;
  locale: Locale;
  onLocale: (locale: Locale) => void;
  onBack: () => void;
};

/** One letter in one language: its words on the left, on the right how it arrives. */
export function LetterTextEditor({ kind, locale, onLocale, onBack }: EditorProps) {
  const t = useTranslations('letters');
  const loading = useTranslations('portal.frame')('loading');
  const kindOf = useKindOfMail();
  const { eventId } = useOrganiserHat();
  // What is being typed is not overwritten by a colleague's text; a save tells of it.
  const view = trpc.mail.text.useQuery(
    { eventId, kind, locale },
    { staleTime: Number.POSITIVE_INFINITY, refetchOnMount: 'always' },
  );
  return (
    <>
      <div className={classes.editorHead}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          onClick={onBack}
        >
          {t('back')}
        </Button>
        <h2 className={classes.groupTitle}>{kindOf(kind)}</h2>
        <SegmentedControl
          aria-label={t('languages')}
          value={locale}
          onChange={(next) => onLocale(next as Locale)}
          data={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </div>
      {view.isError && <LoadFailure error={view.error} onRetry={() => void view.refetch()} />}
      {view.isFetching && !view.data && <SkeletonRows rows={8} label={loading} />}
      {view.data && <Form key={`${kind} ${locale} ${view.data.version}`} view={view.data} />}
    </>
  );
}

function Form({ view }: { view: LetterView }) {
  const t = useTranslations('letters');
  const format = useFormatter();
  const { sentence, refusal } = useSentences();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { kind, locale } = view;
  const kept = useKept<LetterText, string | null>({
    key: `foyer.letter.${eventId}.${kind}.${locale}`,
    schema: keptSchema,
    value: view.text,
    version: view.version,
  });
  const { value: text, version, edit, forget } = kept;
  const placeholders = placeholdersOf(kind);
  const problems = problemsOf(text, placeholders);
  const isWhole = letterTextSchema.safeParse(text).success && problems.length === 0;
  const isSame = (['subject', 'heading', 'body'] as const).every(
    (part) => text[part].trim() === view.text[part],
  );
  const refetch = () => Promise.all([utils.mail.invalidate(), utils.fact.invalidate()]);
  const quiet = { meta: { quiet: true } };
  const save = trpc.mail.saveText.useMutation({
    ...quiet,
    onSuccess: async () => {
      forget();
      notify.done(t('saved'));
      await refetch();
    },
  });
  const reset = trpc.mail.resetText.useMutation({
    ...quiet,
    onSuccess: async () => {
      forget();
      const back = { eventId, kind, locale, version: null, text: view.text };
      notify.undo(t('resetDone'), () => save.mutate(back));
      await refetch();
    },
  });
  const error = save.error ?? reset.error;
  const write = (part: keyof LetterText) => (value: string) => edit({ ...text, [part]: value });
  const lineErrors = (part: 'subject' | 'heading') =>
    problems
      .filter((problem) => problem.part === part)
      .map(({ code, name }) => refusal(code, { name }))
      .join(' ') || undefined;
  return (
    <div className={classes.editor}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) save.mutate({ eventId, kind, locale, version, text });
        }}
      >
        <Stack gap="md">
          {error && <Alert color="red">{sentence(error)}</Alert>}
          {kept.isRestored && <RestoredNotice onDiscard={kept.discard} />}
          <TextInput
            label={t('subject')}
            maxLength={200}
            value={text.subject}
            onChange={(event) => write('subject')(event.currentTarget.value)}
            error={lineErrors('subject')}
          />
          <TextInput
            label={t('heading')}
            maxLength={200}
            value={text.heading}
            onChange={(event) => write('heading')(event.currentTarget.value)}
            error={lineErrors('heading')}
          />
          <MarkupField
            label={t('body')}
            value={text.body}
            onChange={write('body')}
            placeholders={placeholders}
            problems={problems.filter(({ part }) => part === 'body')}
          />
          <Group justify="space-between">
            <span className={classes.muted}>
              {view.changedAt
                ? t('changed', {
                    name: view.changedBy,
                    at: format.dateTime(view.changedAt, {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                    }),
                  })
                : t('shipped')}
            </span>
            <Group gap="xs">
              {view.isChanged && (
                <Button
                  variant="default"
                  loading={reset.isPending}
                  onClick={() => reset.mutate({ eventId, kind, locale, version })}
                >
                  {t('reset')}
                </Button>
              )}
              <Button type="submit" disabled={!isWhole || isSame} loading={save.isPending}>
                {t('save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
      <LetterTrial kind={kind} locale={locale} text={isWhole ? text : null} />
    </div>
  );
}
