import { refusalsOf } from '../refusal.ts';

export const mediaRefusals = {
  'media.too_large': 'too_large',
  'media.one_file': 'invalid',
  'media.empty': 'invalid',
  'media.wrong_type': 'invalid',
  'media.wrong_file_type': 'invalid',
  'media.corrupt': 'invalid',
  'media.too_small': 'invalid',
  'media.too_many_pixels': 'invalid',
  'media.too_complex': 'invalid',
  'media.blank': 'invalid',
  'media.svg_unreadable': 'invalid',
  'media.svg_script': 'invalid',
  'media.svg_handler': 'invalid',
  'media.svg_embedded_page': 'invalid',
  'media.svg_external': 'invalid',
  'media.svg_entity': 'invalid',
  'media.document_active': 'invalid',
  'media.document_locked': 'invalid',
  'media.too_many': 'conflict',
  'media.in_use': 'conflict',
} as const;

export type MediaRefusalCode = keyof typeof mediaRefusals;
export const refuseMedia = refusalsOf(mediaRefusals);
