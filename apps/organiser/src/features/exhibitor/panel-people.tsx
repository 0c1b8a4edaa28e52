import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './exhibitor.module.css';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';
import { InvitePersonDialog } from './invite-person-dialog.tsx';
import { PanelSection } from './panel-section.tsx';
import { useInvitationActs } from './use-invitation-acts.ts';

type PanelPeopleProps = { exhibitor: ExhibitorDetail; mayInvite: boolean };

/** Who has joined, and who still has a letter. */
export function PanelPeople({ exhibitor, mayInvite }: PanelPeopleProps) {
  const t = useTranslations('exhibitors.panel');
  const roles = useTranslations('portal.roles.exhibitor');
  const { members } = exhibitor;
  const [isInviting, setInviting] = useState(false);
  return (
    <PanelSection
      title={t('team')}
      action={
        mayInvite && (
          <Anchor component="button" type="button" onClick={() => setInviting(true)}>
            {t('inviteAnother')}
          </Anchor>
        )
      }
    >
      {members.length === 0 && <p className={classes.muted}>{t('nobody')}</p>}
      {members.length > 0 && (
        <ul className={classes.list}>
          {members.map(({ accountId, name, email, role }) => (
            <li key={accountId} className={classes.row}>
              <span className={classes.person}>
                {name}
                <span className={classes.sub}>{email}</span>
              </span>
              <span>{roles(role)}</span>
            </li>
          ))}
        </ul>
      )}
      {mayInvite && <OpenInvitations exhibitor={exhibitor} />}
      {mayInvite && (
        <InvitePersonDialog
          isOpen={isInviting}
          exhibitor={exhibitor}
          onClose={() => setInviting(false)}
        />
      )}
    </PanelSection>
  );
}

type Invitation = Outputs['invitation']['listOfExhibitor'][number];

function OpenInvitations({ exhibitor }: { exhibitor: ExhibitorDetail }) {
  const t = useTranslations('exhibitors.panel');
  const { eventId, eventSlug } = useOrganiserHat();
  const { exhibitorId, memberCount } = exhibitor;
  const { resend } = useInvitationActs(exhibitorId);
  const invitations = trpc.invitation.listOfExhibitor.useQuery({ eventId, exhibitorId });
  if (!invitations.data) return null;
  const outbox = `/organiser/${eventSlug}/mail?q=${encodeURIComponent(exhibitor.contactEmail)}`;
  return (
    <>
      {invitations.data.length > 0 && (
        <ul className={classes.list} aria-label={t('invitations')}>
          {invitations.data.map((invitation) => (
            <InvitationRow
              key={invitation.invitationId}
              invitation={invitation}
              exhibitorId={exhibitorId}
            />
          ))}
        </ul>
      )}
      <Group gap="md" mt="xs">
        {invitations.data.length === 0 && memberCount === 0 && (
          <Button size="xs" loading={resend.isPending} onClick={() => resend.run(exhibitor)}>
            {t('sendAgain')}
          </Button>
        )}
        <Anchor component={UiLink} href={outbox}>
          {t('letters')}
        </Anchor>
      </Group>
    </>
  );
}

type InvitationRowProps = { invitation: Invitation; exhibitorId: Invitation['email'] };

function InvitationRow({ invitation, exhibitorId }: InvitationRowProps) {
  const t = useTranslations('exhibitors.panel');
  const roles = useTranslations('portal.roles.exhibitor');
  const states = useTranslations('states.invitation');
  const format = useFormatter();
  const { renew, revoke } = useInvitationActs(exhibitorId);
  const { email, role, standing, expiresAt } = invitation;
  const isExpired = standing === 'expired';
  return (
    <li className={classes.row}>
      <span className={classes.person}>
        {email}
        <span className={classes.sub}>
          {roles(role)}
          {!isExpired &&
            ` · ${t('until', { date: format.dateTime(expiresAt, { dateStyle: 'medium' }) })}`}
        </span>
      </span>
      <Group gap="xs">
        <StateChip tone={isExpired ? 'refused' : 'waiting-exhibitor'} label={states(standing)} />
        <Button
          size="xs"
          variant="default"
          aria-label={t('resendLabel', { email })}
          loading={renew.isPending}
          onClick={() => renew.run(invitation)}
        >
          {t('resend')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('revokeLabel', { email })}
          loading={revoke.isPending}
          onClick={() => revoke.run(invitation)}
        >
          {t('revoke')}
        </Button>
      </Group>
    </li>
  );
}
