import { carriesLogos } from '@foyer/domain/mail/sponsored-letter.rules.ts';
import type { EventScope } from '../access/scopes.ts';
import { listPromisedLogos } from '../sponsorship/public-sponsors.queries.ts';
import { getSettings } from '../sponsorship/settings.queries.ts';

export type FootPicture = {
  readonly name: string;
  /** Mail programs do not all know what Foyer keeps pictures in. */
  readonly png: Buffer;
  readonly widthPixels: number;
  readonly heightPixels: number;
};

/** Twice what is shown, for sharp screens. */
const most = { width: 280, height: 96 };

/** The logos that a letter carries at its foot, as this event decides now. */
export async function footOf(
  scope: EventScope,
  letter: Parameters<typeof carriesLogos>[0],
): Promise<FootPicture[]> {
  const { mailLogos } = await getSettings(scope);
  if (!carriesLogos(letter, mailLogos)) return [];
  const logos = await listPromisedLogos(scope, 'mail');
  if (logos.length === 0) return [];
  const { default: sharp } = await import('sharp');
  return Promise.all(
    logos.map(async ({ name, content }) => {
      const { data, info } = await sharp(content)
        .resize({ ...most, fit: 'inside' })
        .png()
        .toBuffer({ resolveWithObject: true });
      const [widthPixels, heightPixels] = [Math.ceil(info.width / 2), Math.ceil(info.height / 2)];
      return { name, png: data, widthPixels, heightPixels };
    }),
  );
}
