import type {
  LetterPerson,
  LetterPreview,
  LetterText,
  LetterTextKey,
} from '@foyer/domain/mail/letter-text.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LetterView } from './letter-view.tsx';
import classes from './mail.module.css';
import { PersonSelect } from './person-select.tsx';

const TYPING_MS = 400;

/** The letter as somebody would get it, while it is written. Null: the text is not in order yet. */
export function LetterTrial({ kind, locale, text }: LetterTextKey & { text: LetterText | null }) {
  const t = useTranslations('letters');
  const { sentence } = useSentences();
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [person, setPerson] = useState<LetterPerson | null>(null);
  const [shown] = useDebouncedValue(text, TYPING_MS);
  const whom = person && { exhibitorId: person.exhibitorId, accountId: person.accountId };
  const trial = { eventId, kind, locale, person: whom, text: shown as LetterText };
  const preview = trpc.mail.previewText.useQuery(trial, {
    enabled: shown !== null,
    placeholderData: (previous) => previous,
  });
  const test = trpc.mail.sendTest.useMutation({
    onSuccess: async ({ address }) => {
      notify.done(t('tested', { address }));
      await utils.mail.list.invalidate();
    },
  });
  return (
    <section aria-label={t('preview')} className={classes.trial}>
      <div className={classes.trialHead}>
        <PersonSelect
          person={person}
          nobody={t(preview.data?.applicant ? 'someApplicant' : 'nobody')}
          onChange={setPerson}
        />
        <Button
          variant="default"
          leftSection={<IconSend size={18} aria-hidden />}
          disabled={shown === null}
          loading={test.isPending}
          onClick={() => test.mutate(trial)}
        >
          {t('test')}
        </Button>
      </div>
      {text === null && <Alert variant="light">{t('mend')}</Alert>}
      {preview.error && <Alert color="red">{sentence(preview.error)}</Alert>}
      {preview.data && (
        <>
          <About {...preview.data} isSomebody={person !== null} />
          <p className={classes.subject}>{preview.data.subject}</p>
          <LetterView text={preview.data.text} html={preview.data.html} />
        </>
      )}
    </section>
  );
}

type AboutProps = Pick<LetterPreview, 'isExample' | 'applicant'> & { readonly isSomebody: boolean };

/** Whose names these are, and whether the rest is true of them. */
function About({ isExample, applicant, isSomebody }: AboutProps) {
  const t = useTranslations('letters');
  if (applicant !== null) {
    const key = isExample ? 'applicantExample' : 'applicant';
    return <p className={classes.muted}>{t(key, { name: applicant })}</p>;
  }
  return isExample && isSomebody ? <p className={classes.muted}>{t('example')}</p> : null;
}
