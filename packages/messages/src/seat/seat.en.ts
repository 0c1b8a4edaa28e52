import type { Translated } from '../translated.ts';
import type { doorDe, seatCountsDe, seatFactsDe, seatPageDe, seatRefusalsDe } from './seat.de.ts';

export const seatRefusalsEn = {
  seat: {
    demo_not_found: 'This demo is no longer in the programme.',
    not_found: 'This guest is no longer on the list.',
    badge_not_found: 'There is no badge with this code. Please check what is printed on it.',
    badge_refuses:
      'Whoever wears this badge does not want to be recorded. Just let them in; they are not counted.',
    not_limited: 'You need no seat for this demo. Just come along.',
    none_left: 'The last seat has just been taken. You can join the waiting list.',
    already_yours: 'You are already on the list for this demo.',
    overlaps: 'At that time you already have a seat at another demo.',
    started: 'The demo has already begun.',
    not_yours: 'You are not on the list for this demo.',
    not_yet: 'This is possible once the demo has begun.',
    fewer_than_booked:
      'More seats are booked than there would be. Nobody loses a seat; please choose a larger place.',
    entry_invalid: 'This entry is damaged and cannot be handed over.',
    invalid: 'The form was not complete. Nothing has changed.',
  },
} as const satisfies Translated<typeof seatRefusalsDe>;

export const seatFactsEn = {
  seat: {
    booked: 'Seat at “{title}” booked',
    waiting: 'Joined the waiting list of “{title}”',
    given_back: 'Seat at “{title}” given back',
    promoted: 'Seat at “{title}” given from the waiting list',
    attended: 'Guest let in at “{title}”',
    not_attended: 'Admission at “{title}” taken back',
    rated: '“{title}” rated',
  },
} as const satisfies Translated<typeof seatFactsDe>;

export const seatPageEn = {
  mine: 'My demos',
  none: 'You have not booked a seat yet. Where seats are limited, you can get one here.',
  find: 'Book seats',
  title: 'Seats at demos',
  intro: 'Seats are limited at these demos. To all others you can just come along.',
  back: 'Back to your badge',
  nothing: 'At present there is no demo with limited seats.',
  free: '{free, plural, =0 {Fully booked} one {1 seat left} other {# seats left}}',
  ofSeats: 'of {seats, number}',
  waitingList: '{waiting, plural, =0 {} one {1 person waiting} other {# people waiting}}',
  book: 'Book a seat',
  bookOf: 'Book a seat at “{title}”',
  wait: 'Join the waiting list',
  waitOf: 'Join the waiting list of “{title}”',
  giveBack: 'Give the seat back',
  giveBackOf: 'Give the seat back: “{title}”',
  leave: 'Stop waiting',
  leaveOf: 'Stop waiting for “{title}”',
  status: {
    booked: 'Seat booked',
    waiting: 'On the waiting list',
    walk_in: 'You were there',
  },
  over: 'Over',
  waitingHelp: 'If a seat becomes free, you will get an email.',
  attended: 'You were there.',
  rate: 'How was it?',
  rateAgain: 'Change your rating',
  rating: 'Your rating of “{title}”',
  stars: '{rating, plural, one {1 star} other {# stars}}',
  scale: '1 means disappointing, 5 means excellent.',
  comment: 'Would you like to add something?',
  commentHelp: 'The exhibitor reads it without your name.',
  sendRating: 'Send rating',
  done: {
    booked: 'The seat is yours.',
    waiting: 'You are on the waiting list. If a seat becomes free, you will get an email.',
    given_back: 'The seat is given back. Thank you, now somebody else can come.',
    rated: 'Thank you for your rating.',
  },
} as const satisfies Translated<typeof seatPageDe>;

export const seatCountsEn = {
  booked: '{booked, number} of {seats, number} seats booked',
  waiting: '{waiting, plural, one {1 person waiting} other {# people waiting}}',
  chosen: '{chosen, plural, one {remembered once} other {remembered # times}}',
  attended: '{attended, plural, one {1 person was there} other {# people were there}}',
  rating: '{rating, number, ::.0} of 5 stars ({ratings, plural, one {1 rating} other {# ratings}})',
  asked: '{asked, plural, one {1 request in all} other {# requests in all}}',
} as const satisfies Translated<typeof seatCountsDe>;

export const doorEn = {
  title: 'At the door: {title}',
  open: 'Door',
  openOf: 'Door of “{title}”',
  back: 'All demos',
  help: 'Scan a badge or type its code; guests without a booking are counted in the same way. This is no lead: you see the names only of guests who shared them with you already.',
  scan: 'Scan badges',
  stopScanning: 'Turn the camera off',
  admit: 'Let in',
  list: 'Guest list',
  listHelp: 'The characters are the end of the short code on the badge.',
  nobody: 'Nobody has booked a seat yet.',
  unnamed: 'No name',
  mark: '…{mark}',
  status: {
    booked: 'Seat booked',
    waiting: 'Waiting list',
    walk_in: 'Not booked',
  },
  there: 'Is here',
  thereOf: '{mark} is here',
  since: 'Here since {time}',
  undo: 'Take back',
  undoOf: 'Take back the admission of {mark}',
  said: {
    booked: '{mark}: seat booked, welcome',
    waiting: '{mark}: was on the waiting list, let in',
    walk_in: '{mark}: not booked, let in',
    again: '{mark} is in already',
    noted: '{what} is noted and goes out as soon as there is a network again',
    notStored: 'Nothing can be stored on this device. Please write {what} down.',
    notABadge: 'This is no badge.',
  },
  waiting:
    '{count, plural, one {1 admission is} other {# admissions are}} still on this device. They go out by themselves as soon as there is a network again.',
  old: 'There is no network at the moment. The list shows what was known last.',
  refused: 'Not taken',
  dismiss: 'Discard',
  dismissOf: 'Discard {what}',
  comments: 'What guests write',
  commentStars: '{rating, plural, one {1 star} other {# stars}}',
  notScheduled: 'This demo is not in the programme.',
} as const satisfies Translated<typeof doorDe>;
