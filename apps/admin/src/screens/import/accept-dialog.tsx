import { Radio, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../kit/toast';
import { CorrectionDialog } from './correction-dialog';
import type { Corrections } from './use-corrections';

/** How sure an agency is by how it was recognised: by a name that is known, or by one without its diacritics. */
const LEVELS = { p95: 0.95, p90: 0.9 } as const;
type Level = keyof typeof LEVELS;
const LEVEL_NAMES: readonly Level[] = ['p95', 'p90'];

interface Props {
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** Takes every agency that was recognised surely enough as right, at once. */
export function AcceptDialog({ corrections, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [level, setLevel] = useState<Level>('p95');
  const accept = (): void =>
    corrections.correct([{ kind: 'accept', atLeast: LEVELS[level] }], ({ confirmed }) => {
      onClose();
      toast(t('planImport.accepted', { count: confirmed }));
    });
  return (
    <CorrectionDialog
      title={t('planImport.acceptTitle')}
      submit={t('planImport.acceptSubmit')}
      corrections={corrections}
      onSubmit={accept}
      onClose={onClose}
    >
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
    </CorrectionDialog>
  );
}
