import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const offeneDatenNettenrode: DemoExhibitor = {
  key: 'offene-daten-nettenrode',
  name: 'Offene-Daten-Kreis Nettenrode',
  legalName: 'Kreis Nettenrode, Arbeitskreis Offene Daten',
  contact: { name: 'Joris Wennemann', email: 'joris.wennemann@example.org' },
  logo: 'offene-daten-nettenrode',
  tagline: {
    de: 'Verwaltungsdaten veröffentlichen, ohne dass es jemandem Angst macht.',
    en: 'Publishing administrative data without frightening anyone.',
  },
  description: {
    de: 'Der Arbeitskreis verbindet neun Kommunen, die ihre Daten offen bereitstellen: Haushalt, Baustellen, Wahlergebnisse, Spielplätze. Wir veröffentlichen wenig auf einmal, das aber regelmäßig und mit einer Ansprechperson, die antwortet. Am Stand zeigen wir die Fragen, die Ämter uns gestellt haben, bevor sie mitmachten, und was daraus geworden ist. Mitnehmen können Sie einen Beschlussvorschlag für den Rat, einen Musterdatensatz und die Telefonnummer von jemandem, der es schon hinter sich hat.',
    en: 'The working group connects nine municipalities that publish their data: budget, roadworks, election results, playgrounds. We publish little at a time, but regularly and with a contact who answers. At our stand we show the questions departments asked before they joined, and what came of them. You can take home a draft decision for your council, a model data set, and the phone number of someone who has been through it.',
  },
  categories: ['geodata', 'training'],
  links: [website('offene-daten-nettenrode')],
  products: [
    {
      key: 'starthilfe',
      name: { de: 'Starthilfe', en: 'Starter Kit' },
      summary: {
        de: 'Beschlussvorschlag, Mustervertrag und ein erster Datensatz, den jede Gemeinde hat.',
        en: 'Draft decision, model contract and a first data set that every municipality has.',
      },
    },
  ],
};
