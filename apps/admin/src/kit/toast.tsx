import { notifications } from '@mantine/notifications';
import { i18n } from '../i18n/i18n';

/** Milliseconds that it stays; longer where there is something to open. */
const STAYS = 6_000;
const STAYS_WITH_LINK = 20_000;

interface ToastLink {
  readonly href: string;
  readonly text: string;
}

/** Says that something was done. What it says stands on the screen too: a toast is gone when one looks away. @param link opens beside the page */
export function toast(message: string, link?: ToastLink): void {
  notifications.show({
    message:
      link === undefined ? (
        message
      ) : (
        <>
          {message}{' '}
          <a href={link.href} target="_blank" rel="noopener">
            {link.text}
          </a>
        </>
      ),
    autoClose: link === undefined ? STAYS : STAYS_WITH_LINK,
    withBorder: true,
    closeButtonProps: { 'aria-label': i18n.t('form.close') },
  });
}
