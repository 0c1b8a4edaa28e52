import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import {
  IconAddressBook,
  IconBuildingStore,
  IconCalendarTime,
  IconFileDescription,
  IconHeartHandshake,
  IconHistory,
  IconHome,
  IconMessage,
  IconPackage,
  IconQrcode,
  IconSpeakerphone,
  IconUsers,
} from '@tabler/icons-react';

const everybody: readonly ExhibitorRole[] = ['admin', 'editor', 'scanner'];
const editors: readonly ExhibitorRole[] = ['admin', 'editor'];

/** The rail, in its order. `path` is below the booth, `jumpKey` follows `g`. */
export const areas = [
  { key: 'home', path: 'home', icon: IconHome, jumpKey: 'h', roles: everybody, inBar: true },
  {
    key: 'listing',
    path: 'listing',
    icon: IconFileDescription,
    jumpKey: 'l',
    roles: editors,
    inBar: false,
  },
  {
    key: 'products',
    path: 'products',
    icon: IconPackage,
    jumpKey: 'p',
    roles: editors,
    inBar: false,
  },
  {
    key: 'demos',
    path: 'demos',
    icon: IconCalendarTime,
    jumpKey: 'd',
    roles: editors,
    inBar: false,
  },
  {
    key: 'booth',
    path: 'booth',
    icon: IconBuildingStore,
    jumpKey: 'b',
    roles: editors,
    inBar: false,
  },
  {
    key: 'sponsorship',
    path: 'sponsorship',
    icon: IconHeartHandshake,
    jumpKey: 'n',
    roles: editors,
    inBar: false,
  },
  { key: 'team', path: 'team', icon: IconUsers, jumpKey: 't', roles: editors, inBar: false },
  { key: 'scan', path: 'scan', icon: IconQrcode, jumpKey: 's', roles: everybody, inBar: true },
  {
    key: 'leads',
    path: 'leads',
    icon: IconAddressBook,
    jumpKey: 'c',
    roles: everybody,
    inBar: true,
  },
  {
    key: 'enquiries',
    path: 'enquiries',
    icon: IconMessage,
    jumpKey: 'e',
    roles: editors,
    inBar: false,
  },
  {
    key: 'messages',
    path: 'messages',
    icon: IconSpeakerphone,
    jumpKey: 'm',
    roles: everybody,
    inBar: false,
  },
  {
    key: 'history',
    path: 'history',
    icon: IconHistory,
    jumpKey: 'v',
    roles: editors,
    inBar: false,
  },
] as const;
