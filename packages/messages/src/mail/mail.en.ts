import type { Translated } from '../translated.ts';
import type { mailFactsDe, mailRefusalsDe, mailStatesDe } from './mail.de.ts';

export const mailRefusalsEn = {
  mail: {
    not_found: 'There is no such e-mail, or it belongs to another event.',
    no_server: 'No mail server is set up. The e-mail stays in the outbox.',
    already_sent: 'This e-mail has already been sent.',
    already_left: 'This e-mail is on its way already and cannot be withdrawn any more.',
    not_sent_yet: 'That an e-mail came back can be noted only once it is sent.',
    text_unknown_placeholder: 'This e-mail has no placeholder “{name}”. Take one from the list.',
    text_missing_placeholder:
      'The placeholder “{name}” is missing in the text. Without it the e-mail does not say what it is about.',
    text_not_alone: 'The placeholder “{name}” belongs in the text once, in a paragraph of its own.',
    text_loose_brace:
      'A curly bracket “{name}” stands alone. Placeholders look like this: bracket, name, bracket.',
    text_unsafe_link:
      'The address “{name}” cannot be a link. Web addresses that show where they lead are allowed.',
    text_changed_meanwhile:
      'Somebody of the team has changed this text meanwhile. Yours is still in the form; load the page again to see the other.',
    person_not_found: 'This person no longer belongs to an exhibitor of this event.',
  },
} as const satisfies Translated<typeof mailRefusalsDe>;

export const mailStatesEn = {
  mail: {
    queued: 'On its way',
    sent: 'Sent',
    failed: 'Not delivered',
    bounced: 'Came back',
    kept: 'Only here',
    withdrawn: 'Withdrawn',
  },
} as const satisfies Translated<typeof mailStatesDe>;

export const mailFactsEn = {
  mail: {
    retried: 'E-mail put on its way again',
    withdrawn: 'E-mail “{subject}” withdrawn before it left',
    bounced: 'E-mail “{subject}” noted as come back',
    bounce_taken_back: 'Note taken back: “{subject}” did not come back',
    text_changed: 'Text of the e-mail “{subject}” changed',
    text_reset: 'Text of an e-mail set back to the one supplied',
  },
} as const satisfies Translated<typeof mailFactsDe>;
