import { notifications } from '@mantine/notifications';
import { i18n } from '../i18n/i18n';

/** Milliseconds that it stays; longer where there is something to open. */
const STAYS = 6_000;
const STAYS_WITH_LINK = 20_000;

export interface ToastLink {
  readonly href: string;
  readonly text: string;
}

/** The one that stands. Of many acts in a row each takes the place of the one before, so that the rows under them stay in sight. */
let standing: string | undefined;

/** Says that something was done. What it says stands on the screen too: a toast is gone when one looks away. @param link opens beside the page */
export function toast(message: string, link?: ToastLink): void {
  if (standing !== undefined) notifications.hide(standing);
  const shown = notifications.show({
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
  // What can be opened from it is left to be opened.
  standing = link === undefined ? shown : undefined;
}
