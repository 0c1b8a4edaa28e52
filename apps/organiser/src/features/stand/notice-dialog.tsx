import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

type Props = {
  isOpen: boolean;
  title: string;
  /** The stands whose exhibitors get the letter. */
  numbers: readonly string[];
  confirmLabel: string;
  isPending: boolean;
  onSend: (reason: string) => void;
  onClose: () => void;
};

/** Asks for the reason before a stand changes that its exhibitor already knows of. */
export function NoticeDialog(props: Props) {
  return (
    <Modal opened={props.isOpen} onClose={props.onClose} title={props.title}>
      <NoticeForm {...props} />
    </Modal>
  );
}

function NoticeForm({ numbers, confirmLabel, isPending, onSend, onClose }: Props) {
  const t = useTranslations('plan');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setMissing(true);
        else onSend(reason.trim());
      }}
    >
      <Stack gap="md">
        <Text size="sm">
          {t('notice.why', { count: numbers.length, numbers: numbers.slice(0, 8).join(', ') })}
        </Text>
        <Textarea
          label={t('notice.reason')}
          description={t('notice.reasonHelp')}
          required
          autosize
          minRows={3}
          maxLength={600}
          data-autofocus
          value={reason}
          error={isMissing && reason.trim() === '' ? t('notice.missing') : undefined}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
