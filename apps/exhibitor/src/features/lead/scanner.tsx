import { isContactCard, isContactCode } from '@foyer/domain/lead/contact.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { useOnDemand } from '@foyer/ui/provider/use-on-demand.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button } from '@mantine/core';
import { startTransition, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CameraView } from './camera-view.tsx';
import { scannedCode, shownCode } from './code-of.ts';
import { beep } from './feedback.ts';
import { knownLeads } from './known-leads.ts';
import { keepLastBadge, type LastBadge, readLastBadge } from './last-badge.ts';
import { SafeChip } from './safe-chip.tsx';
import { useScanChoices } from './scan-choices.ts';
import classes from './scan-stage.module.css';
import { useScannerSettings } from './scanner-settings.tsx';
import { TypedCode } from './typed-code.tsx';
import { useKeeping } from './use-keeping.ts';
import { useFollowLeads } from './use-known-leads.ts';
import { useOutbox } from './use-outbox.ts';
import { useWakeLock } from './use-wake-lock.ts';

const loadSheet = async () => (await import('./lead-sheet.tsx')).LeadSheet;
const loadWaiting = async () => (await import('./waiting-panel.tsx')).WaitingPanel;
const loadContact = async () => (await import('./contact-dialog.tsx')).ContactDialog;
const loadChoices = async () => (await import('./scan-choices-dialog.tsx')).ScanChoicesDialog;
const loadTyping = async () => (await import('./typing-dialog.tsx')).TypingDialog;

const SAME_CODE_MS = 3_000;
const GLOW_MS = 900;
const WORDS_MS = 5_000;
const UNDO_MS = 10_000;

/** Continuous: the next badge may come at any moment, the last one stays open below. */
export function Scanner() {
  const t = useTranslations('scan');
  const { exhibitorId } = useExhibitorHat();
  const settings = useScannerSettings();
  const { record, hindrance, waiting, unsafe, parked } = useOutbox();
  const [last, setLast] = useState<LastBadge | null>(() => readLastBadge(exhibitorId));
  const [undoable, setUndoable] = useState<{ badgeCode: string; entryId: string } | null>(null);
  const [opened, setOpened] = useState<'waiting' | 'typing' | 'contact' | 'choices' | null>(null);
  const { part: LeadSheet, want: wantSheet } = useOnDemand(loadSheet);
  const { part: WaitingPanel, want: wantWaiting } = useOnDemand(loadWaiting);
  const { part: TypingDialog, want: wantTyping } = useOnDemand(loadTyping);
  const { part: ContactDialog, want: wantContact } = useOnDemand(loadContact);
  const { part: ScanChoicesDialog, want: wantChoices } = useOnDemand(loadChoices);
  const [card, setCard] = useState<string>();
  const { said, glow, answer } = useAnswer();
  const captured = useRef(new Set<string>());
  const seen = useRef(new Map<string, number>());
  const isAsking = useRef(false);
  const typedAt = useRef(0);
  useWakeLock();
  useFollowLeads();
  // The camera comes first; the sheet is there before the first badge is.
  useEffect(wantSheet, [wantSheet]);
  const keeping = useKeeping();
  const { hand } = useScanChoices();
  useEffect(() => {
    if (!undoable) return;
    const timer = window.setTimeout(() => setUndoable(null), UNDO_MS);
    return () => window.clearTimeout(timer);
  }, [undoable]);

  const turnTo = (next: LastBadge | null) => {
    setLast(next);
    keepLastBadge(exhibitorId, next);
  };
  const capture = async (badgeCode: string, source: 'badge' | 'typed') => {
    const isKnown = captured.current.has(badgeCode);
    // Whoever was here before, as far as this device has heard.
    const before = knownLeads(exhibitorId).leads.get(badgeCode);
    try {
      // On disk first, and only then on the screen.
      const { entryId } = await record({ kind: 'captured', badgeCode, source });
      captured.current.add(badgeCode);
      const code = shownCode(badgeCode);
      if (before?.capturedBy) answer('good', t('againBy', { code, name: before.capturedBy }));
      else answer('good', t(isKnown ? 'again' : 'saved', { code }));
      // The answer is on the screen before the sheet of the lead is made.
      startTransition(() => {
        if (last?.badgeCode !== badgeCode)
          turnTo({ badgeCode, noteId: window.crypto.randomUUID() });
        setUndoable({ badgeCode, entryId });
      });
    } catch {
      answer('bad', t('notStored', { code: badgeCode }));
    }
  };
  const undo = async ({ badgeCode, entryId }: { badgeCode: string; entryId: string }) => {
    setUndoable(null);
    // What the person told goes with it.
    if (isContactCode(badgeCode)) await record({ kind: 'withdrawn', badgeCode });
    await record({ kind: 'undone', badgeCode, undoes: entryId as never });
    captured.current.delete(badgeCode);
    turnTo(null);
    answer('good', t('undone', { code: shownCode(badgeCode) }));
  };
  const enter = (read?: string) => {
    wantContact();
    setCard(read);
    setOpened('contact');
  };
  const onScan = (text: string) => {
    const now = Date.now();
    // Two badges held up together are read in turn, and each counts once.
    const isSame = now - (seen.current.get(text) ?? 0) < SAME_CODE_MS;
    seen.current.set(text, now);
    // Whoever types or reads means the person in front of them, not the badge that passes the camera.
    const isBusy = isAsking.current || opened !== null || now - typedAt.current < SAME_CODE_MS;
    if (isSame || isBusy) return;
    const code = scannedCode(text);
    if (code) void capture(code, 'badge');
    else if (isContactCard(text)) enter(text);
    else answer('bad', t('notABadge'));
  };
  const typed = (code: string) => {
    setOpened(null);
    typedAt.current = Date.now();
    void capture(code, 'typed');
  };

  if (settings && settings.scanningMode !== 'badge_with_consent') {
    return <EmptyState title={t('offTitle')}>{t('off')}</EmptyState>;
  }
  return (
    <div
      className={classes.stage}
      data-sheet={last ? true : undefined}
      data-hand={hand}
      data-works-offline
    >
      <CameraView
        onCode={onScan}
        glow={glow}
        said={said}
        onType={() => {
          wantTyping();
          setOpened('typing');
        }}
        onChoose={() => {
          wantChoices();
          setOpened('choices');
        }}
        isWarned={keeping !== undefined && keeping !== 'promised'}
        status={
          <SafeChip
            unsafe={unsafe.length}
            parked={parked.length}
            onOpen={() => {
              wantWaiting();
              setOpened('waiting');
            }}
          />
        }
      >
        <TypedCode onCode={typed} action={t('record')} />
        <Button variant="default" onClick={() => enter()}>
          {t('enterContact')}
        </Button>
      </CameraView>
      {last && LeadSheet && (
        <LeadSheet
          key={last.badgeCode}
          {...last}
          waiting={waiting}
          settings={settings}
          record={record}
          onAsking={(asking) => {
            isAsking.current = asking;
          }}
          onUndo={undoable?.badgeCode === last.badgeCode ? () => void undo(undoable) : undefined}
        />
      )}
      {WaitingPanel && (
        <WaitingPanel
          isOpen={opened === 'waiting'}
          onClose={() => setOpened(null)}
          unsafe={unsafe.length}
          parked={parked}
          hindrance={hindrance}
          keeping={keeping}
        />
      )}
      {ScanChoicesDialog && (
        <ScanChoicesDialog
          isOpen={opened === 'choices'}
          onClose={() => setOpened(null)}
          keeping={keeping}
        />
      )}
      {TypingDialog && (
        <TypingDialog
          isOpen={opened === 'typing'}
          onClose={() => setOpened(null)}
          onCode={typed}
          onContact={() => enter()}
        />
      )}
      {ContactDialog && opened === 'contact' && (
        <ContactDialog
          card={card}
          settings={settings}
          record={record}
          onClose={() => setOpened(null)}
          onKept={({ name, ...kept }) => {
            setOpened(null);
            turnTo({ badgeCode: kept.badgeCode, noteId: window.crypto.randomUUID() });
            setUndoable(kept);
            answer('good', t('saved', { code: name }));
          }}
        />
      )}
    </div>
  );
}

/** Sound, vibration, colour and words, for a moment. */
function useAnswer() {
  const [said, setSaid] = useState('');
  const [glow, setGlow] = useState<'good' | 'bad' | null>(null);
  const timers = useRef<number[]>([]);
  const answer = (kind: 'good' | 'bad', words: string) => {
    beep(kind);
    setSaid(words);
    setGlow(kind);
    for (const timer of timers.current) window.clearTimeout(timer);
    timers.current = [
      window.setTimeout(() => setGlow(null), GLOW_MS),
      window.setTimeout(() => setSaid(''), WORDS_MS),
    ];
  };
  return { said, glow, answer };
}
