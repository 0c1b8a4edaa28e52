import type { InvitationRefusalCode } from '@foyer/domain/invitation/invitation.refusals.ts';
import type { InvitationStanding } from '@foyer/domain/invitation/invitation.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const invitationRefusalsDe = {
  invitation: {
    not_found: 'Diese Einladung gibt es nicht mehr.',
    already_invited:
      'An diese Adresse ist schon eine Einladung unterwegs. Sie können sie erneut senden.',
    already_member: 'Wer diese Adresse hat, gehört schon dazu.',
    already_accepted: 'Diese Einladung wurde schon angenommen.',
    not_open: 'Diese Einladung ist nicht mehr offen.',
    invalid:
      'Diese Einladung gilt nicht mehr. Wenn Sie sie schon angenommen haben, melden Sie sich einfach an.',
    expired: 'Diese Einladung ist abgelaufen. Lassen Sie sich eine neue schicken.',
    other_account:
      'Diese Einladung ging an eine andere Adresse. Melden Sie sich ab und öffnen Sie den Link noch einmal.',
    account_exists: 'Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich bitte an.',
    exhibitor_left: 'Dieser Aussteller nimmt nicht mehr teil.',
  },
} as const satisfies SentencesOf<InvitationRefusalCode>;

export const invitationStatesDe = {
  invitation: {
    open: 'Offen',
    accepted: 'Angenommen',
    revoked: 'Zurückgenommen',
    expired: 'Abgelaufen',
  },
} as const satisfies { invitation: Record<InvitationStanding, string> };

export const invitationFactsDe = {
  invitation: {
    sent: 'Einladung an {email} geschickt',
    renewed: 'Einladung an {email} erneut geschickt',
    reminded: '{email} an die Einladung erinnert',
    revoked: 'Einladung an {email} zurückgenommen',
    accepted: '{name} hat die Einladung angenommen',
  },
} as const;
