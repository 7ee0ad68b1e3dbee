import { notifications } from '@mantine/notifications';

/** Says that something was done. What it says stands on the screen too: a toast is gone when one looks away. */
export function toast(message: string): void {
  notifications.show({ message, autoClose: 6000, withBorder: true });
}
