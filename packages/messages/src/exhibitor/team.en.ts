import type { Translated } from '../translated.ts';
import type { teamDe } from './team.de.ts';

export const teamEn = {
  title: 'Team and devices',
  sub: 'Who works on your presence. Who is to scan needs no more than the role “Leads at the booth”.',
  subForOthers: 'Who works on your presence. Only your booth’s administrators can change it.',
  people: 'People',
  you: 'you',
  since: 'member since {date}',
  role: 'Role of {name}',
  roleHelp: {
    admin: 'Everything, including the team and the export of leads.',
    editor: 'Listing, products and demos.',
    scanner: 'Scan badges and work on the own leads.',
  },
  roleChanged: '{name} now has the role “{role}”.',
  remove: 'Remove {name} from the team',
  removeTitle: 'Remove {name} from the team?',
  removeBody:
    '{name} can no longer work on this presence, at once. Leads and texts stay. You can invite again at any time.',
  leaveTitle: 'Leave the team?',
  leaveBody:
    'You can then no longer work on this presence until somebody invites you again. Leads and texts stay.',
  removeConfirm: 'Remove from the team',
  leaveConfirm: 'Leave the team',
  removed: '{name} no longer belongs to the team.',
  invite: 'Invite a colleague',
  inviteTitle: 'Invite to the team',
  email: 'E-mail address',
  emailHelp: 'The link goes there. It works for fourteen days, for this address only.',
  name: 'Name',
  roleQuestion: 'What will this person do?',
  letterLanguage: 'Language of the invitation',
  send: 'Send the invitation',
  sent: 'The invitation to {email} is on its way.',
  waiting: 'Invited, not here yet',
  waitingUntil: 'works until {date}',
  expired: 'expired',
  renew: 'Send again',
  renewLabel: 'Send again: invitation to {email}',
  renewed: 'A new invitation to {email} is on its way. The old link no longer works.',
  revoke: 'Take back',
  revokeLabel: 'Take back: invitation to {email}',
  revoked: 'The invitation to {email} no longer works.',
  aloneTitle: 'You are still alone',
  alone:
    'Invite whoever writes the listing or scans at the booth. Each person gets an access of their own.',
} as const satisfies Translated<typeof teamDe>;
