import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgencyDto, ProposedItemDto } from '#api-client/index';
import classes from './import.module.css';
import type { EditableCell } from './proposal-questions';
import type { AgencyNames } from './use-agency-names';

interface Props {
  readonly item: ProposedItemDto;
  readonly cell: EditableCell;
  readonly nameOf: AgencyNames['nameOf'];
}

/** How one cell is understood: who is meant, what is asked for, until when. */
export function UnderstoodCell({ item, cell, nameOf }: Props): ReactNode {
  const { t } = useTranslation();
  switch (cell) {
    case 'content':
      return (
        <>
          {item.content === '' ? <Blank /> : item.content}{' '}
          {item.nilAllowed && <span className={classes.muted}>{t('planImport.nilAllowed')}</span>}
        </>
      );
    case 'lead':
      return (
        <>
          <Agencies agencies={item.leads} nameOf={nameOf} />
          {(item.leads.length > 1 || item.leadMode === 'joint') && (
            <p className={classes.muted}>
              {t(`planImport.leadMode.${item.leadMode}`)}
              {item.submittingLead !== undefined && ` · ${t('planImport.submits', { name: submittingOf(item, nameOf) })}`}
            </p>
          )}
        </>
      );
    case 'coordinator':
      return <Agencies agencies={item.coordinators} nameOf={nameOf} />;
    case 'deliverable': {
      const { mode, items } = item.deliverables;
      if (items.length === 0) return <Blank />;
      return (
        <>
          {items.length > 1 && <span className={classes.muted}>{t(`planImport.deliverables.${mode}`)}</span>}
          <ul className={classes.list}>
            {items.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      );
    }
    case 'timing':
      return item.timingMeaning ?? item.timing.text;
  }
}

/** The unit that submits: a printed lead, or one of a printed group's units. */
function submittingOf({ submittingLead = '', submittingMember }: ProposedItemDto, nameOf: AgencyNames['nameOf']): string {
  return submittingMember === undefined ? submittingLead : nameOf({ type: 'unit', id: submittingMember });
}

function Agencies({ agencies, nameOf }: { readonly agencies: readonly AgencyDto[] } & Pick<Props, 'nameOf'>): ReactElement {
  const { t } = useTranslation();
  if (agencies.length === 0) return <Blank />;
  return (
    <ul className={classes.list}>
      {agencies.map(({ text, resolved, confidence }) => (
        <li key={text}>
          {text}{' '}
          <span className={classes.muted}>
            {resolved === null
              ? t('planImport.unknownAgency')
              : nameOf(resolved) !== text && t('planImport.means', { name: nameOf(resolved) })}{' '}
            {confidence !== null && confidence < 1 && `(${t('planImport.sure', { percent: Math.round(confidence * 100) })})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Blank(): ReactElement {
  const { t } = useTranslation();
  return <span className={classes.muted}>{t('planImport.blank')}</span>;
}
