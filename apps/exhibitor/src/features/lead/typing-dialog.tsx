import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { TypedCode } from './typed-code.tsx';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  onCode: (code: string) => void;
  onContact: () => void;
};

/** The way without a camera, over the picture. */
export function TypingDialog({ isOpen, onClose, onCode, onContact }: Props) {
  const t = useTranslations('scan');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('type')}>
      <TypedCode onCode={onCode} action={t('record')} />
      <Button mt="md" variant="default" fullWidth onClick={onContact}>
        {t('enterContact')}
      </Button>
    </Modal>
  );
}
