import type { LogoFile } from '@foyer/domain/sponsorship/claim.rules.ts';
import sharp from 'sharp';

export type SponsorFile = {
  readonly contentType: string;
  readonly widthPixels: number | null;
  readonly content: Buffer;
};

/** What the terms ask of a logo. The picture is one that Foyer itself has written. */
export async function lookAtLogo(file: SponsorFile): Promise<LogoFile> {
  const isPicture = file.contentType.startsWith('image/');
  return {
    isPicture,
    widthPixels: file.widthPixels ?? 0,
    isTransparent: isPicture && !(await sharp(file.content).stats()).isOpaque,
  };
}
