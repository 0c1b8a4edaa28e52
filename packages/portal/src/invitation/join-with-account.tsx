import type { InvitationOffer } from '@foyer/domain/invitation/invitation.schema.ts';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { refusalOf } from '../refusal/refusal-of.ts';
import { useSentences } from '../refusal/use-sentences.ts';
import { Notice } from '../sign-in/notice.tsx';
import { trpc } from '../trpc.ts';
import classes from './invitation.module.css';
import { pathOfJoined } from './joined-path.ts';

type JoinWithAccountProps = { token: string; invitation: InvitationOffer; onChanged: () => void };

/** Signed in with the invited address: one click. */
export function JoinWithAccount({ token, invitation, onChanged }: JoinWithAccountProps) {
  const t = useTranslations('invitationPage.join');
  const { sentence } = useSentences();
  const join = trpc.invitation.join.useMutation({
    meta: { quiet: true },
    onSuccess: (joined) => window.location.assign(pathOfJoined(joined)),
    onError: (error) => {
      if (refusalOf(error)?.code.startsWith('invitation.')) onChanged();
    },
  });
  return (
    <section aria-labelledby="join" className={classes.fields}>
      <div>
        <h2 id="join" className={classes.title}>
          {t('title')}
        </h2>
        <p className={classes.sub}>{t('sub', { email: invitation.email })}</p>
      </div>
      {join.isError && <Notice tone="refused">{sentence(join.error)}</Notice>}
      <Button
        fullWidth
        loading={join.isPending || join.isSuccess}
        onClick={() => join.mutate({ token })}
      >
        {t('submit')}
      </Button>
    </section>
  );
}
