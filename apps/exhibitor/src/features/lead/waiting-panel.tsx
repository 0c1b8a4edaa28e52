import { isContactCode } from '@foyer/domain/lead/contact.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Hindrance, handOver } from './hand-over.ts';
import classes from './lead.module.css';
import { useLeadName } from './lead-name.ts';
import { correctCode, discard, release, type WaitingEntry } from './outbox.ts';
import { readRescueFile, saveRescueFile } from './rescue-file.ts';
import { TypedCode } from './typed-code.tsx';
import type { Keeping } from './use-keeping.ts';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  unsafe: number;
  parked: readonly WaitingEntry[];
  hindrance: Hindrance;
  keeping: Keeping | undefined;
};

/** What has no receipt yet and why, and what can be done about it. */
export function WaitingPanel({ isOpen, onClose, unsafe, parked, hindrance, keeping }: Props) {
  const t = useTranslations('scan');
  const notify = useNotify();
  const badges = Map.groupBy(parked, ({ entry, parkedCode }) => `${entry.badgeCode} ${parkedCode}`);
  const readBack = async (file: File | null) => {
    if (!file) return;
    try {
      notify.done(t('rescueRead', { count: await readRescueFile(await file.text()) }));
      void handOver();
    } catch {
      notify.done(t('rescueUnreadable'));
    }
  };
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('waitingTitle')}>
      <Stack gap="md">
        <div>
          <Text fw={600}>{t('unsafe', { count: unsafe })}</Text>
          {unsafe > 0 && <Text size="sm">{t(`hindrance.${hindrance}`)}</Text>}
        </div>
        {parked.length > 0 && (
          <section>
            <Text component="h3" fw={600} m={0}>
              {t('parked', { count: parked.length })}
            </Text>
            <ul className={classes.entries}>
              {[...badges.values()].map((entries) => (
                <li key={entries[0]?.entry.entryId}>
                  <ParkedBadge entries={entries} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {keeping && keeping !== 'promised' && (
          <Text size="sm">{t(`choices.keeping.${keeping}`)}</Text>
        )}
        <Group gap="xs">
          {unsafe > 0 && <Button onClick={() => void handOver()}>{t('sendNow')}</Button>}
          {unsafe + parked.length > 0 && (
            <Button variant="default" onClick={() => void saveRescueFile(t('rescueName'))}>
              {t('rescue')}
            </Button>
          )}
          <FileButton accept="application/json" onChange={(file) => void readBack(file)}>
            {(button) => (
              <Button variant="subtle" {...button}>
                {t('readRescue')}
              </Button>
            )}
          </FileButton>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What was recorded of one badge and not taken: the reason, and the ways to mend it. */
function ParkedBadge({ entries }: { entries: readonly WaitingEntry[] }) {
  const t = useTranslations('scan');
  const nameOf = useLeadName();
  const kinds = useTranslations('leads.entry');
  const { refusal } = useSentences();
  const notify = useNotify();
  const [isCorrecting, setCorrecting] = useState(false);
  const [first] = entries;
  if (!first) return null;
  const sequences = entries.map(({ sequence }) => sequence);
  const dismiss = async () => {
    const putBack = await discard(sequences);
    notify.undo(t('discarded'), () => void putBack());
  };
  return (
    <Stack gap={6} py="xs">
      <Text size="sm" fw={600}>
        {nameOf({ contact: null, badgeCode: first.entry.badgeCode })}
      </Text>
      <Text size="sm">{refusal(first.parkedCode ?? '')}</Text>
      <Text size="sm" c="dimmed">
        {entries.map(({ entry }) => kinds(entry.kind)).join(', ')}
      </Text>
      {isCorrecting ? (
        <TypedCode
          action={t('correct')}
          onCode={(code) => void correctCode(entries, code).then(handOver)}
        />
      ) : (
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            onClick={() => void release(sequences).then(handOver)}
          >
            {t('tryAgain')}
          </Button>
          {!isContactCode(first.entry.badgeCode) && (
            <Button size="xs" variant="default" onClick={() => setCorrecting(true)}>
              {t('correctCode')}
            </Button>
          )}
          <Button size="xs" variant="subtle" onClick={() => void dismiss()}>
            {t('dismiss')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
