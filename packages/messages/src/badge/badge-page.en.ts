import type { Translated } from '../translated.ts';
import type { badgePageDe, badgeRequestDe } from './badge-page.de.ts';

export const badgePageEn = {
  title: 'Your badge',
  intro:
    'This is who scanned your badge and what was passed on. Only somebody with this link sees the page.',
  who: 'Who scanned your badge',
  nobody: 'Nobody has scanned your badge yet. You can already decide what to share.',
  scanned: 'Scanned on {at}{times, plural, =0 {} one {} other {, # times in all}}',
  state: {
    person: 'Details shared',
    code: 'Code only',
    withdrawn: 'Withdrawn',
    erased: 'Erased',
  },
  sees: 'The exhibitor sees:',
  seesPhotos:
    '{count, plural, one {And a photo of your business card.} other {And # photos of your business card.}}',
  seesCode: 'The exhibitor sees the code of your badge only, not your name.',
  seesNothing: 'You withdrew your details on {at}. The exhibitor sees no more than that.',
  seesErased: 'Everything the exhibitor had of you here has been erased.',
  fields: { name: 'Name', organisation: 'Organisation', email: 'E-mail address' },
  agreed: 'What you agreed to on {at}',
  agreedHere: 'You shared this here on {at}',
  exported:
    'The exhibitor saved its leads as a file on {at}. Foyer cannot take back what is in a file. The exhibitor sees your decision and has to follow it.',
  handOver: 'Hand your contact over to {name}',
  handOverDo: 'Hand over',
  handOverRefused:
    'You decided that nobody may record your badge. Change that first under “For all exhibitors”.',
  handOverNoWording: 'No details are passed on at this event.',
  others: 'Hand over your contact yourself',
  othersHelp:
    'Scan the code at a stand with the camera of your phone, or tap “Hand over my contact” on the page of an exhibitor. When this phone remembers your badge, no e-mail is needed; others who use it can then open your page as well.',
  remember: 'Remember on this phone',
  directory: 'See the exhibitors',
  change: 'Change what is shared',
  share: 'Share details',
  shareWhat: '{name} may see',
  shareSave: 'Save',
  withdraw: 'Withdraw',
  withdrawLabel: 'Withdraw what is shared with {name}',
  erase: 'Erase',
  eraseLabel: 'Erase your data at {name}',
  eraseSure: 'Erase everything {name} has of you here?',
  eraseLoses:
    'Your details, notes and ratings are erased. This cannot be undone, and {name} cannot record your badge again at this event.',
  eraseYes: 'Erase for good',
  keep: 'Keep',
  forAll: 'For all exhibitors',
  forAllHelp:
    'This takes effect at once, also for exhibitors that have scanned your badge already.',
  refuse: 'Nobody may record my badge',
  atMost: 'At most this may be passed on',
  otherEmail: 'Pass on another e-mail address',
  otherEmailHelp: 'Leave empty to use {email}.',
  otherEmailHelpNone: 'You gave no address when you registered.',
  save: 'Save',
  everything: 'All at once',
  withdrawAll: 'Withdraw everything shared',
  eraseAll: 'Erase everywhere',
  eraseAllSure: 'Erase at all exhibitors?',
  eraseAllLoses:
    'Everything that exhibitors of this event have of you here is erased. This cannot be undone.',
  download: 'Download my data',
  until: 'After {date} at the latest Foyer deletes all of this by itself.',
  done: {
    share: 'Saved what is shared.',
    hand_over:
      'Your contact is handed over. Below you see what the exhibitor sees, and can take it back.',
    remember: 'This phone now finds your badge by itself.',
    withdraw: 'Withdrawn.',
    erase: 'The data has been erased.',
    withdraw_all: 'Everything shared has been withdrawn.',
    erase_all: 'Everything has been erased at all exhibitors.',
    decide: 'Saved. It takes effect at once.',
  },
  invalid: 'This e-mail address is not complete. Nothing was changed.',
} as const satisfies Translated<typeof badgePageDe>;

export const badgeRequestEn = {
  title: 'Your badge, your data',
  intro:
    'Book seats at demos, see who scanned your badge, and decide what you share. We send you the link to your page.',
  email: 'E-mail address of your registration',
  toTitle: 'Hand your contact over to {name}',
  toIntro:
    'We send you the link to the page of your badge. There you choose which details the exhibitor gets.',
  send: 'Send the link',
  sentTitle: 'Look into your mailbox',
  sent: 'If you are registered with this address, the link is on its way. If nothing arrives, {organiser} can help you.',
  invalid: 'This e-mail address is not complete.',
} as const satisfies Translated<typeof badgeRequestDe>;
