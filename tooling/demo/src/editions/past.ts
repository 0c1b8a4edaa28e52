import { attendees } from '../attendees.ts';
import type { DemoExhibitor } from '../exhibitors/demo-exhibitor.ts';
import { geovenn } from '../exhibitors/geovenn.ts';
import { muenzpfad } from '../exhibitors/muenzpfad.ts';
import { nachtanker } from '../exhibitors/nachtanker.ts';
import { ohrenpost } from '../exhibitors/ohrenpost.ts';
import { quellgarten } from '../exhibitors/quellgarten.ts';
import {
  aiVillage,
  itNrw,
  mendigital,
  picture,
  smartCitiesSchule,
  valisory,
} from '../exhibitors/real-of-2025.ts';
import { rechenhof } from '../exhibitors/rechenhof.ts';
import { registraturwerk } from '../exhibitors/registraturwerk.ts';
import { sitzungsuhr } from '../exhibitors/sitzungsuhr.ts';
import { halls } from '../hall-plan.ts';
import { boothScanner } from '../people.ts';
import { ohrenpostPublished } from './coming-listings.ts';
import type { Colleague, Edition, ListingChanges, Story } from './edition.ts';
import { pastDemos } from './past-demos.ts';
import { pastTasks } from './past-tasks.ts';
import { pastLevels, pastSponsors } from './sponsors.ts';

const scannerOfNachtanker: Colleague = {
  person: boothScanner,
  role: 'scanner',
  joined: '2025-03-03 10:15',
};

/** After the invitation, after the call, and before the listings were due. */
const workingDays: Readonly<Record<string, readonly string[]>> = {
  '2024-11': '13 14 15 18 19 20 21 22 25 26 27 28 29 29'.split(' '),
  '2025-01': '13 14 15 16 17 20 21 22 23 24 27 28 29 30'.split(' '),
  '2025-02': '05 06 07 10 11 12 13 14 17 18 19 20 21 24 25'.split(' '),
};

/**
 * The edition of 20 and 21 March 2025. Event, venue, organiser, and the six organisations of
 * `real-of-2025.ts` with their subjects are real; everything else here is made up, also the days
 * on which something was submitted or assigned.
 */
export const pastEdition: Edition = {
  key: '2025',
  name: 'IT-Koordinatoren-Tagung 2025',
  tagline: {
    de: 'Tagung für bis zu 100 IT-Koordinatorinnen und -Koordinatoren aus Kommunen.',
    en: 'A conference for up to 100 municipal IT coordinators.',
  },
  days: ['2025-03-20', '2025-03-21'],
  listingDueOn: '2025-02-28',
  // Long enough that an organiser sees last year's figures; the default is 90 days.
  retentionDays: 1095,
  erasedWithin: { de: 'drei Jahre', en: 'three years' },
  created: '2024-10-07 09:15',
  planned: '2024-10-28 13:40',
  redrawn: '2024-11-11 10:20',
  published: '2025-01-13 10:00',
  halls,
  setAside: [],
  stories: [
    story(itNrw, 'F14', { turn: 0 }),
    story(picture, 'F01', { turn: 1 }),
    story(mendigital, 'F16', { turn: 2 }),
    story(valisory, 'F02', { turn: 3 }),
    story(aiVillage, 'F17', { turn: 4 }),
    story(smartCitiesSchule, 'F12', { turn: 5 }),
    story(nachtanker, 'F13', { turn: 6 }),
    story(registraturwerk, 'F03', { turn: 7 }),
    story(geovenn, 'F09', { turn: 8 }),
    story(muenzpfad, 'F10', { turn: 9 }),
    story(ohrenpost, 'F11', { turn: 10, changes: ohrenpostPublished }),
    story(quellgarten, 'F20', { turn: 11 }),
    story(rechenhof, 'F21', { turn: 12 }),
    story(sitzungsuhr, 'F22', { turn: 13 }),
  ],
  demos: pastDemos,
  attendees: attendees.slice(60),
  demosPublishedFirst: '2025-02-17 10:00',
  demosPublished: '2025-03-04 09:15',
  attendeesImported: '2025-03-06 09:30',
  // Erased with the other personal data, ninety days after the event.
  enquiries: [],
  leads: [
    {
      exhibitor: 'nachtanker',
      scannedBy: [nachtanker.contact, boothScanner],
      count: 18,
      hasContacts: true,
    },
    { exhibitor: 'registraturwerk', scannedBy: [registraturwerk.contact], count: 9 },
    { exhibitor: 'geovenn', scannedBy: [geovenn.contact], count: 11 },
    { exhibitor: 'quellgarten', scannedBy: [quellgarten.contact], count: 6 },
    { exhibitor: 'ohrenpost', scannedBy: [ohrenpost.contact], count: 4 },
  ],
  levels: pastLevels,
  sponsors: pastSponsors,
  tasks: pastTasks,
};

/** One like the other: invited in November, public in February; `turn` keeps their days apart. */
function story(
  exhibitor: DemoExhibitor,
  standNumber: string,
  { turn, changes }: { turn: number; changes?: ListingChanges },
): Story {
  const day = (month: string, nth: number) => `${month}-${workingDays[month]?.[nth] ?? '20'}`;
  const minute = String(5 + 3 * turn).padStart(2, '0');
  const submitted = `${day('2025-02', turn)} 14:${minute}`;
  return {
    exhibitor,
    participation: 'confirmed',
    invited: '2024-11-12 10:00',
    joined: `${day('2024-11', turn)} 09:${minute}`,
    lastActive: '2025-03-21 15:30',
    ...(exhibitor === nachtanker ? { colleagues: [scannerOfNachtanker] } : {}),
    listing: {
      edited: submitted,
      ...(changes ? { form: changes } : {}),
      revisions: [
        {
          status: 'published',
          submitted,
          decided: `${day('2025-02', turn + 1)} 10:${minute}`,
          ...(changes ? { changes } : {}),
        },
      ],
    },
    stand: {
      number: standNumber,
      assigned: `${day('2025-01', turn)} 11:${minute}`,
      confirmed: `${day('2025-02', turn)} 08:${minute}`,
    },
  };
}
