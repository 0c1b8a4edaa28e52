import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const sitzungsuhr: DemoExhibitor = {
  key: 'sitzungsuhr',
  name: 'Sitzungsuhr Ratssysteme',
  legalName: 'Sitzungsuhr Ratssysteme GmbH',
  contact: { name: 'Walburga Hülsmann', email: 'walburga.huelsmann@example.org' },
  logo: 'sitzungsuhr',
  tagline: {
    de: 'Von der Vorlage bis zum Beschluss, und die Niederschrift ist am nächsten Tag fertig.',
    en: 'From paper to decision, with the minutes ready the next day.',
  },
  description: {
    de: 'Sitzungsuhr begleitet Rat und Ausschüsse durch das Jahr: Termine finden, Vorlagen abstimmen, fristgerecht laden, abstimmen, protokollieren, veröffentlichen. Die Ratsmitglieder lesen auf dem eigenen Gerät, auch im Zug, und ihre Anmerkungen bleiben bei ihnen. Für die Öffentlichkeit entsteht ein Ratsportal, das sich vorlesen und durchsuchen lässt. Wer von einem anderen System kommt, bringt seine Beschlüsse mit; die älteste übernommene Vorlage stammt von 1974.',
    en: 'Sitzungsuhr accompanies councils and committees through the year: finding dates, agreeing papers, summoning in time, voting, taking minutes, publishing. Councillors read on their own device, on the train as well, and their notes stay with them. The public gets a portal that can be read aloud and searched. Those who come from another system bring their decisions along; the oldest paper we have taken over dates from 1974.',
  },
  categories: ['documents', 'workplace'],
  links: [website('sitzungsuhr')],
  products: [
    {
      key: 'vorlage',
      name: { de: 'Vorlagenweg', en: 'Paper Trail' },
      summary: {
        de: 'Jede Vorlage zeigt, wer sie noch freigeben muss und wie viele Tage bis zur Ladungsfrist bleiben.',
        en: 'Every paper shows who still has to release it and how many days are left until the summons.',
      },
    },
    {
      key: 'ratsportal',
      name: { de: 'Ratsportal', en: 'Council Portal' },
      summary: {
        de: 'Tagesordnungen, Beschlüsse und Anwesenheit für alle, durchsuchbar und nach BITV geprüft.',
        en: 'Agendas, decisions and attendance for everybody, searchable and tested for accessibility.',
      },
    },
  ],
};
