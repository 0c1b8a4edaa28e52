import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const formularium: DemoExhibitor = {
  key: 'formularium',
  name: 'Formularium Holtwede',
  legalName: 'Formularium Holtwede GmbH',
  contact: { name: 'Paweł Nowicki', email: 'pawel.nowicki@example.org' },
  logo: 'formularium',
  tagline: {
    de: 'Anträge, die nur fragen, was die Verwaltung noch nicht weiß.',
    en: 'Forms that only ask what the administration does not know yet.',
  },
  description: {
    de: 'Mit Formularium bauen Fachämter ihre Online-Anträge selbst, aus geprüften Bausteinen und ohne Programmierung. Jede Frage muss begründen, wofür sie gebraucht wird; so werden aus vier Seiten meist anderthalb. Was im Register steht, wird mit Einwilligung übernommen. Der fertige Antrag läuft auf dem Telefon, lässt sich unterbrechen und landet im Fachverfahren, nicht in einem Postfach. Rund zweihundert Vorlagen anderer Häuser stehen zum Nachnutzen bereit.',
    en: 'With Formularium, departments build their online forms themselves, from tested components and without programming. Every question has to say what it is needed for, so four pages usually become one and a half. What a register already holds is taken over with consent. The finished form runs on a phone, can be interrupted, and ends up in the line-of-business system rather than in a mailbox. Some two hundred templates from other houses are ready for reuse.',
  },
  categories: ['services', 'access'],
  links: [website('formularium')],
  products: [
    {
      key: 'baukasten',
      name: { de: 'Antragsbaukasten', en: 'Form Kit' },
      summary: {
        de: 'Bausteine für Fragen, Nachweise, Unterschrift und Bezahlung, alle barrierefrei geprüft.',
        en: 'Components for questions, evidence, signature and payment, all tested for accessibility.',
      },
    },
    {
      key: 'vorlagen',
      name: { de: 'Vorlagenregal', en: 'Template Shelf' },
      summary: {
        de: 'Zweihundert Anträge anderer Kommunen, übernehmen und anpassen.',
        en: 'Two hundred forms of other municipalities, to adopt and adapt.',
      },
    },
  ],
};
