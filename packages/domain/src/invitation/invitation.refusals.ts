import { refusalsOf } from '../refusal.ts';

export const invitationRefusals = {
  'invitation.not_found': 'not_found',
  'invitation.already_invited': 'conflict',
  'invitation.already_member': 'conflict',
  'invitation.already_accepted': 'conflict',
  'invitation.not_open': 'conflict',
  'invitation.invalid': 'not_found',
  'invitation.expired': 'conflict',
  'invitation.other_account': 'forbidden',
  'invitation.account_exists': 'conflict',
  'invitation.exhibitor_left': 'conflict',
} as const;

export type InvitationRefusalCode = keyof typeof invitationRefusals;
export const refuseInvitation = refusalsOf(invitationRefusals);
