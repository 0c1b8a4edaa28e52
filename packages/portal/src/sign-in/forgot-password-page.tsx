import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Anchor, Button, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { BareFrame } from '../frame/bare-frame.tsx';
import { requestPasswordReset } from '../session/auth-client.ts';
import type { AppName } from '../session/hat-paths.ts';
import { Notice } from './notice.tsx';
import classes from './sign-in.module.css';
import { useSignInSentence } from './use-sign-in-sentence.ts';

/** Asks for a link with which a new password is set; says the same for known and unknown addresses. */
export function ForgotPasswordPage({ app }: { app: AppName }) {
  const t = useTranslations('portal');
  const sentence = useSignInSentence();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: isNotEmpty(t('signIn.emailMissing')) },
  });
  const request = useMutation({
    mutationFn: (email: string) => requestPasswordReset(email, `/${app}/reset-password`),
    meta: { quiet: true },
  });

  return (
    <BareFrame app={app}>
      <div className={classes.columns}>
        <div className={classes.form}>
          <PageHeader title={t('reset.requestTitle')} sub={t('reset.requestSub')} />
          {request.isSuccess ? (
            <Notice tone="done">{t('reset.sent', { email: request.variables })}</Notice>
          ) : (
            <form
              className={classes.fields}
              noValidate
              onSubmit={form.onSubmit(({ email }) => request.mutate(email.trim()))}
            >
              <TextInput
                label={t('signIn.email')}
                type="email"
                autoComplete="username"
                key={form.key('email')}
                {...form.getInputProps('email')}
              />
              {request.isError && <Notice tone="refused">{sentence(request.error)}</Notice>}
              <Button type="submit" loading={request.isPending}>
                {t('reset.request')}
              </Button>
            </form>
          )}
          <Anchor href={`/${app}/sign-in`}>{t('reset.backToSignIn')}</Anchor>
        </div>
      </div>
    </BareFrame>
  );
}
