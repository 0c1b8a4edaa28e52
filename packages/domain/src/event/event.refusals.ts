import { refusalsOf } from '../refusal.ts';

export const eventRefusals = {
  'event.slug_taken': 'conflict',
  'event.wrong_status': 'conflict',
  'event.may_not_create': 'forbidden',
  'event.category_in_use': 'conflict',
  'event.too_many_categories': 'conflict',
  'event.wording_incomplete': 'invalid',
} as const;

export type EventRefusalCode = keyof typeof eventRefusals;
export const refuseEvent = refusalsOf(eventRefusals);
