import { textIn } from '@foyer/domain/locales.ts';
import { canUse } from '@foyer/domain/sponsorship/claim.rules.ts';
import type { Claim } from '@foyer/domain/sponsorship/claim.schema.ts';
import type { OwnSponsorship } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { mediaUrl } from '@foyer/portal/listing/media-url.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { claimTones } from '@foyer/portal/sponsorship/sponsorship-tones.ts';
import { useDay, usePromiseWords } from '@foyer/portal/sponsorship/use-promise-words.ts';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PassDialog } from './pass-dialog.tsx';
import classes from './sponsorship.module.css';

/** Every promise, how far it is, and the way to what is still to be handed in. */
export function OwnPromises({ sponsorship }: { sponsorship: OwnSponsorship }) {
  const t = useTranslations('sponsorship.promises');
  const { promises, status } = sponsorship;
  const { eventId, exhibitorId } = useExhibitorHat();
  const { locale } = useLanguage();
  return (
    <section>
      <h2 className={classes.title}>{t('title')}</h2>
      {promises.length > 0 && (
        <p>
          <Anchor
            download
            href={`/api/sponsorship/report?${new URLSearchParams({ eventId, exhibitorId, locale })}`}
          >
            {t('report')}
          </Anchor>
        </p>
      )}
      {promises.length === 0 && status !== 'cancelled' && (
        <p className={classes.muted}>{t('later')}</p>
      )}
      <ul className={classes.promises}>
        {promises.map((claim) => (
          <PromiseLine key={claim.claimId} claim={claim} isInForce={status === 'confirmed'} />
        ))}
      </ul>
    </section>
  );
}

function PromiseLine({ claim, isInForce }: { claim: Claim; isInForce: boolean }) {
  const [isGiving, setGiving] = useState(false);
  const t = useTranslations('sponsorship.promises');
  const states = useTranslations('states.claim');
  const { locale } = useLanguage();
  const promise = usePromiseWords();
  const day = useDay();
  const figure = useFigure();
  const { eventId, eventSlug, exhibitorId } = useExhibitorHat();
  const { benefitId, title, terms, status, dueOn, comment, note, proof } = claim;
  const isWaiting = status === 'open' || status === 'declined';
  const named = textIn(title, locale);
  const proofWord = t(proof?.kind === 'picture' ? 'proof.picture' : 'proof.link');
  const proofUrl =
    proof?.kind === 'link'
      ? proof.url
      : proof?.kind === 'picture'
        ? mediaUrl(eventId, proof.mediaId)
        : null;
  return (
    <li className={classes.promise}>
      <div className={classes.promiseWords}>
        <div>{named}</div>
        <div className={classes.muted}>
          {[
            promise(terms),
            figure(claim),
            isWaiting && dueOn && t('due', { date: day(dueOn) }),
            textIn(note, locale),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {comment && <div>{t('comment', { comment })}</div>}
        {proof?.note && <div className={classes.muted}>{proof.note}</div>}
      </div>
      <div className={classes.aside}>
        {isInForce && canUse(claim).allowed && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('givePassOf', { title: named })}
            onClick={() => setGiving(true)}
          >
            {t('givePass')}
          </Button>
        )}
        {isGiving && <PassDialog claim={claim} onClose={() => setGiving(false)} />}
        {isWaiting && (
          <Anchor
            component={UiLink}
            href={`/exhibitor/${eventSlug}/${exhibitorId}/home?open=${benefitId}`}
            aria-label={t('toTaskOf', { title: named })}
          >
            {t('toTask')}
          </Anchor>
        )}
        {proofUrl && (
          <Anchor href={proofUrl} aria-label={t('proofOf', { said: proofWord, title: named })}>
            {proofWord}
          </Anchor>
        )}
        <StateChip tone={claimTones[status]} label={states(status)} />
      </div>
    </li>
  );
}

/** What Foyer itself has counted. */
function useFigure() {
  const t = useTranslations('sponsorship.promises');
  return ({ terms, figure, used }: Claim): string | null => {
    if (figure === null) return null;
    switch (terms.class) {
      case 'passes':
        return t('used', { used: String(used), count: String(terms.count) });
      case 'demos':
        return t('shown', { figure: String(figure), count: String(terms.count) });
      case 'scanning':
        return t('leads', { figure });
      case 'logo':
        return t('badges', { figure });
      default:
        return null;
    }
  };
}
