import type { Translated } from '../translated.ts';
import type { callDe } from './call.de.ts';

export const callEn = {
  title: 'Call for exhibitors',
  sub: 'Whoever would like to exhibit applies here. The preview shows what applicants see.',
  back: 'To the applications',
  readOnly: 'You can read the call. Owners and managers of the event can change it.',
  fields: {
    access: 'Who finds the call?',
    opensOn: 'Applications from',
    opensOnHelp: 'Empty: at once',
    closesOn: 'Applications until',
    closesOnHelp: 'After that the call disappears by itself.',
    title: 'Heading',
    text: 'Text of the call',
    textHelp: 'An empty line begins a paragraph.',
    afterwards: 'What happens after applying',
    afterwardsHelp: 'Shown in the receipt and on the page of the application.',
    questions: 'Questions',
    questionsHelp:
      'Organisation, contact and e-mail address are always asked. Drag a question by its grip, or move it with Alt and the arrow keys.',
  },
  access: {
    off: 'Nobody',
    public: 'Everybody',
    link: 'Whoever has the link',
  },
  accessHelp: {
    off: 'The call is switched off. Applications that were begun are kept.',
    public: 'The public pages of the event lead to it.',
    link: 'Nothing leads to it, and search engines do not find it.',
  },
  address: {
    public: 'Address:',
    private: 'Private link:',
    copy: 'Copy the address',
    copied: 'Copied',
    renew: 'Make a new link',
    renewTitle: 'Make a new link?',
    renewText:
      'The present link leads nowhere from now on. Whoever has begun goes on with their own link.',
    keep: 'Keep it',
    renewed: 'The new link works from now on.',
  },
  preview: {
    title: 'Preview',
    page: 'Page of the preview',
    form: 'Application',
    call: 'Call',
    language: 'Language of the preview',
  },
  look: 'Please look at the marked fields. Nothing is saved yet.',
  unsaved: 'Not saved yet',
  save: 'Save',
  saved: 'The call is saved.',
} as const satisfies Translated<typeof callDe>;
