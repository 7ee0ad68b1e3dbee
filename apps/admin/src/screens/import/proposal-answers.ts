import type { TFunction } from 'i18next';
import type { AgencyRefDto, ProposedItemDto } from '#api-client/index';
import { CELLS, type Correction, type ProposalQuestion } from './proposal-questions';

/** One answer to a question, as its button says it. The first is the proposed one. `correction` null: who submits has to be chosen. */
export interface ProposalAnswer {
  readonly label: string;
  readonly correction: Correction | null;
}

/** What answers need beside the question: who is called how, and whether a chosen name is to be remembered. */
export interface AnswerSetting {
  readonly nameOf: (ref: AgencyRefDto) => string;
  readonly remember: boolean;
  readonly t: TFunction;
}

/** What can be answered to a question without typing; none where something has to be corrected. */
export function answersTo({ item, diagnostic }: ProposalQuestion, { nameOf, remember, t }: AnswerSetting): readonly ProposalAnswer[] {
  const { code, about } = diagnostic;
  switch (code) {
    case 'lead-mode':
      return item === null ? [] : leadModes(item, nameOf, t);
    case 'agency-unknown': {
      const agency = item === null ? undefined : [...item.leads, ...item.coordinators].find(({ text }) => text === about);
      return (agency?.candidates ?? []).map(({ ref, name }) => ({
        label: t('planImport.meansAgency', { text: about, name }),
        correction: { kind: 'agency', text: about ?? '', ref, remember },
      }));
    }
    case 'agency-without-marks': {
      const ref = item === null ? null : [...item.leads, ...item.coordinators].find(({ text }) => text === about)?.resolved;
      if (ref === null || ref === undefined) return [confirmation({ item, diagnostic }, t)];
      return [
        {
          label: t('planImport.meansAgency', { text: about, name: nameOf(ref) }),
          correction: { kind: 'agency', text: about ?? '', ref, remember },
        },
      ];
    }
    // These stand as they are in no plan: they have to be corrected.
    case 'number-repeated':
    case 'title-missing':
    case 'year-missing':
      return [];
    default:
      return [confirmation({ item, diagnostic }, t)];
  }
}

function leadModes({ row, leads }: ProposedItemDto, nameOf: AnswerSetting['nameOf'], t: TFunction): readonly ProposalAnswer[] {
  const each: ProposalAnswer = { label: t('planImport.leadMode.each'), correction: { kind: 'lead-mode', row, leadMode: 'each' } };
  const submitting = leads.flatMap(({ text, resolved }): ProposalAnswer[] =>
    resolved?.type === 'unit'
      ? [
          {
            label: t('planImport.jointWith', { name: nameOf(resolved) }),
            correction: { kind: 'lead-mode', row, leadMode: 'joint', submittingLead: text },
          },
        ]
      : [],
  );
  // A group has too many units for a figure each.
  const ofGroup: readonly ProposalAnswer[] = leads.some(({ resolved }) => resolved?.type === 'group')
    ? [{ label: t('planImport.jointOfGroup'), correction: null }]
    : [];
  const later: ProposalAnswer = { label: t('planImport.jointLater'), correction: { kind: 'lead-mode', row, leadMode: 'joint' } };
  return [each, ...submitting, ...ofGroup, later];
}

/** That what was asked is right as it stands. */
function confirmation({ item, diagnostic }: Pick<ProposalQuestion, 'item' | 'diagnostic'>, t: TFunction): ProposalAnswer {
  const { cell, code, message } = diagnostic;
  const named = (['number', ...CELLS] as const).find((one) => one === cell) ?? null;
  return { label: t('planImport.confirm'), correction: { kind: 'confirm', row: item?.row ?? null, cell: named, code, message } };
}
