import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { KeyHint } from '@foyer/ui/keys/key-hint.tsx';
import { Button, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './review.module.css';
import { SendOnly } from './send-only.tsx';
import type { Decision } from './use-decision.ts';
import type { OpenVerdicts } from './use-verdicts.ts';
import { verdictOn } from './verdicts.ts';

type DecisionBoxProps = {
  review: Review;
  open: OpenVerdicts;
  decision: Decision;
  mayDecide: boolean;
  mayComment: boolean;
};

/** Publish what is accepted, or send back; why something is not possible stands beside it. */
export function DecisionBox({ review, open, decision, mayDecide, mayComment }: DecisionBoxProps) {
  const t = useTranslations('reviews.decision');
  if (!mayComment) return <p className={classes.muted}>{t('viewOnly')}</p>;
  return (
    <section className={classes.decision} aria-labelledby="decision-title">
      <h2 id="decision-title" className={classes.sideTitle}>
        {t('title')}
      </h2>
      {mayDecide && <Standing review={review} open={open} />}
      <Textarea
        label={t('general')}
        placeholder={mayDecide ? t('generalPlaceholder') : undefined}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2000}
        value={open.verdicts.general}
        onChange={(event) => open.say(event.currentTarget.value)}
      />
      <SendOnly review={review} open={open} />
      {mayDecide && <Acts decision={decision} />}
    </section>
  );
}

function Standing({ review, open }: Pick<DecisionBoxProps, 'review' | 'open'>) {
  const t = useTranslations('reviews.decision');
  const changed = review.differences.filter(({ change }) => change !== 'same');
  const count = (wanted: ReturnType<typeof verdictOn>) =>
    changed.filter(({ field }) => verdictOn(open.verdicts, field) === wanted).length;
  return (
    <p className={classes.muted} role="status">
      {t('standing', {
        changed: changed.length,
        accepted: count('accepted'),
        objected: count('objected'),
        open: count('open'),
      })}
    </p>
  );
}

function Acts({ decision }: { decision: Decision }) {
  const t = useTranslations('reviews.decision');
  const { reason } = useSentences();
  const { objected, accepted, publishVerdict, backVerdict, isPending } = decision;
  const isPartial = objected.length > 0;
  const why = reason(publishVerdict) ?? (isPartial ? undefined : null);
  const counts = { accepted: accepted.length, objected: objected.length };
  return (
    <div className={classes.acts}>
      <Button
        fullWidth
        className={classes.act}
        aria-disabled={!publishVerdict.allowed}
        data-disabled={!publishVerdict.allowed || undefined}
        loading={isPending}
        rightSection={<KeyHint keys={['p']} />}
        onClick={decision.publish}
      >
        {isPartial ? t('publishSome', counts) : t('publish')}
      </Button>
      {why && <p className={classes.why}>{why}</p>}
      <Button
        fullWidth
        className={classes.act}
        variant="default"
        aria-disabled={!backVerdict.allowed}
        data-disabled={!backVerdict.allowed || undefined}
        loading={isPending}
        rightSection={<KeyHint keys={['b']} />}
        onClick={decision.sendBack}
      >
        {t(isPartial ? 'sendBackAll' : 'sendBack')}
      </Button>
      {!backVerdict.allowed && publishVerdict.allowed && (
        <p className={classes.why}>{reason(backVerdict)}</p>
      )}
    </div>
  );
}
