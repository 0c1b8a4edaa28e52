import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { Alert, Button } from '@mantine/core';
import { IconArrowLeft, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ComparisonHead } from './comparison-head.tsx';
import { FieldCard } from './field-card.tsx';
import classes from './review.module.css';
import type { OpenVerdicts } from './use-verdicts.ts';

type ComparisonProps = {
  review: Review;
  open: OpenVerdicts;
  mayDecide: boolean;
  onBack: () => void;
};

/** Before and after, field by field, what changed first. */
export function Comparison({ review, open, mayDecide, onBack }: ComparisonProps) {
  const t = useTranslations('reviews.compare');
  const [showsAll, setShowsAll] = useState(false);
  const changed = review.differences.filter(({ change }) => change !== 'same');
  const same = review.differences.filter(({ change }) => change === 'same');
  return (
    <div className={classes.comparison}>
      <Button
        className={classes.back}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={onBack}
      >
        {t('back')}
      </Button>
      <ComparisonHead review={review} />
      {review.isBaseChanged && <Alert color="red">{t('baseChanged')}</Alert>}
      {changed.length === 0 && <p className={classes.muted}>{t('nothing')}</p>}
      {changed.map((difference) => (
        <FieldCard key={difference.field} {...{ review, difference, open, mayDecide }} />
      ))}
      {same.length > 0 && (
        <Button
          className={classes.showAll}
          variant="subtle"
          size="compact-sm"
          aria-expanded={showsAll}
          rightSection={
            showsAll ? (
              <IconChevronUp size={16} aria-hidden />
            ) : (
              <IconChevronDown size={16} aria-hidden />
            )
          }
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('hideUnchanged') : t('unchanged', { count: same.length })}
        </Button>
      )}
      {showsAll &&
        same.map((difference) => (
          <FieldCard key={difference.field} {...{ review, difference, open }} mayDecide={false} />
        ))}
    </div>
  );
}
