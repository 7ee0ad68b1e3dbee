import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** How sure an agency is by how it was recognised: by a name that is known, or by one without its diacritics. */
const LEVELS = { p95: 0.95, p90: 0.9 } as const;
type Level = keyof typeof LEVELS;
const LEVEL_NAMES: readonly Level[] = ['p95', 'p90'];

interface Props {
  readonly isPending: boolean;
  readonly onAccept: (atLeast: number) => void;
  readonly onClose: () => void;
}

/** Takes every agency that was recognised surely enough as right, at once. */
export function AcceptDialog({ isPending, onAccept, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [level, setLevel] = useState<Level>('p95');
  return (
    <Modal opened onClose={onClose} title={t('planImport.acceptTitle')} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <Stack>
        <Text>{t('planImport.acceptNote')}</Text>
        <Radio.Group
          label={t('planImport.acceptAtLeast')}
          value={level}
          onChange={(chosen) => setLevel(LEVEL_NAMES.find((one) => one === chosen) ?? level)}
        >
          <Stack gap="xs" mt="xs">
            {LEVEL_NAMES.map((name) => (
              <Radio key={name} value={name} label={t(`planImport.acceptLevel.${name}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button loading={isPending} onClick={() => onAccept(LEVELS[level])}>
            {t('planImport.acceptTitle')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
