import type { DocumentTypeName } from '#domain/document/document-type';
import type { Uuid } from '#domain/ids';
import { askedOfLead, type Requirements } from '#domain/task/requirements';
import { withoutMarks } from '#domain/timing/without-marks';

/** An open task that a document of its unit may answer. */
export interface OpenTask {
  readonly taskId: Uuid;
  readonly reference: string;
  readonly content: string;
  readonly requirements: Requirements;
}

export interface ProposedTask extends OpenTask {
  /** The words of the row that the document says too, in the row's order. */
  readonly words: readonly string[];
}

/** What a document says it is about; null where that was not read. */
interface Saying {
  readonly type: DocumentTypeName | null;
  readonly subject: string | null;
  readonly name: string;
}

/** Less of a row's words than this, by weight, is chance. */
const LEAST = 0.35;

const AT_MOST = 3;

/**
 * The tasks whose rows a document speaks of, likeliest first, three at most. A word weighs the more the fewer of the unit's open rows
 * have it: what all of them say tells none of them apart. A person decides.
 */
export function proposeTasks({ type, subject, name }: Saying, open: readonly OpenTask[]): readonly ProposedTask[] {
  const said = new Set(wordsOf([type, subject, name].filter((text) => text !== null).join(' ')));
  const rows = open.map((task) => ({ task, words: wordsOf(`${task.content} ${askedTexts(task).join(' ')}`) }));
  const weightOf = (word: string): number => Math.log(1 + rows.length / rows.filter(({ words }) => words.includes(word)).length);
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);
  return rows
    .map(({ task, words }) => {
      const common = words.filter((word) => said.has(word));
      return { ...task, words: common, share: words.length === 0 ? 0 : weigh(common) / weigh(words) };
    })
    .filter(({ share }) => share >= LEAST)
    .sort((one, other) => other.share - one.share)
    .slice(0, AT_MOST)
    .map(({ share: _, ...proposed }) => proposed);
}

/** Which requirement a document of a type answers: the one that names the type, or the only one; else null. */
export function requirementFor(type: DocumentTypeName | null, requirements: Requirements): number | null {
  const asked = askedOfLead(requirements);
  const typed = type === null ? [] : asked.filter(({ text }) => ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(type).join(' ')} `));
  const [only, ...others] = typed.length > 0 ? typed : asked;
  return only !== undefined && others.length === 0 ? only.number : null;
}

function askedTexts({ requirements }: OpenTask): readonly string[] {
  return askedOfLead(requirements).map(({ text }) => text);
}

/** Each once, without marks, in order. */
function wordsOf(text: string): readonly string[] {
  return [...new Set(withoutMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}
