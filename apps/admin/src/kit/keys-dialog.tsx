import { Modal, Stack, Switch } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { areShortcutsOn, switchShortcuts } from '../app/use-shortcuts';

/** What the one-letter keys of a screen do (`list`), and the switch that turns them off (WCAG 2.1.4). */
export function KeysDialog({ list, onClose }: { readonly list: string; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const [on, setOn] = useState(areShortcutsOn);
  return (
    <Modal opened onClose={onClose} title={t('reviews.keys')} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <Stack>
        <p>{list}</p>
        <Switch
          label={t('reviews.keysOn')}
          checked={on}
          onChange={({ currentTarget }) => {
            switchShortcuts(currentTarget.checked);
            setOn(currentTarget.checked);
          }}
        />
      </Stack>
    </Modal>
  );
}
