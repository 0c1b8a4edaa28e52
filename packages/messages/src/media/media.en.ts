import type { Translated } from '../translated.ts';
import type { mediaRefusalsDe } from './media.de.ts';

export const mediaRefusalsEn = {
  media: {
    too_large: 'The file is too large: {maximum} MB at most. Nothing was stored.',
    one_file: 'Please choose exactly one file.',
    empty: 'The file is empty.',
    wrong_type:
      'This is not an image we can show. PNG, JPEG, WebP, GIF and SVG are allowed; the content of the file counts, not its name.',
    wrong_file_type:
      'We do not take this kind of file. PDF, PNG, JPEG, WebP, GIF and SVG are allowed; the content of the file counts, not its name.',
    corrupt: 'The file is damaged or incomplete. Please export it again and retry.',
    too_small:
      'The image is only {width} × {height} pixels. To look sharp, its long side needs {minimum} pixels at least.',
    too_many_pixels:
      'The image has too many pixels: {maximum} megapixels at most. Please make it smaller.',
    too_complex: 'The drawing is too complex. Simplify it, or export it as PNG.',
    blank: 'There is nothing to see in this file. Text in SVG files has to be converted to paths.',
    svg_unreadable: 'The SVG file cannot be read. Save it as “SVG, UTF-8”, or export it as PNG.',
    svg_script: 'The SVG file contains a script. Export the logo without scripts, or as PNG.',
    svg_handler:
      'The SVG file contains instructions that run ({name}). Export the logo without them, or as PNG.',
    svg_embedded_page:
      'There is an embedded page in the SVG file. Export the logo as a plain drawing, or as PNG.',
    svg_external:
      'The SVG file refers to other files or addresses. Embed everything, or export the logo as PNG.',
    svg_entity:
      'The SVG file contains definitions of its own (DOCTYPE with entities). Export it as “SVG 1.1, plain”, or as PNG.',
    document_active:
      'This PDF holds scripts, form logic or attached files. Please save it as a plain PDF (for example by printing it) and upload that.',
    document_locked: 'This PDF is protected by a password. Please upload an unprotected version.',
    too_many:
      '{maximum} files are stored already. Under “Choose from your pictures”, remove one you no longer need.',
    in_use:
      'This file is in use: in the listing, at a product, in a task or in an earlier version.',
  },
} as const satisfies Translated<typeof mediaRefusalsDe>;
