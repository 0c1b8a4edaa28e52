import {
  IconAddressBook,
  IconBuildingStore,
  IconCalendarTime,
  IconChecklist,
  IconClipboardList,
  IconHeartHandshake,
  IconHistory,
  IconInbox,
  IconLayoutDashboard,
  IconMail,
  IconMap2,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';

/** The rail, in its order. `path` is below the event, `jumpKey` follows `g`. */
export const areas = [
  { key: 'overview', path: 'overview', icon: IconLayoutDashboard, jumpKey: 'o', inBar: true },
  { key: 'exhibitors', path: 'exhibitors', icon: IconBuildingStore, jumpKey: 'e', inBar: true },
  { key: 'applications', path: 'applications', icon: IconInbox, jumpKey: 'b', inBar: false },
  { key: 'plan', path: 'floor-plan', icon: IconMap2, jumpKey: 'f', inBar: true },
  { key: 'reviews', path: 'reviews', icon: IconChecklist, jumpKey: 'r', inBar: true },
  { key: 'tasks', path: 'tasks', icon: IconClipboardList, jumpKey: 't', inBar: false },
  { key: 'programme', path: 'programme', icon: IconCalendarTime, jumpKey: 'p', inBar: false },
  { key: 'sponsors', path: 'sponsors', icon: IconHeartHandshake, jumpKey: 'n', inBar: false },
  { key: 'attendees', path: 'attendees', icon: IconUsers, jumpKey: 'a', inBar: false },
  { key: 'leads', path: 'leads', icon: IconAddressBook, jumpKey: 'l', inBar: false },
  { key: 'mail', path: 'mail', icon: IconMail, jumpKey: 'm', inBar: false },
  { key: 'history', path: 'history', icon: IconHistory, jumpKey: 'h', inBar: false },
  { key: 'settings', path: 'settings', icon: IconSettings, jumpKey: 's', inBar: false },
] as const;
