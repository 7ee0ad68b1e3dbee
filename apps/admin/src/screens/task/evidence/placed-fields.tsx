import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { proposeAnsweredOptions } from '#api-client/@tanstack/react-query.gen';
import type { ProposedTaskDto, TaskDto } from '#api-client/index';
import { DocumentFindings } from '../../../kit/uploads/document-findings';
import { useFindings } from '../../../kit/uploads/use-findings';
import { DocumentFields } from './document-fields';
import { confirmedOf, placedAsRead, type PlacedInput } from './evidence-input';
import classes from './evidence.module.css';
import { RequirementChoice } from './requirement-choice';

interface Props {
  readonly documentId: string;
  readonly task: TaskDto;
  /** Undefined until it was read. */
  readonly placed: PlacedInput | undefined;
  readonly onChange: (placed: PlacedInput) => void;
}

/** What a file is handed in for, and what stands on it: as it was read, with the place, for the officer to confirm or to put right. */
export function PlacedFields({ documentId, task, placed, onChange }: Props): ReactElement {
  const { data: read } = useFindings(documentId, null);
  const { data: proposed } = useQuery({
    ...proposeAnsweredOptions({ path: { id: documentId }, query: { task: task.id } }),
    staleTime: Infinity,
  });
  const isUntouched = placed === undefined;
  useEffect(() => {
    if (isUntouched && read !== undefined && proposed !== undefined) onChange(placedAsRead(read, proposed.requirement));
  }, [isUntouched, read, proposed, onChange]);
  const [settled] = useDebouncedValue(placed, 400);
  if (placed === undefined || read === undefined) return <DocumentFindings documentId={documentId} />;
  const change = (more: Partial<PlacedInput>): void => onChange({ ...placed, ...more });
  return (
    <div className={classes.placed}>
      <RequirementChoice task={task} requirement={placed.requirement} onChoose={(requirement) => change({ requirement })} />
      <DocumentFields metadata={read.metadata} placed={placed} onChange={change} />
      <Elsewhere tasks={proposed?.tasks ?? []} task={task} />
      <DocumentFindings
        documentId={documentId}
        fields={['issuer', 'subject']}
        confirmed={settled === undefined ? null : confirmedOf(settled)}
      />
    </div>
  );
}

/** A document that speaks of another row of the unit than the one it is handed in for. */
function Elsewhere({ tasks, task }: { readonly tasks: readonly ProposedTaskDto[]; readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const [likeliest] = tasks;
  if (likeliest === undefined || tasks.some(({ id }) => id === task.id)) return null;
  return (
    <p className={classes.elsewhere}>
      {t('evidence.elsewhere')}{' '}
      <Link to="/tasks/$taskId" params={{ taskId: likeliest.id }}>
        {likeliest.reference}: {likeliest.content}
      </Link>
    </p>
  );
}
