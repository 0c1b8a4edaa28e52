import { refusalsOf } from '../refusal.ts';

export const announcementRefusals = {
  'announcement.not_found': 'not_found',
  'announcement.draft': 'conflict',
  'announcement.scheduled': 'conflict',
  'announcement.sent': 'conflict',
  'announcement.incomplete': 'invalid',
  'announcement.text_wrong': 'invalid',
  'announcement.time_not_ahead': 'invalid',
  'announcement.nobody': 'conflict',
  'announcement.changed_meanwhile': 'conflict',
} as const;

export type AnnouncementRefusalCode = keyof typeof announcementRefusals;
export const refuseAnnouncement = refusalsOf(announcementRefusals);
