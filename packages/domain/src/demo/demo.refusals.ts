import { refusalsOf } from '../refusal.ts';

export const demoRefusals = {
  'demo.not_found': 'not_found',
  'demo.place_not_found': 'not_found',
  'demo.product_not_found': 'not_found',
  'demo.outside_event': 'invalid',
  'demo.place_taken': 'conflict',
  'demo.exhibitor_busy': 'conflict',
  'demo.presenter_busy': 'conflict',
  'demo.place_closed': 'conflict',
  /** A place is not closed over what is to be shown there. */
  'demo.closed_over_demos': 'conflict',
  'demo.topic_not_found': 'not_found',
  'demo.nothing_to_publish': 'conflict',
  'demo.plenary': 'conflict',
  'demo.plenary_over_demos': 'conflict',
  'demo.plenary_not_found': 'not_found',
  'demo.too_many_plenaries': 'conflict',
  'demo.wrong_status': 'conflict',
  'demo.not_editable': 'conflict',
  'demo.changed_meanwhile': 'conflict',
  'demo.exhibitor_left': 'conflict',
  'demo.too_many': 'conflict',
  'demo.too_many_places': 'conflict',
  'demo.place_in_use': 'conflict',
} as const;

export type DemoRefusalCode = keyof typeof demoRefusals;
export const refuseDemo = refusalsOf(demoRefusals);
