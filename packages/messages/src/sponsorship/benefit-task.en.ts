import type { Translated } from '../translated.ts';
import type { benefitTaskDe } from './benefit-task.de.ts';

export const benefitTaskEn = {
  logo: 'Upload your logo. Foyer shows it once the organiser has confirmed it.',
  text: 'Write your text.',
  confirmation: 'Confirm that you have sent it on its way.',
  limits: 'Agreed: {limits}.',
  width: 'It has to be {width} pixels wide at least.',
  transparent: 'It needs a transparent background.',
  afterwards: 'After the date there is no claim to this benefit any more.',
} as const satisfies Translated<typeof benefitTaskDe>;
