import { useState } from 'react';
import type { ProposedItemDto } from '#api-client/index';
import type { Edited } from './cell-editor';
import { wordsOf, type EditableCell } from './proposal-questions';
import type { Corrections } from './use-corrections';

/** The cell that somebody is typing into, whatever becomes of its row meanwhile. */
export interface Typing {
  readonly edited: Edited | null;
  readonly begin: (item: ProposedItemDto, cell: EditableCell) => void;
  readonly type: (edited: Edited | null) => void;
  readonly save: (edited: Edited) => void;
}

export function useTyping({ correct }: Corrections): Typing {
  const [edited, setEdited] = useState<Edited | null>(null);
  return {
    edited,
    begin: (item, cell) => {
      const text = wordsOf(item, cell);
      setEdited({ row: item.row, cell, text, of: text });
    },
    type: setEdited,
    save: ({ row, cell, text }) => correct([{ kind: 'cell', row, cell, text }], () => setEdited(null)),
  };
}
