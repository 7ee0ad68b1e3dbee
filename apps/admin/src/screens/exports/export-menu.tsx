import { Button, Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../kit/states';
import { ExportStanding } from './export-standing';
import { useExport, type AskForFile } from './use-export';

type FileFormat = 'csv' | 'xlsx' | 'jsonl';

interface Props<Format extends FileFormat> {
  readonly formats: readonly Format[];
  readonly ask: AskForFile<Format>;
}

/** A button that asks for a file, and below it how the last one stands until it can be downloaded. */
export function ExportMenu<Format extends FileFormat>({ formats, ask }: Props<Format>): ReactElement {
  const { t } = useTranslation();
  const asking = useExport(ask);
  const word = (format: FileFormat): string => t(`exports.${format}`);
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" loading={asking.isPending}>
            {t('exports.toFile')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => asking.mutate(format)}>
              {word(format)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asking.error !== null && <ErrorState error={asking.error} />}
      {asking.data !== undefined && <ExportStanding id={asking.data.id} />}
    </>
  );
}
