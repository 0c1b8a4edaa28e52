import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import type { ListingPart } from '@foyer/domain/listing/listing-part.ts';
import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { type LocalizedText, locales } from '@foyer/domain/locales.ts';
import { useBilingualWords, useProseWords } from '@foyer/portal/list/use-field-words.ts';
import { CategoriesField } from '@foyer/portal/listing/categories-field.tsx';
import { PictureField } from '@foyer/portal/media/picture-field.tsx';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FieldComments } from './field-comments.tsx';
import { FormSection } from './form-section.tsx';
import { LinksField } from './links-field.tsx';
import classes from './listing.module.css';
import type { ListingStanding } from './listing-standing.ts';
import { PartConflicts } from './part-conflicts.tsx';
import { ProductsSummary } from './products-summary.tsx';
import { RepresentedField } from './represented-field.tsx';
import { Talk } from './talk.tsx';
import type { OpenDraft } from './use-listing-draft.ts';

type ListingFormProps = { view: WorkingCopyView; standing: ListingStanding; open: OpenDraft };

/** The listing in short sections; everything is saved while it is typed. */
export function ListingForm(props: ListingFormProps) {
  const { view, open } = props;
  const t = useTranslations('listing');
  const { content, draft, invalid } = open;
  const change = (part: ListingPart) => (value: unknown) => draft.change(part, value);
  const send = () => void draft.flush();
  return (
    <div className={classes.form}>
      <Section {...props} field="displayName">
        <TextInput
          aria-labelledby="displayName-title"
          aria-describedby="displayName-help"
          value={content.displayName}
          onChange={(event) => change('displayName')(event.currentTarget.value)}
          onBlur={send}
          maxLength={120}
        />
      </Section>
      <BilingualSection {...props} field="tagline" max={140} />
      <BilingualSection {...props} field="description" max={3000} isLong />
      <Section {...props} field="logoMediaId">
        <div className={classes.logo}>
          <PictureField
            label={t('logo.file')}
            value={content.logoMediaId}
            onChange={change('logoMediaId')}
          />
        </div>
      </Section>
      <Section {...props} field="categoryIds">
        <CategoriesField
          categories={view.categories}
          value={content.categoryIds}
          onChange={change('categoryIds')}
        />
      </Section>
      <Section {...props} field="represented">
        <RepresentedField value={content.represented} onChange={change('represented')} />
      </Section>
      <BilingualSection {...props} field="openingHours" max={200} />
      <Section {...props} field="links">
        <LinksField value={content.links} onChange={change('links')} />
      </Section>
      <Section {...props} field="contactEmail">
        <TextInput
          aria-labelledby="contactEmail-title"
          aria-describedby="contactEmail-help"
          type="email"
          value={content.contactEmail}
          onChange={(event) => change('contactEmail')(event.currentTarget.value)}
          onBlur={send}
          error={invalid.has('contactEmail') ? t('email.invalid') : undefined}
        />
      </Section>
      <Section {...props} field="products">
        <ProductsSummary products={view.products} />
      </Section>
      <Talk view={view} />
    </div>
  );
}

type SectionProps = ListingFormProps & { field: ListingField; children: ReactNode };

function Section({ field, view, standing, open, children }: SectionProps) {
  const notes = (
    <>
      <PartConflicts field={field} open={open} />
      <FieldComments field={field} view={view} />
    </>
  );
  return (
    <FormSection field={field} standing={standing} notes={notes}>
      {children}
    </FormSection>
  );
}

type BilingualSectionProps = ListingFormProps & {
  field: 'tagline' | 'description' | 'openingHours';
  max: number;
  isLong?: boolean;
};

function BilingualSection({ field, max, isLong = false, ...props }: BilingualSectionProps) {
  const t = useTranslations('listing');
  const names = useTranslations('listingFields');
  const words = useBilingualWords();
  const prose = useProseWords();
  const { content, draft } = props.open;
  const value = content[field];
  const change = (next: LocalizedText) => {
    for (const locale of locales) {
      if (next[locale] !== value[locale]) draft.change(`${field}.${locale}`, next[locale]);
    }
  };
  const tooLong = (text: string) =>
    text.length > max ? t('tooLong', { count: text.length - max }) : undefined;
  return (
    <Section {...props} field={field}>
      <div className={classes.bare} data-stacked={!isLong || undefined}>
        <BilingualField
          label={names(field)}
          value={value}
          onChange={change}
          onBlur={() => void draft.flush()}
          multiline={isLong}
          minRows={5}
          maxLength={max}
          error={{ de: tooLong(value.de), en: tooLong(value.en) }}
          words={words}
          proseWords={isLong ? prose : undefined}
        />
      </div>
    </Section>
  );
}
