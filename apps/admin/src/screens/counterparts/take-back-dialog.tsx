import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairToSayDto, RowWithCounterpartsDto } from '#api-client/index';
import { ErrorState } from '../../kit/states';
import type { Sayings } from './use-sayings';

interface Props {
  readonly row: RowWithCounterpartsDto;
  readonly otherItemId: string;
  readonly sayings: Sayings;
  readonly onTakeBack: (pair: PairToSayDto) => void;
  readonly onClose: () => void;
}

/** Takes a confirmation back, with the reason. */
export function TakeBackDialog({ row, otherItemId, sayings, onTakeBack, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const other = row.said.find((one) => one.otherItemId === otherItemId)?.path ?? '';
  return (
    <Modal opened onClose={onClose} title={t('counterparts.takeBackTitle')} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onTakeBack({ itemId: row.id, otherItemId, saying: 'taken-back', reason: reason.trim() });
        }}
      >
        <Stack>
          <Text>{t('counterparts.takeBackWhat', { row: row.path, other })}</Text>
          <Textarea
            label={t('counterparts.reason')}
            required
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            data-autofocus
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {sayings.isStale && <p role="status">{t('counterparts.stale')}</p>}
          {sayings.error !== null && <ErrorState error={sayings.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" disabled={reason.trim() === ''} loading={sayings.isPending}>
              {t('counterparts.takeBack')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
