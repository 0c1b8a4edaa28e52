import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

type ConfirmDialogProps = {
  isOpen: boolean;
  /** The act as a question. */
  title: string;
  /** What is lost, and what stays. */
  children: ReactNode;
  /** Says what the button does: "Delete the hall and 12 stands". */
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onClose: () => void;
  isDangerous?: boolean;
  isPending?: boolean;
};

/** Asks before what cannot be undone; everything else takes effect at once and offers undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isDangerous = false, isPending = false } = props;
  return (
    <Modal opened={props.isOpen} onClose={props.onClose} title={props.title}>
      <Stack gap="lg">
        <div>{props.children}</div>
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            onClick={props.onClose}
            data-autofocus={isDangerous || undefined}
          >
            {props.cancelLabel}
          </Button>
          <Button
            color={isDangerous ? 'red' : undefined}
            loading={isPending}
            onClick={props.onConfirm}
            data-autofocus={!isDangerous || undefined}
          >
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
