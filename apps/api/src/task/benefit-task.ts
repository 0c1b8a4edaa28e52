import { type Benefit, materialOf } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type { TemplateInput } from '@foyer/domain/task/template.schema.ts';
import { benefitTaskDe } from '@foyer/messages/sponsorship/benefit-task.de.ts';
import { benefitTaskEn } from '@foyer/messages/sponsorship/benefit-task.en.ts';
import { promiseInWords } from '../sponsorship/promise-words.ts';

const types = { logo: 'upload', text: 'form', confirmation: 'confirm' } as const;

/** The task that a benefit is to its sponsors; null where they have nothing to hand in. */
export function templateOfBenefit(benefit: Benefit): TemplateInput | null {
  const { benefitId, title, note, terms, dueOn } = benefit;
  const material = materialOf[terms.class];
  if (!material || !dueOn) return null;
  const inWords = (locale: 'de' | 'en') => {
    const words = locale === 'de' ? benefitTaskDe : benefitTaskEn;
    const limits = terms.class === 'logo' ? '' : promiseInWords(locale, terms);
    const width = terms.class === 'logo' && terms.minWidthPixels > 0 ? terms.minWidthPixels : null;
    return [
      words[material],
      limits && words.limits.replace('{limits}', limits),
      width && words.width.replace('{width}', String(width)),
      terms.class === 'logo' && terms.isTransparent && words.transparent,
      note[locale],
    ]
      .filter(Boolean)
      .join(' ');
  };
  return {
    title,
    help: { de: inWords('de'), en: inWords('en') },
    afterwards: { de: benefitTaskDe.afterwards, en: benefitTaskEn.afterwards },
    type: types[material],
    linkUrl: '',
    questions:
      material === 'text'
        ? [
            {
              ...{ questionId: 'text', type: 'long_text', label: title, isRequired: true },
              ...('maxWords' in terms && { maxWords: terms.maxWords }),
              options: [],
            },
          ]
        : [],
    appliesTo: { who: 'benefit', benefitId },
    dueOn,
    reminders: [7, 1],
    closing: 'hard',
  };
}
