import type { Translated } from '../translated.ts';
import type {
  benefitWordsDe,
  sponsorshipFactsDe,
  sponsorshipRefusalsDe,
  sponsorshipStatesDe,
} from './sponsorship.de.ts';

export const sponsorshipRefusalsEn = {
  sponsorship: {
    not_found: 'This sponsorship no longer exists.',
    level_not_found: 'This level no longer exists.',
    benefit_not_found: 'This benefit no longer exists.',
    contract_not_found: 'This contract no longer exists.',
    claim_not_found: 'This benefit is not part of your sponsorship.',
    exhibitor_left: 'This exhibitor no longer takes part.',
    already_sponsor:
      'This exhibitor already has a sponsorship. Change the contract there instead of adding a second one.',
    level_in_use:
      'This level is part of a contract and cannot be deleted. Take it off sale instead: by invitation only.',
    level_changed_meanwhile:
      'Somebody else has changed the level meanwhile. Nothing was overwritten; please reload the page.',
    benefit_promised:
      'A contract promises this benefit as it is. You may change its title and note and give more time, but nothing else.',
    too_many_levels: 'There can be no more than {max} levels.',
    too_many_benefits: 'A level can have no more than {max} benefits.',
    sold_out: 'This level is sold out.',
    wrong_status: 'The sponsorship is in another state by now. Please reload the page.',
    contract_wrong_status: 'The contract is in another state by now. Please reload the page.',
    contract_changed: 'The contract is not the one you have read. Please open it once more.',
    contract_needed:
      'From this value on, a signed contract is needed before the sponsorship counts.',
    payment_needed: 'At this event a sponsorship counts once it is paid for.',
    claim_wrong_status: 'The benefit is in another state by now. Please reload the page.',
    claim_closed:
      'The deadline has passed. If you still want to hand it in, ask the organiser for more time.',
    claim_used_up: '{max, plural, one {The one pass is} other {All # passes are}} given away.',
    fewer_than_promised:
      '{promised} were promised, and {count, plural, =0 {none is} one {only one is} other {only # are}} in the programme. If you have agreed on fewer, prove it in words.',
    nothing_counted: 'Foyer counts nothing for this. Prove it with a picture or a link.',
    wrong_material: 'That does not fit this benefit.',
    too_many_words:
      'The text has {words, plural, one {# word} other {# words}}; {max} at most are agreed. Your text is still in the field.',
    logo_not_picture: 'The logo has to be a picture: SVG, PNG, WebP or JPEG.',
    logo_too_small: 'The logo is {width} pixels wide; {minimum} at least are agreed.',
    logo_not_transparent:
      'The logo has no transparent background. Please upload it as PNG or SVG without a background.',
    file_not_found: 'This file is gone. Please upload it once more.',
  },
} as const satisfies Translated<typeof sponsorshipRefusalsDe>;

export const sponsorshipStatesEn = {
  sponsorship: { offered: 'Offered', signed: 'Signed', confirmed: 'In force', cancelled: 'Ended' },
  contract: { draft: 'Draft', sent: 'Sent', signed: 'Signed', void: 'Void' },
  claim: {
    open: 'Waits for sponsor',
    claimed: 'To check',
    declined: 'Sent back',
    confirmed: 'To deliver',
    delivered: 'Delivered',
  },
} as const satisfies Translated<typeof sponsorshipStatesDe>;

export const benefitWordsEn = {
  class: {
    logo: 'Logo',
    text: 'Text on the page of sponsors',
    passes: 'Free passes',
    demos: 'Demos',
    scanning: 'Lead scanning',
    mailing: 'Part of a mailing',
    bag_insert: 'Insert in the conference bag',
    stand_credit: 'Credit towards the stand',
    other: 'Another benefit',
  },
  places: {
    directory: 'Exhibitor directory',
    programme: 'Programme',
    plan: 'Floor plan',
    badge: 'Badges',
    mail: 'Mails',
  },
} as const satisfies Translated<typeof benefitWordsDe>;

export const sponsorshipFactsEn = {
  sponsorship: {
    settings_changed: 'Rules of sponsorship changed',
    level_added: 'Sponsorship level “{name}” added',
    level_changed: 'Sponsorship level “{name}” changed',
    level_removed: 'Sponsorship level “{name}” deleted',
    levels_ordered: 'Sponsorship levels reordered',
    benefit_added: 'Benefit “{title}” added',
    benefit_changed: 'Benefit “{title}” changed',
    benefit_removed: 'Benefit “{title}” deleted',
    drafted: 'Sponsorship contract drafted (revision {revision})',
    draft_changed: 'Draft of the sponsorship contract changed',
    sent: 'Sponsorship contract “{level}” sent (revision {revision})',
    signed: 'Sponsorship contract “{level}” signed (revision {revision})',
    voided: 'Sponsorship contract withdrawn (revision {revision})',
    paid: 'Payment of the sponsorship noted',
    confirmed: 'Sponsorship in force',
    cancelled: 'Sponsorship ended',
    handed_in: 'Something handed in for the benefit “{title}”',
    taken_back: 'What was handed in for the benefit “{title}” taken back',
    claim_confirmed: 'Benefit “{title}” confirmed',
    claim_declined: 'What was handed in for the benefit “{title}” sent back',
    delivered: 'Benefit “{title}” delivered',
    delivery_undone: 'Proof of the benefit “{title}” taken back',
    pass_used: 'Pass given away (“{title}”)',
  },
} as const satisfies Translated<typeof sponsorshipFactsDe>;
