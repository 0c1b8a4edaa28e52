import type { mediaUses } from '@foyer/domain/media/media.schema.ts';

export const picturesDe = {
  types: 'PNG, JPEG, WebP, GIF und SVG',
  choose: 'Aus Ihren Bildern wählen',
  title: 'Ihre Bilder',
  sub: '{count, number} von {maximum, number} Dateien. Ein Bild gilt überall, wo Sie es wählen.',
  take: '{name} wählen',
  remove: '{name} löschen',
  size: '{width, number} × {height, number} Pixel, nicht verwendet',
  uses: {
    logo: 'Logo',
    product: 'Produkt',
    listing: 'Eingereicht oder öffentlich',
    task: 'Aufgabe',
    sponsorship: 'Sponsoring',
  },
} as const satisfies { uses: Record<(typeof mediaUses)[number], string>; [word: string]: unknown };
