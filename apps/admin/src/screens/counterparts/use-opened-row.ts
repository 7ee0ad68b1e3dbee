import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlansComparedDto, RowWithCounterpartsDto } from '#api-client/index';
import { candidatesOf, neighbour, nextUnsaid, stateOf, type Candidate } from './pairing';

const route = getRouteApi('/shell/plans/$planId/counterparts');

/** Where somebody stands in the rows: the opened one is part of the address, and so is which ones are shown. */
export interface OpenedRow {
  readonly row: RowWithCounterpartsDto | undefined;
  readonly shown: readonly RowWithCounterpartsDto[];
  readonly showsAll: boolean;
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate | null;
  readonly open: (id: string | null) => void;
  readonly step: (by: 1 | -1) => void;
  /** To the next row that is left to compare; stays where none is. */
  readonly goOn: () => void;
  readonly show: (all: boolean) => void;
  readonly choose: (index: number) => void;
  /** Takes a row that is not proposed for a candidate too. */
  readonly chooseByHand: (id: string) => void;
}

export function useOpenedRow(compared: PlansComparedDto): OpenedRow {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [byHand, setByHand] = useState<string | null>(null);
  const [place, setPlace] = useState<number | null>(null);
  const { rows } = compared;
  const row = rows.find(({ path }) => path === search.row) ?? rows.find((one) => stateOf(one) === 'unsaid') ?? rows[0];
  const showsAll = search.all === true;
  const shown = showsAll ? rows : rows.filter((one) => stateOf(one) === 'unsaid');
  const candidates = row === undefined ? [] : candidatesOf(row, byHand, compared);
  // A row that is confirmed already may implement another too, but that is chosen, and not proposed to whoever presses Enter.
  const standing = Math.min(place ?? (row !== undefined && stateOf(row) === 'confirmed' ? -1 : 0), candidates.length - 1);
  const open = (id: string | null): void => {
    const path = rows.find((one) => one.id === id)?.path;
    setByHand(null);
    setPlace(null);
    if (path !== undefined) void navigate({ search: { ...search, row: path }, replace: true, resetScroll: false });
  };
  return {
    row,
    shown,
    showsAll,
    candidates,
    chosen: candidates[standing] ?? null,
    open,
    step: (by) => open(neighbour(shown, row?.id ?? null, by)),
    goOn: () => open((row && nextUnsaid(rows, row.id)) ?? row?.id ?? null),
    show: (all) => void navigate({ search: { ...search, all: all ? true : undefined }, replace: true }),
    choose: (index) => {
      if (index < candidates.length) setPlace(index);
    },
    chooseByHand: (id) => {
      setByHand(id);
      setPlace(row?.proposed.length ?? 0);
    },
  };
}
