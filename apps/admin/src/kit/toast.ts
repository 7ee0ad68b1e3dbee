import { notifications } from '@mantine/notifications';
import { i18n } from '../i18n/i18n';

/** Says that something was done. What it says stands on the screen too: a toast is gone when one looks away. */
export function toast(message: string): void {
  notifications.show({ message, autoClose: 6000, withBorder: true, closeButtonProps: { 'aria-label': i18n.t('form.close') } });
}
