import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanProposalDto, ProposedItemDto } from '#api-client/index';
import { Confirm } from '../../kit/confirm';
import { KeysDialog } from '../../kit/keys-dialog';
import { ErrorState } from '../../kit/states';
import { ChoosePlanDialog } from '../amendment/choose-plan-dialog';
import { AcceptDialog } from './accept-dialog';
import { AddRowDialog } from './add-row-dialog';
import { AgencyDialog } from './agency-dialog';
import { ApproveDialog } from './approve-dialog';
import { ColumnsDialog } from './columns-dialog';
import { DiscardDialog } from './discard-dialog';
import { HeadDialog } from './head-dialog';
import type { ProposalAct } from './proposal-bar';
import { RenumberDialog } from './renumber-dialog';
import { SectionDialog } from './section-dialog';
import type { AgencyNames } from './use-agency-names';
import type { Corrections } from './use-corrections';

interface Props {
  readonly proposal: PlanProposalDto;
  readonly asked: ProposalAct | null;
  /** The printed text that the question is about. */
  readonly about: string | null;
  readonly item: ProposedItemDto | null;
  readonly agencies: AgencyNames['agencies'];
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** The dialog that was asked for. What it says is a correction like any other, and it closes once that was made. */
export function ProposalDialogs({ proposal, asked, about, item, agencies, corrections, onClose }: Props): ReactElement | null {
  const { t } = useTranslation();
  switch (asked) {
    case 'keys':
      return <KeysDialog list={t('planImport.keyList')} onClose={onClose} />;
    case 'accept':
      return <AcceptDialog corrections={corrections} onClose={onClose} />;
    case 'head':
      return <HeadDialog proposal={proposal.proposal} corrections={corrections} onClose={onClose} />;
    case 'agency':
      return about === null ? null : <AgencyDialog text={about} agencies={agencies} corrections={corrections} onClose={onClose} />;
    case 'renumber':
      return item === null ? null : <RenumberDialog item={item} corrections={corrections} onClose={onClose} />;
    case 'add-row':
      return <AddRowDialog proposal={proposal.proposal} row={item?.row ?? null} corrections={corrections} onClose={onClose} />;
    case 'section':
      return <SectionDialog proposal={proposal.proposal} corrections={corrections} onClose={onClose} />;
    case 'remove':
      if (item === null) return null;
      return (
        <Confirm
          title={t('planImport.removeTitle', { row: item.row })}
          consequences={[t('planImport.removeConsequence')]}
          confirm={t('planImport.remove')}
          busy={corrections.isPending}
          onConfirm={() => corrections.correct([{ kind: 'row', op: 'remove', row: item.row }], onClose)}
          onCancel={onClose}
        >
          {corrections.error !== null && <ErrorState error={corrections.error} />}
        </Confirm>
      );
    case 'columns':
      return <ColumnsDialog proposal={proposal} onClose={onClose} />;
    case 'amend':
      return <ChoosePlanDialog proposalId={proposal.id} onClose={onClose} />;
    case 'approve':
      return <ApproveDialog proposal={proposal} onClose={onClose} />;
    case 'discard':
      return <DiscardDialog proposal={proposal} onClose={onClose} />;
    case null:
      return null;
  }
}
