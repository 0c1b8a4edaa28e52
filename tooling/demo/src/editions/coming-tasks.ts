import type { Question } from '@foyer/domain/question/question.schema.ts';
import type { TaskStory } from './edition.ts';

const asked = (
  questionId: string,
  type: Question['type'],
  given: Pick<Question, 'label'> & Partial<Question>,
): Question => ({ isRequired: true, options: [], ...given, questionId, type });

const boothQuestions: readonly Question[] = [
  asked('power', 'one_choice', {
    label: { de: 'Wie viel Strom brauchen Sie?', en: 'How much power do you need?' },
    options: [
      { optionId: 'none', label: { de: 'keinen', en: 'none' } },
      { optionId: 'normal', label: { de: 'Steckdose bis 2 kW', en: 'a socket up to 2 kW' } },
      { optionId: 'strong', label: { de: 'mehr als 2 kW', en: 'more than 2 kW' } },
    ],
  }),
  asked('tables', 'number', {
    label: { de: 'Anzahl der Stehtische', en: 'Number of high tables' },
  }),
  asked('extras', 'several_choices', {
    label: { de: 'Was stellen wir noch bereit?', en: 'What else shall we provide?' },
    isRequired: false,
    options: [
      { optionId: 'wall', label: { de: 'Stellwand', en: 'partition wall' } },
      { optionId: 'screen', label: { de: 'Bildschirm', en: 'screen' } },
      { optionId: 'chairs', label: { de: 'zwei Stühle', en: 'two chairs' } },
    ],
  }),
  asked('notes', 'long_text', {
    label: { de: 'Was sollten wir noch wissen?', en: 'Anything else we should know?' },
    isRequired: false,
  }),
];

/** What the coming edition asks: something in every state. */
const item = (
  questionId: string,
  given: Pick<Question, 'label' | 'priceCents' | 'max'>,
): Question => asked(questionId, 'quantity', { isRequired: false, ...given });

const furniture: readonly Question[] = [
  item('table', { label: { de: 'Stehtisch', en: 'High table' }, priceCents: 3500, max: 3 }),
  item('stool', { label: { de: 'Barhocker', en: 'Bar stool' }, priceCents: 1800 }),
  item('screen', {
    label: { de: 'Bildschirm 55 Zoll', en: '55 inch screen' },
    priceCents: 14900,
    max: 2,
  }),
  item('plant', { label: { de: 'Große Pflanze', en: 'Large plant' } }),
];

export const comingTasks: readonly TaskStory[] = [
  {
    key: 'rules',
    title: { de: 'Hausordnung des Hotels bestätigen', en: 'Confirm the rules of the hotel' },
    help: {
      de: 'Die Hausordnung kam mit Ihrer Zusage. Fluchtwege bleiben frei, offenes Feuer und Nebelmaschinen sind verboten.',
      en: 'The rules came with your acceptance. Escape routes stay free; open fire and fog machines are forbidden.',
    },
    afterwards: {
      de: 'Ohne Bestätigung kann das Hotel den Aufbau nicht freigeben.',
      en: 'Without it the hotel cannot let you build up.',
    },
    type: 'confirm',
    linkUrl: '',
    reminders: [7, 1, -2],
    closing: 'soft',
    for: 'all',
    due: '-3 12:00',
    asked: '-40 09:30',
    answers: [
      { exhibitor: 'registraturwerk', status: 'done', at: '-38 10:15' },
      { exhibitor: 'geovenn', status: 'done', at: '-37 08:50' },
      { exhibitor: 'nachtanker', status: 'done', at: '-30 16:20' },
      { exhibitor: 'rechenhof', status: 'done', at: '-22 15:35' },
      { exhibitor: 'quellgarten', status: 'done', at: '-12 10:45' },
      { exhibitor: 'sitzungsuhr', status: 'done', at: '-25 08:15' },
      { exhibitor: 'muenzpfad', status: 'done', at: '-7 12:00' },
      { exhibitor: 'ohrenpost', status: 'done', at: '-10 09:05' },
      { exhibitor: 'glimmerfaser', status: 'done', at: '-14 15:10' },
      { exhibitor: 'klartextmuehle', status: 'done', at: '-17 10:05' },
      { exhibitor: 'randlos', status: 'done', at: '-10 09:15' },
      {
        exhibitor: 'studieninstitut-wersenau',
        status: 'waived',
        at: '-8 11:00',
        comment: 'Steht mit uns am Tagungsbüro, dafür haben wir bestätigt.',
      },
    ],
  },
  {
    key: 'furniture',
    title: { de: 'Möbel und Technik bestellen', en: 'Order furniture and equipment' },
    help: {
      de: 'Preise je Stück für beide Tage, netto. Die Rechnung kommt vom Hotel nach der Tagung.',
      en: 'Prices for one piece and both days, net. The hotel sends the bill after the conference.',
    },
    afterwards: {
      de: 'Nach der Frist nimmt das Hotel noch Bestellungen am Empfang an, mit 25 % Aufschlag.',
      en: 'After the deadline the hotel takes orders at its reception, for 25 % more.',
    },
    type: 'order',
    linkUrl: '',
    questions: furniture,
    reminders: [7, 2],
    closing: 'hard',
    for: 'stand',
    due: '+6 18:00',
    asked: '-20 10:00',
    answers: [
      {
        exhibitor: 'registraturwerk',
        status: 'done',
        at: '-9 11:40',
        answers: { table: 2, stool: 4, plant: 1 },
      },
      { exhibitor: 'geovenn', status: 'done', at: '-6 14:25', answers: { screen: 1 } },
    ],
  },
  {
    key: 'needs',
    title: { de: 'Strom und Möbel für den Stand', en: 'Power and furniture for the stand' },
    help: {
      de: 'Das Hotel plant danach. Einen Stehtisch und eine Steckdose hat jeder Stand.',
      en: 'The hotel plans by this. Every stand has one high table and one socket.',
    },
    afterwards: {
      de: 'Nach der Frist geht die Bestellung an das Hotel; danach können wir nichts mehr ändern.',
      en: 'After the deadline the order goes to the hotel; we cannot change anything after that.',
    },
    type: 'form',
    linkUrl: '',
    questions: boothQuestions,
    reminders: [7, 2, 1],
    closing: 'hard',
    for: 'stand',
    due: '+4 12:00',
    asked: '-22 10:00',
    answers: [
      {
        exhibitor: 'registraturwerk',
        status: 'done',
        at: '-18 09:00',
        answers: { power: 'normal', tables: 2, extras: ['screen'] },
      },
      {
        exhibitor: 'geovenn',
        status: 'done',
        at: '-1 14:05',
        answers: {
          power: 'normal',
          tables: 1,
          extras: ['wall', 'chairs'],
          notes: 'Gern am Fenster.',
        },
      },
      {
        exhibitor: 'nachtanker',
        status: 'open',
        at: '-1 15:40',
        answers: { power: 'strong', tables: 2 },
      },
      {
        exhibitor: 'quellgarten',
        status: 'done',
        at: '-12 10:50',
        answers: { power: 'none', tables: 1 },
      },
      {
        exhibitor: 'muenzpfad',
        status: 'open',
        at: '-2 09:20',
        extendedUntil: '+6 12:00',
        comment: 'Ihr Gerät kommt erst am Montag, deshalb zwei Tage mehr.',
      },
    ],
  },
  {
    key: 'insurance',
    title: { de: 'Haftpflichtversicherung nachweisen', en: 'Prove your liability insurance' },
    help: {
      de: 'Eine Bestätigung Ihrer Versicherung als PDF. Kommunen und Verbände schreiben uns bitte kurz.',
      en: 'A confirmation of your insurance as a PDF.',
    },
    afterwards: {
      de: 'Wir prüfen sie in den Tagen danach und melden uns nur, wenn etwas fehlt.',
      en: 'We check it in the days after and write only if something is missing.',
    },
    type: 'upload',
    linkUrl: '',
    reminders: [5, 1],
    closing: 'soft',
    for: 'stand',
    due: '+7 12:00',
    asked: '-22 10:10',
    answers: [
      { exhibitor: 'registraturwerk', status: 'done', at: '-18 09:02' },
      { exhibitor: 'geovenn', status: 'done', at: '-9 11:25' },
      {
        exhibitor: 'nachtanker',
        status: 'reopened',
        at: '-1 10:30',
        comment: 'Die Bestätigung gilt nur bis November. Bitte die aktuelle hochladen.',
      },
      {
        exhibitor: 'datennetz-grauenstedt',
        status: 'waived',
        at: '-6 13:00',
        comment: 'Als kommunaler Zweckverband über den KSA versichert.',
      },
    ],
  },
  {
    key: 'hotel',
    title: { de: 'Zimmer im Tagungshotel buchen', en: 'Book your rooms at the hotel' },
    help: {
      de: 'Das Kontingent gilt mit dem Stichwort „IT-Koordinatoren“. Wer kein Zimmer braucht, hakt es einfach ab.',
      en: 'The quota is kept under “IT-Koordinatoren”. Whoever needs no room just ticks it off.',
    },
    afterwards: {
      de: 'Nicht gebuchte Zimmer gehen zurück an das Hotel.',
      en: 'Rooms that are not booked go back to the hotel.',
    },
    type: 'link',
    linkUrl: 'https://hotel.example.org/kontingent',
    reminders: [3],
    closing: 'soft',
    for: 'all',
    due: '+2 12:00',
    asked: '-15 14:00',
    answers: [
      { exhibitor: 'ohrenpost', status: 'done', at: '-10 09:10' },
      { exhibitor: 'randlos', status: 'done', at: '-10 09:18' },
      { exhibitor: 'funkdistel', status: 'done', at: '-2 13:40' },
      { exhibitor: 'nachtanker', status: 'done', at: '-20h' },
    ],
  },
];
