import type { AccessRefusalCode } from '@foyer/domain/access.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const accessRefusalsDe = {
  access: {
    sign_in_required: 'Bitte melden Sie sich an.',
    not_found: 'Das gibt es nicht, oder es gehört nicht zu Ihnen.',
    forbidden:
      'Dafür reicht Ihre Rolle nicht. Die Leitung der Veranstaltung oder die Verwaltung Ihres Standes kann das ändern.',
    too_many_requests: 'Das waren zu viele Anfragen. Bitte warten Sie eine Minute.',
    invalid_input: 'Einige Angaben gehen so nicht. Was zu ändern ist, steht an den Feldern.',
    too_large: 'Das ist zu groß. Es wurde nichts gespeichert.',
    demo_off: 'Der Vorführbetrieb ist ausgeschaltet.',
    device_not_paired: 'Dieses Gerät gehört zu keinem Stand. Lassen Sie sich einen Code zeigen.',
    device_revoked: 'Dieses Gerät wurde vom Stand abgemeldet.',
  },
} as const satisfies SentencesOf<AccessRefusalCode>;
