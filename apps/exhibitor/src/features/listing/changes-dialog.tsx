import { differencesOf } from '@foyer/domain/listing/difference.rules.ts';
import type { ListingContent } from '@foyer/domain/listing/listing.schema.ts';
import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { ListingFieldChange } from '@foyer/portal/listing/listing-field-change.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './listing.module.css';

type ChangesDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  view: WorkingCopyView;
  content: ListingContent;
};

/** Field by field what would be new in public, with the changed words marked. */
export function ChangesDialog({ isOpen, onClose, view, content }: ChangesDialogProps) {
  const t = useTranslations('listing.changes');
  const names = useTranslations('listingFields');
  const { eventId } = useExhibitorHat();
  const before = view.published?.content ?? null;
  const changed = differencesOf(before, content).filter(({ change }) => change !== 'same');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')} size={before ? 'xl' : 'lg'}>
      <p className={classes.help}>
        {changed.length === 0 ? t('none') : t(before ? 'sub' : 'first')}
      </p>
      {changed.map(({ field }) => (
        <section key={field} className={classes.change}>
          <h3 className={classes.sectionTitle}>{names(field)}</h3>
          <ListingFieldChange
            {...{ eventId, field, before }}
            after={content}
            categories={view.categories}
          />
        </section>
      ))}
    </Modal>
  );
}
