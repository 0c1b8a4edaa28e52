import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './listing.module.css';
import type { ListingStanding } from './listing-standing.ts';
import { SectionMark } from './section-mark.tsx';

type FormSectionProps = {
  field: ListingField;
  standing: ListingStanding;
  children: ReactNode;
  /** What was said about this field, and what a colleague wrote into it. */
  notes?: ReactNode;
};

/** One short section of the form: its name, how far it is, its fields, and what was said about it. */
export function FormSection({ field, standing, children, notes }: FormSectionProps) {
  const names = useTranslations('listingFields');
  const help = useTranslations('listing.help');
  const item = standing.completeness.items.find((one) => one.field === field);
  return (
    <section id={field} className={classes.section} aria-labelledby={`${field}-title`}>
      <div className={classes.sectionHead}>
        <h2 id={`${field}-title`} className={classes.sectionTitle}>
          {names(field)}
        </h2>
        {item && <SectionMark item={item} />}
      </div>
      <p id={`${field}-help`} className={classes.help}>
        {help(field)}
      </p>
      {children}
      {notes}
    </section>
  );
}
