import { refusalsOf } from '../refusal.ts';

export const leadRefusals = {
  'lead.not_found': 'not_found',
  'lead.scanning_off': 'forbidden',
  'lead.entry_invalid': 'invalid',
  'lead.not_captured': 'conflict',
  'lead.consent_outdated': 'conflict',
  'lead.badge_cancelled': 'conflict',
  'lead.person_refuses': 'conflict',
  'lead.erased': 'conflict',
  'lead.photo_unwanted': 'conflict',
  'lead.photo_unreadable': 'invalid',
  'lead.too_many_photos': 'conflict',
  'lead.already_merged': 'conflict',
  'lead.form_changed': 'conflict',
  'lead.too_many_for_workbook': 'conflict',
} as const;

export type LeadRefusalCode = keyof typeof leadRefusals;
export const refuseLead = refusalsOf(leadRefusals);
