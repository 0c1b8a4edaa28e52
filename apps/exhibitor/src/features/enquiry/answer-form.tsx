import type { Enquiry } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { Button, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './enquiry.module.css';
import { useEnquiryActs } from './use-enquiry-acts.ts';

/** What is typed survives a reload of this tab, and goes when it is sent. */
const keyOf = (enquiryId: string) => `foyer.enquiry.${enquiryId}`;

export function AnswerForm({ enquiry }: { enquiry: Enquiry }) {
  const t = useTranslations('enquiries');
  const { enquiryId, email, status } = enquiry;
  const acts = useEnquiryActs(enquiry);
  const [text, setText] = useState(() => sessionStorage.getItem(keyOf(enquiryId)) ?? '');
  const change = (next: string) => {
    setText(next);
    sessionStorage.setItem(keyOf(enquiryId), next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acts.answer(text, () => sessionStorage.removeItem(keyOf(enquiryId)));
      }}
    >
      <Textarea
        label={t('answer')}
        description={t('answerHelp', { email })}
        autosize
        minRows={5}
        maxLength={5000}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button
          type="submit"
          leftSection={<IconSend size={18} aria-hidden />}
          disabled={text.trim() === ''}
          loading={acts.isBusy}
        >
          {t('send')}
        </Button>
        <Button
          variant="default"
          disabled={acts.isBusy}
          onClick={status === 'dismissed' ? acts.reopen : acts.dismiss}
        >
          {status === 'dismissed' ? t('reopen') : t('dismiss')}
        </Button>
      </div>
    </form>
  );
}
