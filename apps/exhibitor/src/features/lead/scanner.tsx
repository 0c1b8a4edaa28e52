import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CameraView } from './camera-view.tsx';
import { scannedCode, shownCode } from './code-of.ts';
import { Consent } from './consent.tsx';
import { beep } from './feedback.ts';
import classes from './lead.module.css';
import { Qualify } from './qualify.tsx';
import { TypedCode } from './typed-code.tsx';
import { useOutbox } from './use-outbox.ts';
import { WaitingEntries } from './waiting-entries.tsx';

const SAME_CODE_MS = 3_000;
const GLOW_MS = 900;

/** Continuous: the next badge may come at any moment, the last one stays open below. */
export function Scanner() {
  const t = useTranslations('scan');
  const { eventId, exhibitorId } = useExhibitorHat();
  const settings = trpc.lead.scannerSettings.useQuery({ eventId, exhibitorId });
  const leads = trpc.lead.list.useQuery({ eventId, exhibitorId });
  const { record, dismiss, unsafe, parked } = useOutbox();
  const [current, setCurrent] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [glow, setGlow] = useState<'good' | 'bad' | null>(null);
  const seen = useRef({ text: '', at: 0 });

  const answer = (kind: 'good' | 'bad', words: string) => {
    beep(kind);
    setSaid(words);
    setGlow(kind);
    window.setTimeout(() => setGlow(null), GLOW_MS);
  };
  const capture = async (badgeCode: string, source: 'badge' | 'typed') => {
    const isKnown = leads.data?.some((lead) => lead.badgeCode === badgeCode);
    try {
      // On disk first, and only then on the screen.
      await record({ kind: 'captured', badgeCode, source });
      setCurrent(badgeCode);
      answer('good', t(isKnown ? 'again' : 'saved', { code: shownCode(badgeCode) }));
    } catch {
      answer('bad', t('notStored', { code: badgeCode }));
    }
  };
  const onScan = (text: string) => {
    const now = Date.now();
    const isSame = seen.current.text === text && now - seen.current.at < SAME_CODE_MS;
    seen.current = { text, at: now };
    if (isSame) return;
    const code = scannedCode(text);
    if (code) void capture(code, 'badge');
    else answer('bad', t('notABadge'));
  };

  if (settings.data && settings.data.scanningMode !== 'badge_with_consent') {
    return <EmptyState title={t('offTitle')}>{t('off')}</EmptyState>;
  }
  const lead = leads.data?.find(({ badgeCode }) => badgeCode === current);
  return (
    <>
      <WaitingEntries unsafe={unsafe.length} parked={parked} onDismiss={(id) => void dismiss(id)} />
      <CameraView onCode={onScan} glow={glow} />
      <p className={classes.said} role="status">
        {said || t('aim')}
      </p>
      <TypedCode onCode={(code) => void capture(code, 'typed')} />
      {current && settings.data && (
        <section key={current} className={classes.sheet} aria-label={t('last')}>
          <h2>{lead?.contact?.name ?? t('someone', { code: shownCode(current) })}</h2>
          <Consent badgeCode={current} lead={lead} settings={settings.data} record={record} />
          <Qualify badgeCode={current} lead={lead} record={record} />
        </section>
      )}
    </>
  );
}
