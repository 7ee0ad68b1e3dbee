import type { ReactElement } from 'react';
import type { ProposedItemDto } from '#api-client/index';
import { OrphanedText } from './orphaned-text';
import type { ProposalAct } from './proposal-bar';
import type { EditableCell } from './proposal-questions';
import { RowActs } from './row-acts';
import { RowComparison } from './row-comparison';
import type { AgencyNames } from './use-agency-names';
import type { Typing } from './use-typing';

interface Props {
  readonly rows: readonly ProposedItemDto[];
  /** The row that is open. */
  readonly item: ProposedItemDto | null;
  /** The cell that the question is about. */
  readonly asked: string | null;
  readonly nameOf: AgencyNames['nameOf'];
  readonly typing: Typing;
  readonly isPending: boolean;
  readonly onEdit: (cell: EditableCell) => void;
  readonly onAsk: (act: ProposalAct) => void;
}

/** The row in work, as it is printed and as it is understood; and what was being typed into one that is not there any more. */
export function RowWork({ rows, item, asked, nameOf, typing, isPending, onEdit, onAsk }: Props): ReactElement {
  const { edited, type, save } = typing;
  const isOrphaned = edited !== null && !rows.some(({ row }) => row === edited.row);
  return (
    <>
      {isOrphaned && <OrphanedText edited={edited} onDrop={() => type(null)} />}
      {item !== null && (
        <>
          <RowActs item={item} onAsk={onAsk} />
          <RowComparison
            item={item}
            asked={asked}
            nameOf={nameOf}
            edited={edited}
            isPending={isPending}
            onEdit={onEdit}
            onType={type}
            onSave={save}
          />
        </>
      )}
    </>
  );
}
