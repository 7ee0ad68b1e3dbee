import { Button, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** For what results are returned most. */
const REASONS = ['missing', 'figures', 'form', 'signature', 'content', 'opinion', 'period'] as const;

interface Props {
  /** As it is said so far. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Reasons at hand: each stands in the text as a line of its own, to be gone on with, or is taken out again. */
export function ReturnReasons({ reason: said, onReason }: Props): ReactElement {
  const { t } = useTranslation();
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const toggle = (reason: string): void => {
    const next = lines.includes(reason) ? lines.filter((line) => line !== reason) : [...lines, reason];
    onReason(next.join('\n'));
  };
  return (
    <div role="group" aria-label={t('returnReason.title')}>
      <Text size="sm">{t('returnReason.title')}</Text>
      <Group gap="xs" mt={4}>
        {REASONS.map((one) => {
          const reason = t(`returnReason.said.${one}`);
          const isSaid = lines.includes(reason);
          return (
            <Button
              key={one}
              size="compact-sm"
              variant={isSaid ? 'light' : 'default'}
              aria-pressed={isSaid}
              title={reason}
              onClick={() => toggle(reason)}
            >
              {isSaid ? '✓ ' : '+ '}
              {t(`returnReason.short.${one}`)}
            </Button>
          );
        })}
      </Group>
    </div>
  );
}
