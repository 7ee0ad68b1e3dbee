import { useState } from 'react';
import { SAYINGS, type PeriodWords, type RowWords } from './period-words';

/**
 * What somebody writes of a period, kept on this computer under their own name until it is sent: a browser that is closed loses none of
 * it. It is not a draft on the server, which is of one task and of what is handed in (docs/adr/0042).
 */
export function useKeptWords(
  personId: string,
  period: string,
): {
  readonly words: PeriodWords;
  readonly say: (taskId: string, said: RowWords) => void;
  readonly forget: (taskIds: readonly string[]) => void;
} {
  const key = `docket.period.${personId}.${period}`;
  const [words, setWords] = useState(() => readWords(localStorage.getItem(key)));
  const keep = (change: (before: PeriodWords) => PeriodWords): void =>
    setWords((before) => {
      const after = change(before);
      if (Object.keys(after).length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(after));
      return after;
    });
  return {
    words,
    say: (taskId, said) => keep((before) => ({ ...before, [taskId]: said })),
    forget: (taskIds) => keep((before) => Object.fromEntries(Object.entries(before).filter(([id]) => !taskIds.includes(id)))),
  };
}

/** What is no words of ours, from another version or another hand, is as good as nothing. */
function readWords(kept: string | null): PeriodWords {
  const parsed: unknown = kept === null ? {} : parse(kept);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, RowWords] => isRowWords(entry[1])));
}

function parse(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return {};
  }
}

function isRowWords(value: unknown): value is RowWords {
  if (typeof value !== 'object' || value === null || !('saying' in value) || !('text' in value)) return false;
  return typeof value.text === 'string' && SAYINGS.some((saying) => saying === value.saying);
}
