import { Button, Group } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import type { FailureToast, Toast, UndoToast } from './toasts.ts';

/** How long an act can be taken back. */
const undoMilliseconds = 10_000;

/** Where toasts appear: once, in a corner of the app. */
export function ToastTray() {
  return <Notifications position="bottom-right" limit={4} />;
}

export function showDone({ message, closeLabel }: Toast): void {
  notifications.show({
    message,
    color: 'green',
    autoClose: 5000,
    closeButtonProps: { 'aria-label': closeLabel },
  });
}

export function showFailure({ title, message, closeLabel }: FailureToast): void {
  notifications.show({
    title,
    message,
    color: 'red',
    autoClose: false,
    closeButtonProps: { 'aria-label': closeLabel },
  });
}

export function showUndo(toast: UndoToast): void {
  const { message, closeLabel, undoLabel, onUndo } = toast;
  const id = notifications.show({
    color: 'accent',
    autoClose: undoMilliseconds,
    closeButtonProps: { 'aria-label': closeLabel },
    message: (
      // On a phone the way back stands below the words: beside them it would be cut off.
      <Group justify="space-between" gap="xs">
        <span style={{ flex: '1 1 11rem' }}>{message}</span>
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
