import { Button, Group, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendedRowEffectDto, AmendPlanDto, SaidPairDto } from '#api-client/index';

interface Props {
  readonly row: AmendedRowEffectDto;
  /** Every row of both documents. */
  readonly rows: readonly AmendedRowEffectDto[];
  readonly scope: AmendPlanDto['scope'];
  readonly onSay: (pair: SaidPairDto) => void;
}

/** Whether a row of the document is a row of the plan: a doubtful pair is asked about, others can be said otherwise. */
export function PairChoice({ row, rows, scope, onSay }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { kind, itemId, printedAs, pathBefore, isDoubtful } = row;
  if (kind === 'dropped') return null;
  if (kind === 'kept') {
    return (
      <Group gap="xs">
        {isDoubtful && (
          <Button size="compact-md" onClick={() => onSay({ itemId, path: printedAs })}>
            {t('amendment.isSame', { before: pathBefore ?? '' })}
          </Button>
        )}
        <Button size="compact-md" variant="default" onClick={() => onSay({ itemId: null, path: printedAs })}>
          {t('amendment.isNew')}
        </Button>
        {scope === 'part' && !isDoubtful && (
          <Button size="compact-md" variant="default" onClick={() => onSay({ itemId, path: null })}>
            {t('amendment.isDropped', { before: pathBefore ?? '' })}
          </Button>
        )}
      </Group>
    );
  }
  const free = rows.filter((one) => one.kind === 'dropped' && one.itemId !== null);
  if (free.length === 0) return null;
  return (
    <Select
      label={t('amendment.isRow')}
      placeholder={t('amendment.isRowNone')}
      data={free.map(({ itemId: id, pathBefore: before, content }) => ({ value: id ?? '', label: `${before ?? ''}. ${content}` }))}
      value={null}
      onChange={(chosen) => chosen !== null && onSay({ itemId: chosen, path: printedAs })}
      searchable
    />
  );
}
