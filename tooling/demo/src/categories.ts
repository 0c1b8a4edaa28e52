import type { LocalizedText } from '@foyer/domain/locales.ts';

/** What visitors filter by, in the order of the list. */
export const categories = {
  documents: { de: 'Dokumente und E-Akte', en: 'Documents and records' },
  services: { de: 'Anträge und Online-Dienste', en: 'Forms and online services' },
  payment: { de: 'Kasse und Finanzen', en: 'Payments and finance' },
  geodata: { de: 'Geodaten und Sensorik', en: 'Geodata and sensors' },
  security: { de: 'IT-Sicherheit', en: 'IT security' },
  network: { de: 'Netze und Telefonie', en: 'Networks and telephony' },
  workplace: { de: 'Arbeitsplatz und Büro', en: 'Workplace and office' },
  cloud: { de: 'Rechenzentrum und Cloud', en: 'Data centre and cloud' },
  school: { de: 'Schul-IT', en: 'School IT' },
  intelligence: { de: 'Künstliche Intelligenz', en: 'Artificial intelligence' },
  training: { de: 'Beratung und Fortbildung', en: 'Advice and training' },
  access: { de: 'Barrierefreiheit', en: 'Accessibility' },
} as const satisfies Record<string, LocalizedText>;

export type CategoryKey = keyof typeof categories;
