import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const quellgarten: DemoExhibitor = {
  key: 'quellgarten',
  name: 'Quellgarten Bürosoftware',
  legalName: 'Quellgarten Bürosoftware eG',
  contact: { name: 'Friederike Nüßlein', email: 'friederike.nuesslein@example.org' },
  logo: 'quellgarten',
  tagline: {
    de: 'Freie Bürosoftware, von Kommunen für Kommunen gepflegt.',
    en: 'Free office software, tended by municipalities for municipalities.',
  },
  description: {
    de: 'Quellgarten ist eine Genossenschaft, der neunzehn Kommunen gehören. Gemeinsam pflegen wir einen Arbeitsplatz aus offener Software: Schreiben, Rechnen, Post, Kalender, Videokonferenz. Was eine Gemeinde verbessern lässt, bekommen alle. Beim Umstieg beginnen wir mit den Vorlagen, denn an ihnen scheitern die meisten Versuche, und wir lassen die alten Programme so lange daneben stehen, wie es jemand braucht. Am Stand dürfen Sie Ihre schwierigste Tabelle mitbringen und ausprobieren.',
    en: 'Quellgarten is a co-operative owned by nineteen municipalities. Together we maintain a workplace made of open software: writing, spreadsheets, mail, calendar, video calls. What one member has improved, everybody gets. A migration starts with the templates, because that is where most attempts fail, and the old programs stay alongside for as long as anyone needs them. Bring your most difficult spreadsheet to our stand and try it.',
  },
  categories: ['workplace', 'cloud'],
  links: [
    website('quellgarten'),
    { kind: 'mastodon', url: 'https://social.example.org/@quellgarten', label: '@quellgarten' },
  ],
  products: [
    {
      key: 'arbeitsplatz',
      name: { de: 'Gartenarbeitsplatz', en: 'Garden Workplace' },
      summary: {
        de: 'Schreiben, Rechnen, Post und Kalender im Browser und auf dem Rechner, betrieben im Rechenzentrum Ihrer Wahl.',
        en: 'Writing, spreadsheets, mail and calendar in the browser and on the desktop, run in the data centre of your choice.',
      },
    },
    {
      key: 'vorlagen',
      name: { de: 'Vorlagenwerkstatt', en: 'Template Workshop' },
      summary: {
        de: 'Wir übertragen Bescheide und Formbriefe und prüfen jede Vorlage Seite an Seite mit dem alten Ausdruck.',
        en: 'We convert notices and form letters and compare every template side by side with the old printout.',
      },
    },
  ],
};
