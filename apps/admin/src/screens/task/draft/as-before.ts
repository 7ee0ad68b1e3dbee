import type { PreviousPeriodDto, TaskDto } from '#api-client/index';
import type { FigureInput } from '../evidence/evidence-input';
import type { VerbInput } from '../task-verbs';

/**
 * The form filled as the period before was (như kỳ trước), where nothing stands in it yet: the words, which figures in which unit, and the
 * reasons for what was not given. Values and files are of their own period: they are shown beside the form, and given anew.
 *
 * @param period the task's own, as its figures name it; empty: none
 */
export function asBefore(input: VerbInput, previous: PreviousPeriodDto, task: Pick<TaskDto, 'requirements'>, period: string): VerbInput {
  const { evidence } = input;
  // A line that reads otherwise now asks for something else.
  const isStillAsked = (number: number | null, text: string | null): number is number =>
    task.requirements.items.some((asked) => asked.number === number && asked.text === text);
  const figures = previous.figures
    .filter(({ name }) => evidence.figures.every((figure) => figure.name.trim() !== name))
    .map(({ requirement, requirementText, name, unit }): FigureInput => {
      const asked = isStillAsked(requirement, requirementText) ? String(requirement) : '';
      return { requirement: asked, name, value: '', unit, period };
    });
  const excuses = previous.excuses
    .filter(({ requirement, requirementText }) => isStillAsked(requirement, requirementText))
    .map(({ requirement, text }) => [requirement, text] as const);
  const said = Object.entries(evidence.excuses).filter(([, text]) => text.trim() !== '');
  return {
    ...input,
    note: input.note.trim() === '' ? (previous.note ?? '') : input.note,
    evidence: { ...evidence, figures: [...evidence.figures, ...figures], excuses: Object.fromEntries([...excuses, ...said]) },
  };
}
