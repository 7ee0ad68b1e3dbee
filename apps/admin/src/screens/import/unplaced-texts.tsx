import { Button, Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';
import { CELLS, type Correction } from './proposal-questions';

interface Props {
  readonly texts: readonly string[];
  /** The row that is open: a text can go to one of its cells. */
  readonly row: string | null;
  readonly isPending: boolean;
  readonly onPlace: (correction: Correction) => void;
}

/** What of the document belongs to no row: nothing of it is lost, and somebody says what becomes of it. */
export function UnplacedTexts({ texts, row, isPending, onPlace }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (texts.length === 0) return null;
  return (
    <details className={classes.unplaced}>
      <summary>{t('planImport.unplaced', { count: texts.length })}</summary>
      <ul>
        {texts.map((text, index) => (
          <li key={`${index} ${text}`}>
            <span>“{text}”</span>
            <Button
              size="compact-sm"
              variant="default"
              disabled={isPending}
              onClick={() => onPlace({ kind: 'place', unplaced: index + 1, as: 'drop' })}
            >
              {t('planImport.unplacedDrop')}
            </Button>
            {row !== null && (
              <Menu position="bottom-start" withinPortal={false}>
                <Menu.Target>
                  <Button size="compact-sm" variant="default" disabled={isPending}>
                    {t('planImport.unplacedInto')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {CELLS.map((cell) => (
                    <Menu.Item key={cell} onClick={() => onPlace({ kind: 'place', unplaced: index + 1, as: 'cell', row, cell })}>
                      {t('planImport.row', { row })} · {t(`planImport.cell.${cell}`)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
