import type { OpenedInvitation } from '@foyer/domain/invitation/invitation.schema.ts';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useSentences } from '../refusal/use-sentences.ts';
import type { AppName } from '../session/hat-paths.ts';
import { Notice } from '../sign-in/notice.tsx';
import { trpc } from '../trpc.ts';
import classes from './invitation.module.css';

type Standing = Exclude<OpenedInvitation['standing'], 'open'>;
type ClosedInvitationProps = { app: AppName; token: string; standing: Standing };

/** One calm page for every link that no longer works: what happened, and what to do now. */
export function ClosedInvitation({ app, token, standing }: ClosedInvitationProps) {
  const t = useTranslations('invitationPage');
  return (
    <>
      <PageHeader documentTitle={t('title')} title={t(`${standing}.title`)} />
      <p className={classes.text}>{t(`${standing}.text`)}</p>
      <div>
        {standing === 'expired' ? (
          <RenewOwn token={token} />
        ) : (
          <Button component="a" href={`/${app}/`} variant="default">
            {t('accepted.go')}
          </Button>
        )}
      </div>
    </>
  );
}

/** A new letter to the same address; the answer is the same for everybody. */
function RenewOwn({ token }: { token: string }) {
  const t = useTranslations('invitationPage.expired');
  const { sentence } = useSentences();
  const renew = trpc.invitation.renewOwn.useMutation({ meta: { quiet: true } });
  if (renew.isSuccess) {
    return (
      <Notice tone="done">
        <strong>{t('sentTitle')}</strong>
        <br />
        {t('sent')}
      </Notice>
    );
  }
  return (
    <div className={classes.fields}>
      {renew.isError && <Notice tone="refused">{sentence(renew.error)}</Notice>}
      <div>
        <Button loading={renew.isPending} onClick={() => renew.mutate({ token })}>
          {t('renew')}
        </Button>
      </div>
    </div>
  );
}
