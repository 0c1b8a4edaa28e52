import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const ticketkahn: DemoExhibitor = {
  key: 'ticketkahn',
  name: 'Ticketkahn',
  legalName: 'Ticketkahn IT-Service GmbH',
  contact: { name: 'Ole Brinkschröder', email: 'ole.brinkschroeder@example.org' },
  logo: 'ticketkahn',
  tagline: {
    de: 'Störungen melden, ohne zu wissen, wie das Ding heißt.',
    en: 'Report a fault without knowing what the thing is called.',
  },
  description: {
    de: 'In kleinen Verwaltungen ist die IT oft eine Person und ein halber Tag. Ticketkahn nimmt Meldungen auf, wie sie kommen, per Mail, am Telefon oder mit einem Foto vom Bildschirm, und sortiert sie vor. Wiederkehrende Fragen beantwortet eine kurze Anleitung, die von den Häusern gemeinsam geschrieben wird. Geräte, Verträge und Garantien stehen daneben, sodass niemand einen Drucker repariert, der noch unter Gewährleistung steht.',
    en: 'In small administrations IT is often one person and half a day. Ticketkahn takes reports as they come, by mail, by phone or with a photo of the screen, and sorts them. Recurring questions are answered by short instructions that the member houses write together. Devices, contracts and warranties are listed alongside, so nobody repairs a printer that is still under guarantee.',
  },
  categories: ['workplace'],
  links: [website('ticketkahn')],
  products: [
    {
      key: 'meldung',
      name: { de: 'Störungsmeldung', en: 'Fault Report' },
      summary: {
        de: 'Ein Foto, ein Satz, fertig. Rechner, Raum und Ansprechperson werden ergänzt.',
        en: 'One photo, one sentence, done. Device, room and contact are filled in.',
      },
    },
    {
      key: 'bestand',
      name: { de: 'Gerätebuch', en: 'Device Book' },
      summary: {
        de: 'Was wo steht, wem es zugewiesen ist, wann die Garantie endet.',
        en: 'What stands where, who has it, and when its warranty ends.',
      },
    },
  ],
};
