import type { InvitationOffer as Offer } from '@foyer/domain/invitation/invitation.schema.ts';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { useFormatter, useTranslations } from 'use-intl';
import type { AppName } from '../session/hat-paths.ts';
import classes from './invitation.module.css';
import { JoinWithAccount } from './join-with-account.tsx';
import { NewAccountForm } from './new-account-form.tsx';
import { SignInToJoin } from './sign-in-to-join.tsx';
import { SwitchAccount } from './switch-account.tsx';

type InvitationOfferProps = {
  app: AppName;
  token: string;
  invitation: Offer;
  /** What is known of the invitation may have changed: ask again. */
  onChanged: () => void;
};

/** Who invites to what, and the one thing to do. */
export function InvitationOffer({ app, token, invitation, onChanged }: InvitationOfferProps) {
  const t = useTranslations('invitationPage');
  const { eventName: event, organiserName: organiser, next } = invitation;
  const isTeam = invitation.kind === 'team';
  const isCompany = invitation.kind === 'exhibitor' && invitation.role === 'admin';

  return (
    <>
      <PageHeader
        documentTitle={t('title')}
        title={
          isTeam
            ? t('teamTitle', { event })
            : t('exhibitorTitle', { event, exhibitor: invitation.exhibitorName })
        }
        sub={
          isTeam
            ? t('teamSub', { organiser })
            : isCompany
              ? t('exhibitorSub', { organiser })
              : t('memberSub')
        }
      />
      <InvitationFacts invitation={invitation} />
      <div className={classes.card}>
        {next === 'create_account' && (
          <NewAccountForm token={token} invitation={invitation} onChanged={onChanged} />
        )}
        {next === 'sign_in' && <SignInToJoin app={app} token={token} email={invitation.email} />}
        {next === 'join' && (
          <JoinWithAccount token={token} invitation={invitation} onChanged={onChanged} />
        )}
        {next === 'switch_account' && (
          <SwitchAccount app={app} token={token} invitation={invitation} />
        )}
      </div>
    </>
  );
}

/** The days of an event as calendar dates: they have no time zone. */
const dayOf = (isoDate: string) => new Date(`${isoDate}T12:00:00Z`);

function InvitationFacts({ invitation }: { invitation: Offer }) {
  const t = useTranslations('invitationPage');
  const roles = useTranslations('portal.roles');
  const format = useFormatter();
  const isTeam = invitation.kind === 'team';
  return (
    <dl className={classes.facts}>
      <dt>{t('when')}</dt>
      <dd>
        {format.dateTimeRange(dayOf(invitation.startsOn), dayOf(invitation.endsOn), {
          ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
        })}
      </dd>
      <dt>{t('where')}</dt>
      <dd>{invitation.city}</dd>
      <dt>{t('role')}</dt>
      <dd>
        {isTeam ? roles(`team.${invitation.role}`) : roles(`exhibitor.${invitation.role}`)}
        {!isTeam && (
          <span className={classes.roleHelp}>{t(`exhibitorRole.${invitation.role}`)}</span>
        )}
      </dd>
      <dt>{t('until')}</dt>
      <dd>{format.dateTime(invitation.expiresAt, { dateStyle: 'long' })}</dd>
    </dl>
  );
}
