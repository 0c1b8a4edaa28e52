import type { TaskStory } from './edition.ts';

const handedIn = [
  ['it-nrw', '2025-02-03 10:20'],
  ['picture', '2025-02-04 09:15'],
  ['mendigital', '2025-02-06 14:05'],
  ['nachtanker', '2025-02-07 11:30'],
  ['registraturwerk', '2025-02-10 08:40'],
  ['geovenn', '2025-02-11 16:10'],
  ['muenzpfad', '2025-02-12 09:50'],
  ['ohrenpost', '2025-02-13 13:25'],
  ['quellgarten', '2025-02-14 10:10'],
  ['rechenhof', '2025-02-17 15:45'],
] as const;

export const pastTasks: readonly TaskStory[] = [
  {
    key: 'feedback',
    title: { de: 'Rückmeldung zur Tagung 2025', en: 'Feedback on the conference of 2025' },
    help: {
      de: 'Drei Fragen, zwei Minuten. Was sollen wir beim nächsten Mal anders machen?',
      en: 'Three questions, two minutes. What should we do differently next time?',
    },
    afterwards: {
      de: 'Wir lesen alles und schreiben, was wir daraus machen.',
      en: 'We read all of it and write what we make of it.',
    },
    type: 'form',
    linkUrl: '',
    questions: [
      {
        questionId: 'again',
        type: 'yes_no',
        label: { de: 'Würden Sie wieder ausstellen?', en: 'Would you exhibit again?' },
        isRequired: true,
        options: [],
      },
      {
        questionId: 'remarks',
        type: 'long_text',
        label: { de: 'Was hat gefehlt?', en: 'What was missing?' },
        isRequired: false,
        options: [],
      },
    ],
    reminders: [-3],
    closing: 'soft',
    for: 'all',
    due: '2025-04-04 12:00',
    asked: '2025-03-21 16:00',
    answers: [
      {
        exhibitor: 'nachtanker',
        status: 'done',
        at: '2025-03-28 09:10',
        answers: { again: true, remarks: 'Ein zweiter Stromkreis am Schaugarten.' },
      },
      {
        exhibitor: 'geovenn',
        status: 'done',
        at: '2025-04-01 14:30',
        answers: { again: true, remarks: 'Mehr Zeit zwischen den Vorträgen.' },
      },
    ],
  },
  {
    key: 'rules',
    title: { de: 'Hausordnung des Hotels bestätigen', en: 'Confirm the rules of the hotel' },
    help: {
      de: 'Bitte lesen Sie die Hausordnung, die mit der Zusage kam.',
      en: 'Please read the rules that came with the acceptance.',
    },
    afterwards: { de: '', en: '' },
    type: 'confirm',
    linkUrl: '',
    reminders: [7],
    closing: 'soft',
    for: 'all',
    due: '2025-02-28 12:00',
    asked: '2025-01-27 10:00',
    answers: handedIn.map(([exhibitor, at]) => ({ exhibitor, at, status: 'done' })),
  },
];
