import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRefDto, StatedDocumentDto, StatedEvidenceDto } from '#api-client/index';
import { writtenDay } from '../../../kit/day';
import { periodWords } from '../../../kit/period';
import classes from './evidence.module.css';
import { figureWords } from './figure-words';

interface Props {
  readonly evidence: StatedEvidenceDto;
  readonly documents: readonly DocumentRefDto[];
}

/** What a version gives for what the row asked for: by requirement, with the words that stood there then. */
export function EvidenceList({ evidence, documents }: Props): ReactElement | null {
  const { t } = useTranslation();
  const lines = linesOf(evidence, documents, t);
  if (lines.length === 0) return null;
  return (
    <dl className={classes.evidence}>
      {lines.map(({ key, asked, given }) => (
        <div key={key}>
          <dt>{asked ?? t('evidence.answersNone')}</dt>
          <dd>{given}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Line {
  readonly key: string;
  readonly asked: string | null;
  readonly given: string;
}

function linesOf({ documents, figures, excuses }: StatedEvidenceDto, files: readonly DocumentRefDto[], t: TFunction): Line[] {
  const lines = [
    ...documents.map((placed) => ({
      ...placed,
      key: `document ${placed.documentId} ${placed.requirement}`,
      given: documentText(placed, files),
    })),
    ...figures.map(({ name, value, unit, period, ...figure }, index) => {
      const counted = `${name}: ${figureWords({ value, unit }, t)}`;
      return { ...figure, key: `figure ${index}`, given: period === null ? counted : `${counted} (${periodWords(period, t) ?? period})` };
    }),
    ...excuses.map(({ text, ...excuse }) => ({ ...excuse, key: `excuse ${excuse.requirement}`, given: t('evidence.notGiven', { text }) })),
  ];
  const place = (requirement: number | null): number => requirement ?? Infinity;
  return lines
    .sort((one, other) => place(one.requirement) - place(other.requirement))
    .map(({ key, requirementText, given }) => ({ key, asked: requirementText, given }));
}

function documentText({ documentId, fields }: StatedDocumentDto, files: readonly DocumentRefDto[]): string {
  const name = files.find((file) => file.documentId === documentId)?.name ?? documentId;
  if (fields === null) return name;
  const { type, number, issuedOn, signer } = fields;
  const said = [type, number, issuedOn === null ? null : writtenDay(issuedOn), signer].filter((value) => value !== null);
  return `${name}: ${said.join(' · ')}`;
}
