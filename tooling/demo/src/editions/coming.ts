import { attendees } from '../attendees.ts';
import { comingDays, comingDueDate } from '../demo-clock.ts';
import { dachsluecke } from '../exhibitors/dachsluecke.ts';
import { datennetzGrauenstedt } from '../exhibitors/datennetz-grauenstedt.ts';
import { fensterladen } from '../exhibitors/fensterladen.ts';
import { formularium } from '../exhibitors/formularium.ts';
import { funkdistel } from '../exhibitors/funkdistel.ts';
import { geovenn } from '../exhibitors/geovenn.ts';
import { glimmerfaser } from '../exhibitors/glimmerfaser.ts';
import {
  handgepaeck,
  kreidepfad,
  lizenzkelter,
  planspielKellerlicht,
  saaltechnikBroemmeln,
} from '../exhibitors/just-invited.ts';
import { klartextmuehle } from '../exhibitors/klartextmuehle.ts';
import { muenzpfad } from '../exhibitors/muenzpfad.ts';
import { nachtanker } from '../exhibitors/nachtanker.ts';
import { nummerZwoelf } from '../exhibitors/nummer-zwoelf.ts';
import { offeneDatenNettenrode } from '../exhibitors/offene-daten-nettenrode.ts';
import { ohrenpost } from '../exhibitors/ohrenpost.ts';
import { quellgarten } from '../exhibitors/quellgarten.ts';
import { randlos } from '../exhibitors/randlos.ts';
import { rechenhof } from '../exhibitors/rechenhof.ts';
import { registraturwerk } from '../exhibitors/registraturwerk.ts';
import { scanstube } from '../exhibitors/scanstube.ts';
import { schluesselbrett } from '../exhibitors/schluesselbrett.ts';
import { schwarzbalken } from '../exhibitors/schwarzbalken.ts';
import { sitzungsuhr } from '../exhibitors/sitzungsuhr.ts';
import { studieninstitutWersenau } from '../exhibitors/studieninstitut-wersenau.ts';
import { ticketkahn } from '../exhibitors/ticketkahn.ts';
import { tresenfrei } from '../exhibitors/tresenfrei.ts';
import { wattlupe } from '../exhibitors/wattlupe.ts';
import { zweitrechner } from '../exhibitors/zweitrechner.ts';
import { halls } from '../hall-plan.ts';
import { boothEditor, boothScanner } from '../people.ts';
import { comingCall } from './coming-applications.ts';
import { comingDemos } from './coming-demos.ts';
import { comingEnquiries } from './coming-enquiries.ts';
import {
  fensterladenComments,
  formulariumSubmitted,
  nachtankerComments,
  nachtankerRevised,
  ohrenpostPublished,
  registraturwerkSubmitted,
  ticketkahnForm,
} from './coming-listings.ts';
import { comingTasks } from './coming-tasks.ts';
import type { Edition, ListingStory, Story } from './edition.ts';
import { comingLevels, comingSponsors } from './sponsors.ts';

/** The edition about three weeks ahead, in the middle of its preparation. */
export function comingEdition(now: Date): Edition {
  const days = comingDays(now);
  const year = days[0].slice(0, 4);
  return {
    key: 'coming',
    name: `IT-Koordinatoren-Tagung ${year}`,
    tagline: {
      de: 'Zwei Tage für alle, die kommunale IT am Laufen halten.',
      en: 'Two days for everyone who keeps municipal IT running.',
    },
    days,
    listingDueOn: comingDueDate(now),
    retentionDays: 90,
    erasedWithin: { de: '90 Tage', en: '90 days' },
    created: '-95 10:05',
    planned: '-84 14:20',
    redrawn: '-70 10:20',
    published: '-48 11:00',
    halls,
    pavilions: { 'Junge Firmen': ['S07', 'S08'] },
    setAside: [
      { number: 'F06', status: 'blocked' },
      { number: 'S06', status: 'blocked' },
      { number: 'S10', status: 'draft' },
      { number: 'S11', status: 'draft' },
    ],
    stories,
    call: comingCall,
    demos: comingDemos,
    attendees: attendees.slice(0, 100),
    demosPublishedFirst: '-8 11:00',
    demosPublished: '-3 15:30',
    attendeesImported: '-6 08:40',
    leads: [],
    enquiries: comingEnquiries,
    levels: comingLevels,
    sponsors: comingSponsors,
    tasks: comingTasks,
  };
}

function publishedOnce(submitted: string, decided: string): ListingStory {
  return { edited: submitted, revisions: [{ status: 'published', submitted, decided }] };
}

const stories: readonly Story[] = [
  // Everything settled
  {
    exhibitor: registraturwerk,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-69 08:15',
    lastActive: '-6h',
    listing: {
      edited: '-6h',
      form: registraturwerkSubmitted,
      revisions: [
        { status: 'published', submitted: '-46 10:25', decided: '-45 09:10' },
        { status: 'submitted', submitted: '-6h', changes: registraturwerkSubmitted },
      ],
    },
    stand: { number: 'F01', assigned: '-40 14:05', confirmed: '-30 09:00' },
  },
  {
    exhibitor: geovenn,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-68 16:30',
    lastActive: '-1 14:10',
    listing: {
      edited: '-20 11:40',
      revisions: [
        {
          status: 'superseded',
          submitted: '-44 15:00',
          decided: '-43 10:20',
          changes: { links: geovenn.links.slice(0, 1), products: geovenn.products.slice(0, 1) },
        },
        { status: 'published', submitted: '-20 11:45', decided: '-19 13:15' },
      ],
    },
    stand: { number: 'F14', assigned: '-39 10:30', confirmed: '-30 09:05' },
  },
  {
    exhibitor: nachtanker,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-69 11:50',
    lastActive: '-20h',
    comment: 'Braucht 3 kW und Platz für zwei Koffer auf Rollen. Anlieferung am Vorabend zugesagt.',
    colleagues: [
      { person: boothEditor, role: 'editor', joined: '-50 09:30' },
      { person: boothScanner, role: 'scanner', joined: '-31 15:10' },
    ],
    listing: {
      edited: '-4 16:15',
      form: nachtankerRevised,
      revisions: [
        { status: 'published', submitted: '-42 17:05', decided: '-41 08:55' },
        {
          status: 'sent_back',
          submitted: '-4 16:20',
          decided: '-2 10:05',
          changes: nachtankerRevised,
          comments: nachtankerComments,
        },
      ],
    },
    stand: { number: 'S09', assigned: '-40 14:20', confirmed: '-29 11:15' },
  },
  {
    exhibitor: rechenhof,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-66 10:05',
    lastActive: '-22 15:40',
    listing: publishedOnce('-40 09:20', '-39 09:00'),
    stand: { number: 'S04', assigned: '-38 09:45', confirmed: '-28 10:10' },
  },
  {
    exhibitor: quellgarten,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-67 13:25',
    lastActive: '-12 10:50',
    listing: publishedOnce('-37 14:50', '-36 11:30'),
    stand: { number: 'F16', assigned: '-38 09:50', confirmed: '-28 10:15' },
  },
  {
    exhibitor: sitzungsuhr,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-65 09:00',
    lastActive: '-25 08:20',
    listing: publishedOnce('-41 11:10', '-40 10:00'),
    stand: { number: 'F02', assigned: '-38 10:00', confirmed: '-27 13:40' },
  },
  {
    exhibitor: muenzpfad,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-64 14:45',
    lastActive: '-7 12:05',
    listing: publishedOnce('-35 10:35', '-33 09:25'),
    stand: { number: 'F03', assigned: '-37 15:10', confirmed: '-27 13:45' },
  },
  {
    exhibitor: ohrenpost,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-63 10:20',
    lastActive: '-3h',
    listing: {
      edited: '-3h',
      revisions: [
        {
          status: 'published',
          submitted: '-36 16:00',
          decided: '-34 08:45',
          changes: ohrenpostPublished,
        },
        { status: 'submitted', submitted: '-3h' },
      ],
    },
    stand: { number: 'F18', assigned: '-37 15:20', confirmed: '-26 09:30' },
  },

  // Published, stand assigned and not yet confirmed
  {
    exhibitor: schluesselbrett,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-60 11:35',
    lastActive: '-16 13:20',
    listing: publishedOnce('-30 13:05', '-29 10:40'),
    stand: { number: 'F04', assigned: '-24 10:15' },
  },
  {
    exhibitor: nummerZwoelf,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-58 09:10',
    lastActive: '-15 09:45',
    listing: publishedOnce('-28 09:30', '-27 09:05'),
    stand: { number: 'F20', assigned: '-24 10:20' },
  },
  {
    exhibitor: ticketkahn,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-57 15:55',
    lastActive: '-1 09:30',
    listing: {
      edited: '-1 09:30',
      form: ticketkahnForm,
      revisions: [{ status: 'published', submitted: '-27 12:15', decided: '-26 14:30' }],
    },
    stand: { number: 'F21', assigned: '-23 16:00' },
  },
  {
    exhibitor: funkdistel,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-56 08:30',
    lastActive: '-2 13:45',
    listing: publishedOnce('-26 10:10', '-25 11:20'),
    stand: { number: 'F09', assigned: '-23 16:05' },
  },
  {
    exhibitor: datennetzGrauenstedt,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-55 14:00',
    lastActive: '-12 08:50',
    listing: publishedOnce('-25 15:40', '-24 09:15'),
    stand: { number: 'F22', assigned: '-22 09:20' },
  },
  {
    exhibitor: randlos,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-54 10:45',
    lastActive: '-10 09:20',
    comment:
      'Bitte einen Platz ohne Lautsprecher in der Nähe: Am Stand wird mit Sprachausgabe gearbeitet.',
    listing: publishedOnce('-24 11:55', '-23 10:30'),
    stand: { number: 'F08', assigned: '-22 09:30' },
  },
  {
    exhibitor: glimmerfaser,
    participation: 'confirmed',
    invited: '-61 13:15',
    joined: '-53 16:20',
    lastActive: '-14 15:15',
    listing: publishedOnce('-22 09:00', '-21 13:10'),
    stand: { number: 'S01', assigned: '-20 11:00' },
  },
  {
    exhibitor: klartextmuehle,
    participation: 'confirmed',
    invited: '-61 13:20',
    joined: '-52 12:40',
    lastActive: '-17 10:10',
    listing: publishedOnce('-21 10:20', '-20 09:50'),
    stand: { number: 'S02', assigned: '-20 11:05' },
  },
  {
    exhibitor: studieninstitutWersenau,
    participation: 'confirmed',
    invited: '-61 13:25',
    joined: '-50 09:55',
    lastActive: '-13 11:35',
    listing: publishedOnce('-18 14:25', '-16 10:15'),
    stand: { number: 'F23', assigned: '-15 15:30' },
  },
  {
    exhibitor: offeneDatenNettenrode,
    participation: 'confirmed',
    invited: '-61 13:30',
    joined: '-47 10:30',
    lastActive: '-9 14:50',
    listing: publishedOnce('-12 13:35', '-11 09:40'),
    shares: { main: nachtanker, since: '-11 14:00' },
  },

  // Waiting for the review
  {
    exhibitor: formularium,
    participation: 'confirmed',
    invited: '-70 09:40',
    joined: '-62 11:15',
    lastActive: '-49h',
    listing: {
      edited: '-49h',
      form: formulariumSubmitted,
      revisions: [
        { status: 'published', submitted: '-33 15:30', decided: '-32 10:45' },
        { status: 'submitted', submitted: '-49h', changes: formulariumSubmitted },
      ],
    },
    stand: { number: 'F12', assigned: '-21 10:10' },
  },
  {
    exhibitor: tresenfrei,
    participation: 'confirmed',
    invited: '-46 10:00',
    joined: '-41 15:25',
    lastActive: '-75h',
    comment: 'Bringt zwei Geräte mit je 120 kg. Zufahrt bis zur Tür mit dem Hotel geklärt.',
    listing: { edited: '-75h', revisions: [{ status: 'submitted', submitted: '-75h' }] },
    stand: { number: 'F17', assigned: '-14 09:10' },
  },
  {
    exhibitor: wattlupe,
    pavilion: 'Junge Firmen',
    participation: 'confirmed',
    invited: '-46 10:05',
    joined: '-38 08:50',
    lastActive: '-26h',
    listing: { edited: '-26h', revisions: [{ status: 'submitted', submitted: '-26h' }] },
  },

  // Sent back, never public so far
  {
    exhibitor: fensterladen,
    participation: 'confirmed',
    invited: '-46 10:10',
    joined: '-36 14:15',
    lastActive: '-6 15:50',
    listing: {
      edited: '-6 15:45',
      revisions: [
        {
          status: 'sent_back',
          submitted: '-6 15:50',
          decided: '-5 09:30',
          comments: fensterladenComments,
        },
      ],
    },
  },

  // Drafts
  {
    exhibitor: zweitrechner,
    participation: 'confirmed',
    invited: '-46 10:15',
    joined: '-30 11:20',
    lastActive: '-3 16:40',
    listing: { edited: '-3 16:40', revisions: [] },
    stand: { number: 'F13', held: { since: '-5 14:00', until: '+1 18:00' } },
  },
  {
    exhibitor: dachsluecke,
    participation: 'confirmed',
    invited: '-34 15:35',
    joined: '-27 10:00',
    lastActive: '-8 17:20',
    listing: { edited: '-8 17:20', revisions: [] },
    stand: { number: 'S03', held: { since: '-4 10:45', until: '+5 18:00' } },
  },
  {
    exhibitor: scanstube,
    pavilion: 'Junge Firmen',
    participation: 'confirmed',
    invited: '-34 15:40',
    joined: '-22 13:00',
    lastActive: '-22 13:25',
    comment:
      'Zweimal angerufen, zuletzt vor einer Woche. Meldet sich, sobald die Messe in Osterwehl vorbei ist.',
    listing: { edited: '-22 13:25', revisions: [] },
  },
  {
    exhibitor: saaltechnikBroemmeln,
    participation: 'confirmed',
    invited: '-10 09:00',
    joined: '-1 16:35',
    lastActive: '-1 16:35',
  },

  // Not here yet
  { exhibitor: kreidepfad, participation: 'invited', invited: '-3 11:10' },
  { exhibitor: lizenzkelter, participation: 'invited', invited: '-5 09:25' },
  {
    exhibitor: handgepaeck,
    participation: 'invited',
    invited: '-2 14:30',
    comment:
      'Am Telefon zugesagt, Einladung noch nicht angenommen. Möchte neben der Schul-IT stehen.',
    stand: { number: 'F15', held: { since: '-2 14:40', until: '+8 12:00' } },
  },
  { exhibitor: planspielKellerlicht, participation: 'invited', invited: '-19 10:50' },
  {
    exhibitor: schwarzbalken,
    participation: 'withdrawn',
    invited: '-70 09:40',
    joined: '-59 09:30',
    left: '-13 10:20',
    lastActive: '-13 10:20',
    comment:
      'Hat abgesagt, weil am selben Tag eine Landtagsanhörung liegt. Möchte im nächsten Jahr wieder gefragt werden.',
    listing: { edited: '-40 10:15', revisions: [] },
    stand: { number: 'F07', assigned: '-37 15:40', released: '-13 10:30' },
  },
];
