import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkSearch } from '../../app/work-search';
import { HandChoice, LookFields } from './look-fields';
import { isLooked } from './work-look';
import { SavedViews } from '../views/saved-views';

interface Props {
  /** Without the task that is open. */
  readonly search: WorkSearch;
  readonly snoozedCount: number;
  readonly onSearch: (search: WorkSearch) => void;
}

/** What is chosen to be seen of the work: by a kept look, by whose hands it is in, by more where one asks. */
export function ListHead({ search, snoozedCount, onSearch }: Props): ReactElement {
  const { t } = useTranslation();
  const { snoozed, ...look } = search;
  const choose = (choice: WorkSearch): void => onSearch({ ...search, ...choice });
  return (
    <Stack gap="sm" m="md">
      <HandChoice look={look} onChoose={choose} />
      <SavedViews list="work" search={look} onSearch={(kept) => onSearch({ ...kept, snoozed })} />
      <details open={isLooked(look)}>
        <summary>{t('views.narrow')}</summary>
        <LookFields look={look} onChoose={choose} />
      </details>
      <SnoozedLink search={search} count={snoozedCount} />
    </Stack>
  );
}

/** How much one has put off, and the way there and back; nothing where nothing is. */
function SnoozedLink({ search, count }: { readonly search: WorkSearch; readonly count: number }): ReactElement | null {
  const { t } = useTranslation();
  if (search.snoozed === undefined && count === 0) return null;
  return (
    <Text>
      {search.snoozed === true ? (
        <Link to="/work" search={{ ...search, snoozed: undefined }}>
          ← {t('follow.backToQueue')}
        </Link>
      ) : (
        <Link to="/work" search={{ ...search, snoozed: true }}>
          {t('follow.listed', { count })}
        </Link>
      )}
    </Text>
  );
}
