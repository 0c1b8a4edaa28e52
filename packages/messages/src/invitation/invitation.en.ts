import type { Translated } from '../translated.ts';
import type {
  invitationFactsDe,
  invitationRefusalsDe,
  invitationStatesDe,
} from './invitation.de.ts';

export const invitationRefusalsEn = {
  invitation: {
    not_found: 'This invitation is no longer here.',
    already_invited: 'An invitation to this address is on its way already. You can send it again.',
    already_member: 'Whoever has this address is a member already.',
    already_accepted: 'This invitation has been accepted already.',
    not_open: 'This invitation is no longer open.',
    invalid: 'This invitation no longer works. If you have accepted it already, simply sign in.',
    expired: 'This invitation has expired. Have a new one sent.',
    other_account: 'This invitation went to another address. Sign out and open the link once more.',
    account_exists: 'There is an account for this address already. Please sign in.',
    exhibitor_left: 'This exhibitor no longer takes part.',
  },
} as const satisfies Translated<typeof invitationRefusalsDe>;

export const invitationStatesEn = {
  invitation: {
    open: 'Open',
    accepted: 'Accepted',
    revoked: 'Taken back',
    expired: 'Expired',
  },
} as const satisfies Translated<typeof invitationStatesDe>;

export const invitationFactsEn = {
  invitation: {
    sent: 'Invitation sent to {email}',
    renewed: 'Invitation sent to {email} again',
    reminded: '{email} reminded of the invitation',
    revoked: 'Invitation to {email} taken back',
    accepted: '{name} accepted the invitation',
  },
} as const satisfies Translated<typeof invitationFactsDe>;
