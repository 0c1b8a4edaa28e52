import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** How long an act can be taken back. */
export const undoMilliseconds = 10_000;

type Toast = { message: string; closeLabel: string };

/** Says that something is done. */
export function showDone({ message, closeLabel }: Toast): void {
  notifications.show({
    message,
    color: 'green',
    autoClose: 5000,
    closeButtonProps: { 'aria-label': closeLabel },
  });
}

/** Says what failed and why; stays until it is read. */
export function showFailure({ title, message, closeLabel }: Toast & { title: string }): void {
  notifications.show({
    title,
    message,
    color: 'red',
    autoClose: false,
    closeButtonProps: { 'aria-label': closeLabel },
  });
}

/** Says that something took effect, and takes it back on request for ten seconds. */
export function showUndo(toast: Toast & { undoLabel: string; onUndo: () => void }): void {
  const { message, closeLabel, undoLabel, onUndo } = toast;
  const id = notifications.show({
    color: 'accent',
    autoClose: undoMilliseconds,
    closeButtonProps: { 'aria-label': closeLabel },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button
          size="xs"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undoLabel}
        </Button>
      </Group>
    ),
  });
}
