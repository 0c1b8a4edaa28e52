import { textIn } from '@foyer/domain/locales.ts';
import { canMoveClaim } from '@foyer/domain/sponsorship/claim.rules.ts';
import type { Promised } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { mediaUrl } from '@foyer/portal/listing/media-url.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { claimTones } from '@foyer/portal/sponsorship/sponsorship-tones.ts';
import { useDay, usePromiseWords } from '@foyer/portal/sponsorship/use-promise-words.ts';
import { trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { DeclineDialog } from './decline-dialog.tsx';
import { ProofDialog } from './proof-dialog.tsx';
import classes from './sponsorship.module.css';
import { useFigureWords } from './use-figure-words.ts';
import { useSponsorshipAct } from './use-sponsorship-act.ts';

type PromisePanelProps = { promise: Promised; mayManage: boolean; onClose: () => void };

/** One promise: what was agreed, what the sponsor brought, and the proof that it was kept. */
export function PromisePanel({ promise, mayManage, onClose }: PromisePanelProps) {
  const states = useTranslations('states.claim');
  const t = useTranslations('sponsors.board');
  const words = useSidePanelWords();
  const { locale } = useLanguage();
  const said = usePromiseWords();
  const day = useDay();
  const figure = useFigureWords();
  const { title, sponsorName, levelName, terms, note, status, dueOn, comment } = promise;
  return (
    <SidePanel
      title={textIn(title, locale)}
      sub={[sponsorName, textIn(levelName, locale)].filter(Boolean).join(' · ')}
      aside={<StateChip tone={claimTones[status]} label={states(status)} />}
      words={words}
      onClose={onClose}
      actions={mayManage && <PromiseActs promise={promise} />}
    >
      <p className={classes.muted}>
        {[
          said(terms),
          dueOn && t('due', { date: day(dueOn) }),
          figure(promise),
          textIn(note, locale),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {comment && <p className={classes.said}>{t('comment', { comment })}</p>}
      <MaterialShown promise={promise} />
      <ProofShown promise={promise} />
    </SidePanel>
  );
}

function MaterialShown({ promise }: { promise: Promised }) {
  const t = useTranslations('sponsors.board');
  const format = useFormatter();
  const { eventId, timeZone } = useOrganiserHat();
  const { material, handedInAt, handedInByName, sponsorName, status, dueOn } = promise;
  if (!material) {
    return status === 'open' && dueOn ? <p className={classes.muted}>{t('nothingYet')}</p> : null;
  }
  return (
    <section>
      <h3 className={classes.sectionTitle}>{t('material')}</h3>
      {material.kind === 'logo' && (
        <img
          className={classes.logo}
          src={mediaUrl(eventId, material.mediaId)}
          alt={t('logoOf', { name: sponsorName })}
        />
      )}
      {material.kind === 'text' && <p className={classes.said}>{material.text}</p>}
      {handedInAt && (
        <p className={classes.muted}>
          {t('handedIn', {
            name: handedInByName,
            date: format.dateTime(handedInAt, { dateStyle: 'long', timeZone }),
          })}
        </p>
      )}
    </section>
  );
}

function ProofShown({ promise: { proof } }: { promise: Promised }) {
  const t = useTranslations('sponsors.board');
  const { eventId } = useOrganiserHat();
  if (!proof) return null;
  const href =
    proof.kind === 'link'
      ? proof.url
      : proof.kind === 'picture'
        ? mediaUrl(eventId, proof.mediaId)
        : null;
  return (
    <section>
      <h3 className={classes.sectionTitle}>{t('proof')}</h3>
      {proof.kind === 'count' && (
        <p className={classes.said}>{t('counted', { count: proof.count })}</p>
      )}
      {href && <Anchor href={href}>{t('proofLink')}</Anchor>}
      {proof.note && <p className={classes.said}>{proof.note}</p>}
    </section>
  );
}

function PromiseActs({ promise }: { promise: Promised }) {
  const t = useTranslations('sponsors.board');
  const { eventId } = useOrganiserHat();
  const act = useSponsorshipAct();
  const [dialog, setDialog] = useState<'decline' | 'proof'>();
  const confirm = trpc.sponsorship.confirmClaim.useMutation(act.says(t('confirmed')));
  const undo = trpc.sponsorship.undoDelivery.useMutation(act.says(t('undone')));
  const { claimId, status, material } = promise;
  const close = () => setDialog(undefined);
  const mayDecline = material !== null && canMoveClaim(status, 'declined').allowed;
  const mayConfirm = status !== 'delivered' && canMoveClaim(status, 'confirmed').allowed;
  return (
    <>
      {mayDecline && (
        <Button variant="default" onClick={() => setDialog('decline')}>
          {t('decline')}
        </Button>
      )}
      {mayConfirm && (
        <Button
          variant={status === 'claimed' ? 'filled' : 'default'}
          loading={confirm.isPending}
          onClick={() => confirm.mutate({ eventId, claimId })}
        >
          {status === 'claimed' ? t('confirm') : t('without')}
        </Button>
      )}
      {canMoveClaim(status, 'delivered').allowed && (
        <Button onClick={() => setDialog('proof')}>{t('deliver')}</Button>
      )}
      {status === 'delivered' && (
        <Button
          variant="default"
          loading={undo.isPending}
          onClick={() => undo.mutate({ eventId, claimId })}
        >
          {t('undo')}
        </Button>
      )}
      {dialog === 'decline' && <DeclineDialog promise={promise} onClose={close} />}
      {dialog === 'proof' && <ProofDialog promise={promise} onClose={close} />}
    </>
  );
}
