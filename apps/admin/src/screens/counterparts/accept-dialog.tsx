import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairToSayDto, PlansComparedDto } from '#api-client/index';
import { ErrorState } from '../../kit/states';
import classes from './counterparts.module.css';
import { likestPairs } from './pairing';
import type { Sayings } from './use-sayings';

const LEVELS = [90, 70, 50] as const;

interface Props {
  readonly compared: PlansComparedDto;
  readonly sayings: Sayings;
  readonly onAccept: (pairs: readonly PairToSayDto[]) => void;
  readonly onClose: () => void;
}

/** Confirms the likest row of every row that is left, where it is like enough; which these are is shown before. */
export function AcceptDialog({ compared, sayings, onAccept, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [level, setLevel] = useState<number>(LEVELS[0]);
  const pairs = likestPairs(compared, level / 100);
  return (
    <Modal opened onClose={onClose} title={t('counterparts.acceptTitle')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <Stack>
        <Text>{t('counterparts.acceptNote')}</Text>
        <Radio.Group label={t('counterparts.acceptAtLeast')} value={String(level)} onChange={(chosen) => setLevel(Number(chosen))}>
          <Group gap="md" mt="xs">
            {LEVELS.map((percent) => (
              <Radio key={percent} value={String(percent)} label={t('counterparts.acceptLevel', { percent })} />
            ))}
          </Group>
        </Radio.Group>
        <div className={classes.many} tabIndex={0} role="region" aria-label={t('counterparts.acceptTitle')}>
          <ul className={classes.pairs}>
            {pairs.map(({ row, likest }) => (
              <li key={row.id}>
                {row.path} → {likest.path} · {t('counterparts.likeness', { percent: Math.round(likest.likeness * 100) })}
              </li>
            ))}
          </ul>
        </div>
        {sayings.isStale && <p role="status">{t('counterparts.stale')}</p>}
        {sayings.error !== null && <ErrorState error={sayings.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button
            disabled={pairs.length === 0}
            loading={sayings.isPending}
            onClick={() => onAccept(pairs.map(({ row, likest }) => ({ itemId: row.id, otherItemId: likest.itemId, saying: 'confirmed' })))}
          >
            {t('counterparts.acceptCount', { count: pairs.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
