import { boothEditor } from '../people.ts';
import type { EnquiryStory } from './edition.ts';

/** What visitors have written to exhibitors so far. */
export const comingEnquiries: readonly EnquiryStory[] = [
  {
    exhibitor: null,
    subject: 'Silber',
    name: 'Hanno Beckmann',
    organisation: 'Rechenwerk Oststadt eG',
    message:
      'Guten Tag, wir möchten die Tagung gern unterstützen, haben aber keinen Stand. Ist „Silber“ auch ohne Stand möglich, und bis wann brauchen Sie unser Logo?',
    locale: 'de',
    at: '-1 15:25',
  },
  {
    exhibitor: 'nachtanker',
    name: 'Wiebke Harms',
    organisation: 'Gemeinde Oberhagen',
    message:
      'Guten Tag, wir sind ein Rathaus mit 40 Arbeitsplätzen und sichern bisher auf Band. Kann man bei Ihnen am Stand einmal sehen, wie eine Rücksicherung des Einwohnermeldeverfahrens abläuft? Wir kämen am ersten Tag nach der Mittagspause.',
    locale: 'de',
    at: '-1 10:12',
  },
  {
    exhibitor: 'nachtanker',
    name: 'Tom Willard',
    organisation: '',
    message:
      'Hello, we run the IT of three small towns together. Does the restart plan cover more than one town hall at a time?',
    locale: 'en',
    at: '-2 16:40',
  },
  {
    exhibitor: 'nachtanker',
    name: 'Anke Lüdders',
    organisation: 'Amt Mittelau',
    message: 'Haben Sie eine Vorlage für das Notfallhandbuch, die wir vorab ansehen dürfen?',
    locale: 'de',
    at: '-4 09:05',
    answer: {
      by: boothEditor,
      at: '-3 11:30',
      text: 'Guten Tag Frau Lüdders,\n\ndie Gliederung schicke ich Ihnen gern vorab. Das ganze Handbuch zeigen wir am Stand, weil man es am besten beim Blättern versteht.\n\nViele Grüße',
    },
  },
  {
    exhibitor: 'geovenn',
    name: 'Jörn Petersen',
    organisation: 'Kreis Westmark',
    message: 'Lassen sich unsere Bebauungspläne als XPlanung einlesen, auch die alten von 1998?',
    locale: 'de',
    at: '-2 08:50',
  },
];
