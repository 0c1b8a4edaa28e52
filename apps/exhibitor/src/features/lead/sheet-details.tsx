import { AskedQuestions } from './asked-questions.tsx';
import { CardPhotos } from './card-photos.tsx';
import { NextStep } from './next-step.tsx';
import type { WaitingEntry } from './outbox.ts';
import { ProductsField } from './products-field.tsx';
import type { Settings } from './scanner-settings.tsx';
import { TagsField } from './tags-field.tsx';
import type { LeadAtHand } from './use-lead-of-badge.ts';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  lead: LeadAtHand;
  waiting: readonly WaitingEntry[];
  settings: Settings | undefined;
  record: Record;
};

/** What is said about a lead after interest, rating and note; it comes a moment after those. */
export function SheetDetails({ badgeCode, lead, waiting, settings, record }: Props) {
  return (
    <>
      <AskedQuestions
        badgeCode={badgeCode}
        questions={settings?.questions ?? []}
        answers={lead.answers}
        record={record}
      />
      <ProductsField
        badgeCode={badgeCode}
        chosen={lead.products}
        products={settings?.products ?? []}
        record={record}
      />
      <CardPhotos badgeCode={badgeCode} lead={lead} waiting={waiting} record={record} />
      <TagsField
        badgeCode={badgeCode}
        tags={lead.tags}
        known={settings?.knownTags ?? []}
        record={record}
      />
      <NextStep
        key={JSON.stringify(lead.nextStep)}
        badgeCode={badgeCode}
        step={lead.nextStep}
        record={record}
      />
    </>
  );
}
