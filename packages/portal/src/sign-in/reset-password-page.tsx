import { passwordSchema } from '@foyer/domain/account/account.schema.ts';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Anchor, Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { BareFrame } from '../frame/bare-frame.tsx';
import { HttpRefusal } from '../refusal/refusal-of.ts';
import { useSentences } from '../refusal/use-sentences.ts';
import { resetPassword } from '../session/auth-client.ts';
import type { AppName } from '../session/hat-paths.ts';
import { Notice } from './notice.tsx';
import classes from './sign-in.module.css';

export const resetPasswordSearchSchema = z.object({
  token: z.string().max(200).optional(),
  error: z.string().max(100).optional(),
});
type ResetPasswordSearch = z.infer<typeof resetPasswordSearchSchema>;

/** Where the link of the reset mail leads. */
export function ResetPasswordPage({ app, search }: { app: AppName; search: ResetPasswordSearch }) {
  const t = useTranslations('portal');
  const [token] = useState(search.token);
  // The token shall stay neither in the browser's history nor in what one copies from the address bar.
  useEffect(
    () => window.history.replaceState(window.history.state, '', window.location.pathname),
    [],
  );

  return (
    <BareFrame app={app}>
      <div className={classes.columns}>
        <div className={classes.form}>
          <PageHeader title={t('reset.title')} sub={t('reset.sub')} />
          {token ? (
            <NewPasswordForm app={app} token={token} />
          ) : (
            <Notice tone="refused">{t('reset.invalid')}</Notice>
          )}
          <Anchor href={`/${app}/${token ? 'sign-in' : 'forgot-password'}`}>
            {token ? t('reset.backToSignIn') : t('reset.requestTitle')}
          </Anchor>
        </div>
      </div>
    </BareFrame>
  );
}

function NewPasswordForm({ app, token }: { app: AppName; token: string }) {
  const t = useTranslations('portal');
  const { sentence } = useSentences();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: {
      password: (value) => (passwordSchema.safeParse(value).success ? null : t('reset.tooShort')),
    },
  });
  const reset = useMutation({
    mutationFn: (password: string) => resetPassword(token, password),
    meta: { quiet: true },
    onSuccess: () => window.location.assign(`/${app}/sign-in?done=reset`),
  });
  const isExpired = reset.error instanceof HttpRefusal && reset.error.status === 400;

  return (
    <form
      className={classes.fields}
      noValidate
      onSubmit={form.onSubmit(({ password }) => reset.mutate(password))}
    >
      <PasswordInput
        label={t('reset.password')}
        autoComplete="new-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      {reset.isError && (
        <Notice tone="refused">{isExpired ? t('reset.invalid') : sentence(reset.error)}</Notice>
      )}
      <Button type="submit" loading={reset.isPending || reset.isSuccess}>
        {t('reset.submit')}
      </Button>
    </form>
  );
}
