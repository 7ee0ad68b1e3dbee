import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmNothingArose, type NilReturnDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { isWorking, useCapacities } from '../../app/me';
import { periodWords } from '../../kit/period';
import { PreviewedForm } from '../../kit/previewed-form';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import classes from './on-demand.module.css';

interface Props {
  readonly unitId: string;
  /** `2025-Q1` */
  readonly period: string;
  readonly onClose: () => void;
}

/** A unit says that nothing arose: first it shows for which rows, then it writes. */
export function ConfirmDialog({ unitId, period, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<object>({ initialValues: {} });
  const previewed = usePreviewed<object, NilReturnDto>({
    capacities: useWordFor(unitId),
    act: async (_input, how) => {
      const headers = { 'Idempotency-Key': newIntent() };
      return (await confirmNothingArose({ path: { id: unitId }, headers, body: { period, ...how }, throwOnError: true })).data;
    },
    onDone: () => {
      onClose();
      toast(t('onDemand.done'));
    },
    onFaults: () => undefined,
  });
  const title = `${t('onDemand.confirm')}: ${periodWords(period, t) ?? period}`;
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm form={form} previewed={previewed} note={t('onDemand.note')} submit={t('onDemand.confirm')} onClose={onClose}>
        {previewed.preview !== null && (
          <ul className={classes.rows} role="status">
            {previewed.preview.rows.map(({ plan, item }) => (
              <li key={item.id}>
                {plan.code} {item.path}. {item.content}
              </li>
            ))}
            {previewed.preview.blockers.map(({ code, message }) => (
              <li key={code} className={classes.blocker}>
                {message}
              </li>
            ))}
          </ul>
        )}
      </PreviewedForm>
    </Modal>
  );
}

/** Ids of the capacities in which the reader gives a unit's word: as its head, or, where officers do, as its officer. */
function useWordFor(unit: string): readonly string[] {
  const heads = useCapacities(({ unitId, role }) => unitId === unit && role === 'unit-head');
  const officers = useCapacities((capacity) => capacity.unitId === unit && isWorking(capacity));
  return heads.length > 0 ? heads : officers;
}
