/**
 * Every letter that belongs to an event, with the placeholders its text may use; those of `needs`
 * must stand in the body. `{details}` and `{button}` stand alone in a paragraph: there Foyer puts the
 * facts of the case and the way into the app. What follows the button is set smaller.
 */
type Placeholders = { readonly uses: readonly string[]; readonly needs?: readonly string[] };

const common = ['name', 'event'] as const;
export const slots = ['details', 'button'] as const;

export const letterKinds = {
  'invitation-exhibitor': { uses: ['organiser', 'exhibitor', 'until', 'details'] },
  'invitation-member': { uses: ['exhibitor', 'inviter', 'role', 'role_means', 'until', 'details'] },
  'invitation-team': { uses: ['organiser', 'inviter', 'role', 'role_means', 'until', 'details'] },
  'application-link': { uses: ['organiser', 'applicant', 'details'] },
  'application-reminder': { uses: ['organiser', 'applicant', 'until', 'details'] },
  'application-received': { uses: ['organiser', 'applicant', 'details'] },
  'application-changes': { uses: ['organiser', 'applicant', 'details'], needs: ['details'] },
  'application-accepted': {
    uses: ['organiser', 'applicant', 'until', 'application', 'details'],
    needs: ['details'],
  },
  'application-waitlisted': { uses: ['organiser', 'applicant', 'details'], needs: ['details'] },
  'application-rejected': { uses: ['organiser', 'applicant', 'details'], needs: ['details'] },
  'listing-submitted': { uses: ['organiser', 'exhibitor', 'status'] },
  'listing-sent-back': {
    uses: ['organiser', 'exhibitor', 'reviewer', 'details'],
    needs: ['details'],
  },
  'listing-published': { uses: ['organiser', 'exhibitor'] },
  'stand-assigned': {
    uses: ['organiser', 'exhibitor', 'stand', 'situation', 'grounds', 'details'],
  },
  'stand-changed': {
    uses: [
      'organiser',
      'exhibitor',
      'stand',
      'previous_stand',
      'situation',
      'reason',
      'grounds',
      'details',
    ],
    needs: ['reason'],
  },
  'stand-released': {
    uses: ['organiser', 'exhibitor', 'previous_stand', 'situation', 'reason'],
    needs: ['reason'],
  },
  'demo-scheduled': {
    uses: ['organiser', 'exhibitor', 'title', 'otherwise', 'details'],
    needs: ['details'],
  },
  'demo-moved': { uses: ['organiser', 'exhibitor', 'title', 'details'], needs: ['details'] },
  'demo-taken-back': { uses: ['organiser', 'exhibitor', 'title'] },
  'demo-declined': { uses: ['organiser', 'exhibitor', 'title', 'details'], needs: ['details'] },
  'demo-cancelled': { uses: ['organiser', 'exhibitor', 'title', 'details'], needs: ['details'] },
  'task-reminder': {
    uses: ['organiser', 'exhibitor', 'waiting', 'open', 'details'],
    needs: ['details'],
  },
  'task-reopened': {
    uses: ['organiser', 'exhibitor', 'title', 'writer', 'details'],
    needs: ['details'],
  },
  'enquiry-received': { uses: ['organiser', 'exhibitor'] },
  'enquiry-answered': { uses: ['exhibitor', 'answerer', 'address', 'details'], needs: ['details'] },
  'sponsorship-sent': { uses: ['organiser', 'exhibitor', 'level'] },
  'sponsorship-signed': { uses: ['organiser', 'exhibitor', 'level'] },
  'badge-link': { uses: ['organiser'] },
  'badge-scanned': { uses: ['organiser', 'exhibitor'] },
  'seat-promoted': { uses: ['organiser', 'exhibitor', 'title', 'details'], needs: ['details'] },
  'seat-moved': { uses: ['organiser', 'exhibitor', 'title', 'details'], needs: ['details'] },
  'seat-off': { uses: ['organiser', 'exhibitor', 'title'] },
} as const satisfies Record<string, Placeholders>;

export type LetterKind = keyof typeof letterKinds;
export const letterKindNames = Object.keys(letterKinds) as LetterKind[];

export function placeholdersOf(kind: LetterKind): {
  readonly uses: readonly string[];
  readonly needs: readonly string[];
} {
  const { uses, needs = [] }: Placeholders = letterKinds[kind];
  return { uses: [...common, ...uses, 'button'], needs: [...needs, 'button'] };
}
