import { Kbd, Modal, Stack, Switch } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me';
import { screensFor } from '../app/shell/shell-screens';
import { useShortcutSwitch } from '../app/use-shortcuts';
import classes from './keys-dialog.module.css';

interface Props {
  /** What the one-letter keys of the screen do; none where it has no keys of its own. */
  readonly list?: string;
  readonly onClose: () => void;
}

/** The keys of the screen and those of every screen, and the switch that turns one-letter keys off (WCAG 2.1.4). */
export function KeysDialog({ list, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const [on, turn] = useShortcutSwitch();
  return (
    <Modal opened onClose={onClose} title={t('reviews.keys')} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <Stack>
        {list !== undefined && <p>{list}</p>}
        <h2 className={classes.heading}>{t('keys.everywhere')}</h2>
        <dl className={classes.keys}>
          <dt>
            <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> / <Kbd>⌘</Kbd> <Kbd>K</Kbd>
          </dt>
          <dd>{t('keys.palette')}</dd>
          {screensFor(roles).map(({ to, name, key }) => (
            <div key={to} className={classes.pair}>
              <dt>
                <Kbd>G</Kbd> <Kbd>{key.toUpperCase()}</Kbd>
              </dt>
              <dd>{t(name)}</dd>
            </div>
          ))}
          <dt>
            <Kbd>?</Kbd>
          </dt>
          <dd>{t('keys.list')}</dd>
        </dl>
        <Switch label={t('reviews.keysOn')} checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      </Stack>
    </Modal>
  );
}
