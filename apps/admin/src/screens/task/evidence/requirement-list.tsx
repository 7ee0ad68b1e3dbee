import { Button, Fieldset, Textarea } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequirementDto, TaskDto } from '#api-client/index';
import type { StoredFile } from '../../../kit/file-list';
import { answersTo, askedOf, looseOf, type EvidenceInput } from './evidence-input';
import classes from './evidence.module.css';

interface Props {
  readonly task: TaskDto;
  readonly files: readonly StoredFile[];
  readonly evidence: EvidenceInput;
  readonly onChange: (evidence: EvidenceInput) => void;
}

/** What the row asks for; each line fills as documents and figures come in, or says why there is none. */
export function RequirementList({ task, files, evidence, onChange }: Props): ReactElement | null {
  const { t } = useTranslation();
  const asked = askedOf(task);
  if (asked.length === 0) return null;
  const loose = looseOf(files, evidence);
  const isAny = task.requirements.mode === 'any' && asked.length > 1;
  return (
    <Fieldset legend={isAny ? t('evidence.any') : t('evidence.all')}>
      <ul className={classes.requirements}>
        {isAny && loose.length > 0 && (
          <li className={classes.requirement} data-given>
            <span className={classes.mark} aria-hidden="true">
              ✓
            </span>
            <span className={classes.state}>{t('evidence.given', { names: loose.join(', ') })}</span>
          </li>
        )}
        {asked.map((requirement) => (
          <RequirementLine
            key={requirement.number}
            requirement={requirement}
            {...answersTo(requirement, task, files, evidence)}
            mayExcuse={!isAny && asked.length > 1}
            onExcuse={(text) => onChange({ ...evidence, excuses: { ...evidence.excuses, [requirement.number]: text } })}
          />
        ))}
      </ul>
    </Fieldset>
  );
}

interface LineProps {
  readonly requirement: RequirementDto;
  readonly names: readonly string[];
  readonly excuse: string;
  readonly mayExcuse: boolean;
  readonly onExcuse: (text: string) => void;
}

function RequirementLine({ requirement: { text }, names, excuse, mayExcuse, onExcuse }: LineProps): ReactElement {
  const { t } = useTranslation();
  const [isExcusing, setIsExcusing] = useState(excuse !== '');
  const isGiven = names.length > 0;
  return (
    <li className={classes.requirement} data-given={isGiven || excuse !== ''}>
      <span className={classes.mark} aria-hidden="true">
        {isGiven ? '✓' : excuse === '' ? '○' : '–'}
      </span>
      <span>
        {text}
        <span className={classes.state}>
          {isGiven ? t('evidence.given', { names: names.join(', ') }) : excuse === '' ? t('evidence.open') : t('evidence.excused')}
        </span>
        {!isGiven && mayExcuse && !isExcusing && (
          <Button size="compact-xs" variant="subtle" aria-label={t('evidence.excuseFor', { text })} onClick={() => setIsExcusing(true)}>
            {t('evidence.excuse')}
          </Button>
        )}
        {!isGiven && isExcusing && (
          <Textarea
            label={t('evidence.why', { text })}
            autosize
            minRows={1}
            value={excuse}
            onChange={(event) => onExcuse(event.currentTarget.value)}
          />
        )}
      </span>
    </li>
  );
}
