import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const schluesselbrett: DemoExhibitor = {
  key: 'schluesselbrett',
  name: 'Schlüsselbrett Identitäten',
  legalName: 'Schlüsselbrett Identitäten GmbH',
  contact: { name: 'Emre Yıldırım', email: 'emre.yildirim@example.org' },
  logo: 'schluesselbrett',
  tagline: {
    de: 'Wer neu anfängt, kann arbeiten. Wer geht, hat keinen Schlüssel mehr.',
    en: 'Newcomers can start working. Leavers hold no keys.',
  },
  description: {
    de: 'Im Rathaus wechseln Menschen das Amt, gehen in Elternzeit, vertreten sich gegenseitig. Schlüsselbrett leitet daraus ab, wer welches Verfahren öffnen darf, und räumt Rechte auch wieder ab. Die Personalstelle meldet einen Wechsel einmal, alles Weitere folgt von selbst und steht nachvollziehbar im Protokoll. Angemeldet wird mit einem Stick oder dem Dienstausweis, ohne Passwort und ohne Zettel unter der Tastatur. Auditberichte entstehen auf Knopfdruck.',
    en: 'People in a town hall change departments, go on parental leave, stand in for each other. Schlüsselbrett derives from that who may open which system, and takes rights away again. Human resources report a change once; everything else follows by itself and can be traced in a log. People sign in with a stick or their staff card, without a password and without notes under the keyboard. Audit reports take one click.',
  },
  categories: ['security', 'workplace'],
  links: [website('schluesselbrett')],
  products: [
    {
      key: 'wechsel',
      name: { de: 'Ämterwechsel', en: 'Change of Office' },
      summary: {
        de: 'Rechte folgen der Stelle und nicht der Person. Vertretungen enden an dem Tag, an dem sie enden sollen.',
        en: 'Rights follow the post and not the person. Stand-ins end on the day they are meant to end.',
      },
    },
    {
      key: 'anmeldung',
      name: { de: 'Anmeldung ohne Passwort', en: 'Sign-in without passwords' },
      summary: {
        de: 'Einmal anmelden für alle Verfahren, mit Passkey, Stick oder Dienstausweis.',
        en: 'One sign-in for every system, by passkey, stick or staff card.',
      },
    },
  ],
};
