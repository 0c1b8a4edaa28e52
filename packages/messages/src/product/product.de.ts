import type { ProductRefusalCode } from '@foyer/domain/product/product.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const productRefusalsDe = {
  product: {
    changed_meanwhile:
      'Jemand aus Ihrem Team hat dieses Produkt gerade geändert. Ihr Text steht noch im Formular; öffnen Sie das Produkt neu, um beide zu vergleichen.',
    shown_in_demo:
      'Das Produkt wird in der Vorführung „{demo}“ gezeigt. Wählen Sie dort zuerst ein anderes Produkt, oder sagen Sie die Vorführung ab.',
    too_many: 'Mehr als {maximum} Produkte sind nicht vorgesehen. Fassen Sie einige zusammen.',
    order_outdated:
      'Die Liste hat sich inzwischen geändert. Sie sehen jetzt den neuen Stand; ordnen Sie bitte noch einmal.',
    unknown_picture: 'Dieses Bild gibt es nicht mehr. Laden Sie es bitte neu hoch.',
    unknown_category:
      'Eine dieser Kategorien gibt es nicht mehr. Laden Sie die Seite neu und wählen Sie noch einmal.',
  },
} as const satisfies SentencesOf<ProductRefusalCode>;

export const productFactsDe = {
  product: {
    added: 'Produkt angelegt',
    changed: 'Produkt geändert',
    removed: 'Produkt entfernt',
    reordered: 'Reihenfolge der Produkte geändert',
  },
} as const;
