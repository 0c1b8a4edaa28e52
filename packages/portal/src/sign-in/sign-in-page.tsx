import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Anchor, Divider, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { BareFrame } from '../frame/bare-frame.tsx';
import { type AppName, safeNext } from '../session/hat-paths.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { Notice } from './notice.tsx';
import { PasswordForm } from './password-form.tsx';
import classes from './sign-in.module.css';
import { SignInLinkForm } from './sign-in-link-form.tsx';

/** `next`: where to go on; `error`: what better-auth adds when a link no longer works. */
export const signInSearchSchema = z.object({
  next: z.string().max(500).optional(),
  error: z.string().max(100).optional(),
  done: z.enum(['reset']).optional(),
});
export type SignInSearch = z.infer<typeof signInSearchSchema>;

/** Password, link by mail, or one click in demo mode. */
export function SignInPage({ app, search }: { app: AppName; search: SignInSearch }) {
  const t = useTranslations('portal');
  const [email, setEmail] = useState('');
  const next = safeNext(search.next, `/${app}/`);

  return (
    <BareFrame app={app}>
      <div className={classes.columns}>
        <div className={classes.form}>
          <PageHeader title={t('signIn.title')} sub={t('signIn.sub')} />
          {search.error && <Notice tone="refused">{t('signIn.linkInvalid')}</Notice>}
          {search.done && <Notice tone="done">{t('reset.done')}</Notice>}
          <PasswordForm onSignedIn={() => window.location.assign(next)} onEmailChange={setEmail} />
          <Anchor href={`/${app}/forgot-password`}>{t('signIn.forgot')}</Anchor>
          <Divider label={t('signIn.or')} />
          <SignInLinkForm app={app} next={next} email={email} />
          <Text c="dimmed" size="xs">
            {t('signIn.noAccount')}
          </Text>
        </div>
        <DemoAccounts />
      </div>
    </BareFrame>
  );
}
