import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listMyViewsOptions } from '#api-client/@tanstack/react-query.gen';
import { changeMyView, dropMyView, type UsableViewDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { useMe } from '../../app/me';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { isSameLook, lookOf, searchOf, type Look } from './look';
import { SaveViewDialog } from './save-view-dialog';
import { ShareViewDialog } from './share-view-dialog';

interface Props {
  readonly list: UsableViewDto['list'];
  /** What the list is narrowed to, and its order, as in its address. */
  readonly search: object;
  /** Opens another: what stands in its address, which the route checks. */
  readonly onSearch: (search: object) => void;
}

type Opening = 'save' | 'copy' | 'share' | null;

/** The looks of a list that one keeps, or that are shared: each opened with one click and left with another. */
export function SavedViews({ list, search, onSearch }: Props): ReactElement {
  const { t } = useTranslation();
  const { id: me } = useMe();
  const [opening, setOpening] = useState<Opening>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const { data } = useQuery(listMyViewsOptions());
  const look = lookOf(search);
  const views = (data?.items ?? []).filter((view) => view.list === list);
  const own = views.filter(({ owner }) => owner.id === me);
  const others = views.filter(({ owner }) => owner.id !== me);
  const shown = [...own, ...others].find((view) => isSameLook(view.look, look));
  const last = views.find(({ id }) => id === lastId);
  const button = (view: UsableViewDto, label: string): ReactElement => (
    <Button
      key={view.id}
      size="compact-md"
      variant={view === shown ? 'filled' : 'default'}
      aria-pressed={view === shown}
      onClick={() => {
        setLastId(view.id);
        onSearch(view === shown ? {} : searchOf(view.look));
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('views.title')}>
        {own.map((view) => button(view, view.name))}
        {others.map((view) => button(view, t('sharing.by', { name: view.name, owner: view.owner.name })))}
        <ViewActs shown={shown} last={last} look={look} onOpen={setOpening} />
      </Group>
      {(opening === 'save' || opening === 'copy') && (
        <SaveViewDialog list={list} look={look} name={opening === 'copy' ? (shown?.name ?? '') : ''} onClose={() => setOpening(null)} />
      )}
      {opening === 'share' && shown !== undefined && <ShareViewDialog view={shown} onClose={() => setOpening(null)} />}
    </>
  );
}

interface ActsProps {
  /** The view that shows. */
  readonly shown: UsableViewDto | undefined;
  /** The view that was opened last, from which the list may have been narrowed further. */
  readonly last: UsableViewDto | undefined;
  readonly look: Look;
  readonly onOpen: (opening: Opening) => void;
}

/** What can be done with the look that shows: kept or put in the place of another; where it is a view, shared, dropped or copied. */
function ViewActs({ shown, last, look, onOpen }: ActsProps): ReactElement {
  const { t } = useTranslation();
  const { id: me } = useMe();
  const opening = (what: Opening, label: string): ReactElement => (
    <Button size="compact-md" variant="default" onClick={() => onOpen(what)}>
      {label}
    </Button>
  );
  if (shown === undefined)
    return (
      <>
        {opening('save', t('views.save'))}
        {last?.mayChange === true && <UpdateButton view={last} look={look} />}
      </>
    );
  return (
    <>
      {shown.mayChange && opening('share', t('sharing.edit'))}
      {shown.mayChange && <DropButton view={shown} />}
      {shown.owner.id !== me && opening('copy', t('sharing.copy'))}
    </>
  );
}

function UpdateButton({ view, look }: { readonly view: UsableViewDto; readonly look: Look }): ReactElement {
  const { t } = useTranslation();
  const { id, audience, unitId } = view;
  const act = (): Promise<unknown> =>
    changeMyView({ path: { id }, headers: { 'Idempotency-Key': newIntent() }, body: { look: { ...look }, audience, unitId } });
  return <ActButton label={t('sharing.update', { name: view.name })} done={t('sharing.changed')} act={act} />;
}

function DropButton({ view: { id, name } }: { readonly view: UsableViewDto }): ReactElement {
  const { t } = useTranslation();
  const act = (): Promise<unknown> => dropMyView({ path: { id }, headers: { 'Idempotency-Key': newIntent() } });
  return <ActButton label={t('views.drop', { name })} done={t('views.dropped')} act={act} />;
}

function ActButton({
  label,
  done,
  act,
}: {
  readonly label: string;
  readonly done: string;
  readonly act: () => Promise<unknown>;
}): ReactElement {
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      toast(done);
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Button size="compact-md" variant="default" loading={acting.isPending} onClick={() => acting.mutate()}>
        {label}
      </Button>
      {acting.error !== null && <ErrorState error={acting.error} />}
    </>
  );
}
