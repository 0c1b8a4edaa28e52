import { Anchor, Divider } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { AppName } from '../session/hat-paths.ts';
import { PasswordForm } from '../sign-in/password-form.tsx';
import { SignInLinkForm } from '../sign-in/sign-in-link-form.tsx';
import classes from './invitation.module.css';
import { pathOfInvitation } from './joined-path.ts';

type SignInToJoinProps = { app: AppName; token: string; email: string };

/** Signing in comes back here, where one click joins. */
export function SignInToJoin({ app, token, email }: SignInToJoinProps) {
  const t = useTranslations('invitationPage.signIn');
  const words = useTranslations('portal.signIn');
  const next = pathOfInvitation(app, token);
  return (
    <section aria-labelledby="sign-in-to-join" className={classes.fields}>
      <div>
        <h2 id="sign-in-to-join" className={classes.title}>
          {t('title')}
        </h2>
        <p className={classes.sub}>{t('sub', { email })}</p>
      </div>
      <PasswordForm onSignedIn={() => window.location.assign(next)} givenEmail={email} />
      <Anchor href={`/${app}/forgot-password`}>{words('forgot')}</Anchor>
      <Divider label={words('or')} />
      <SignInLinkForm app={app} next={next} email={email} />
    </section>
  );
}
