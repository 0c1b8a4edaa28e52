import { z } from 'zod';

/**
 * C0 and C1 controls except tab and line breaks, and the characters that turn the direction of
 * text; they hide things in names and break CSV and PDF.
 */
const controlCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** One line of text, trimmed, 1 to `max` characters, without control or direction-override characters. */
export function lineSchema(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !controlCharacters.test(value) && !/[\r\n]/.test(value), {
      params: { code: 'control_characters' },
    });
}

/** One line that may be empty. */
export function optionalLineSchema(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .refine((value) => !controlCharacters.test(value) && !/[\r\n]/.test(value), {
      params: { code: 'control_characters' },
    });
}

/** Several lines, at most `max` characters, may be empty. */
export function textSchema(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .refine((value) => !controlCharacters.test(value), { params: { code: 'control_characters' } });
}

export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Only http and https: a link in a listing can neither run script nor open an app. */
export const webAddressSchema = z
  .string()
  .trim()
  .max(500)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

export const slugSchema = z
  .string()
  .trim()
  .min(3)
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
