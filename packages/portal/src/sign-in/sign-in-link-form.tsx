import { Button, Text, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { sendSignInLink } from '../session/auth-client.ts';
import type { AppName } from '../session/hat-paths.ts';
import { Notice } from './notice.tsx';
import classes from './sign-in.module.css';
import { useSignInSentence } from './use-sign-in-sentence.ts';

type SignInLinkFormProps = { app: AppName; next: string; email: string };

/** Uses the address typed above, and asks for it only where there is none. */
export function SignInLinkForm({ app, next, email }: SignInLinkFormProps) {
  const t = useTranslations('portal.signIn');
  const sentence = useSignInSentence();
  const [own, setOwn] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const address = (isAsking ? own : email).trim();
  const send = useMutation({
    mutationFn: (to: string) => sendSignInLink(to, next, `/${app}/sign-in`),
    meta: { quiet: true },
  });

  if (send.isSuccess) {
    return (
      <div className={classes.fields}>
        <Notice tone="done">
          <strong>{t('linkSentTitle')}</strong>
          <br />
          {t('linkSent', { email: send.variables })}
        </Notice>
        <Button variant="default" onClick={() => send.reset()}>
          {t('linkAgain')}
        </Button>
      </div>
    );
  }

  const submit = () => {
    setMissing(address === '' && isAsking);
    if (address === '') setAsking(true);
    else send.mutate(address);
  };

  return (
    <form
      className={classes.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {isAsking && (
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          data-autofocus
          value={own}
          error={isMissing ? t('emailMissing') : undefined}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
      )}
      {send.isError && <Notice tone="refused">{sentence(send.error)}</Notice>}
      <Button
        type="submit"
        variant="default"
        fullWidth
        leftSection={<IconMail size={18} aria-hidden />}
        loading={send.isPending}
      >
        {t('link')}
      </Button>
      <Text c="dimmed" size="xs">
        {t('linkHelp')}
      </Text>
    </form>
  );
}
