import type { InvitationOffer } from '@foyer/domain/invitation/invitation.schema.ts';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppName } from '../session/hat-paths.ts';
import { useSignOut } from '../session/session.tsx';
import classes from './invitation.module.css';
import { pathOfInvitation } from './joined-path.ts';

type SwitchAccountProps = { app: AppName; token: string; invitation: InvitationOffer };

/** Signed in as somebody else: says so, and never joins with the wrong address. */
export function SwitchAccount({ app, token, invitation }: SwitchAccountProps) {
  const t = useTranslations('invitationPage.switch');
  const signOut = useSignOut(pathOfInvitation(app, token));
  const [isLeaving, setLeaving] = useState(false);
  const { email, signedInAs } = invitation;
  return (
    <section aria-labelledby="switch-account" className={classes.fields}>
      <div>
        <h2 id="switch-account" className={classes.title}>
          {t('title')}
        </h2>
        <p className={classes.sub}>{t('sub', { email, signedInAs: signedInAs ?? '' })}</p>
      </div>
      <Button
        fullWidth
        loading={isLeaving}
        onClick={() => {
          setLeaving(true);
          signOut().catch(() => setLeaving(false));
        }}
      >
        {t('submit')}
      </Button>
      <Anchor href={`/${app}/`}>{t('stay')}</Anchor>
    </section>
  );
}
