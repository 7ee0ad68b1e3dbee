import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanProposalDto, ProposedItemDto } from '#api-client/index';
import { Confirm } from '../../kit/confirm';
import { toast } from '../../kit/toast';
import { AcceptDialog } from './accept-dialog';
import { AgencyDialog } from './agency-dialog';
import { ApproveDialog } from './approve-dialog';
import { DiscardDialog } from './discard-dialog';
import { HeadDialog } from './head-dialog';
import { ImportKeysDialog } from './import-keys-dialog';
import type { ProposalAct } from './proposal-bar';
import { RenumberDialog } from './renumber-dialog';
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
  const { correct, isPending } = corrections;
  switch (asked) {
    case 'keys':
      return <ImportKeysDialog onClose={onClose} />;
    case 'accept': {
      const accept = (atLeast: number): void =>
        correct([{ kind: 'accept', atLeast }], ({ confirmed }) => {
          onClose();
          toast(t('planImport.accepted', { count: confirmed }));
        });
      return <AcceptDialog isPending={isPending} onAccept={accept} onClose={onClose} />;
    }
    case 'head':
      return (
        <HeadDialog proposal={proposal.proposal} isPending={isPending} onSave={(head) => correct([head], onClose)} onClose={onClose} />
      );
    case 'agency':
      if (about === null) return null;
      return (
        <AgencyDialog
          text={about}
          agencies={agencies}
          isPending={isPending}
          onChoose={(chosen) => correct([chosen], onClose)}
          onClose={onClose}
        />
      );
    case 'renumber':
      if (item === null) return null;
      return <RenumberDialog item={item} isPending={isPending} onSave={(number) => correct([number], onClose)} onClose={onClose} />;
    case 'remove':
      if (item === null) return null;
      return (
        <Confirm
          title={t('planImport.removeTitle', { row: item.row })}
          consequences={[t('planImport.removeConsequence')]}
          confirm={t('planImport.remove')}
          busy={isPending}
          onConfirm={() => correct([{ kind: 'row', op: 'remove', row: item.row }], onClose)}
          onCancel={onClose}
        />
      );
    case 'approve':
      return <ApproveDialog proposal={proposal} onClose={onClose} />;
    case 'discard':
      return <DiscardDialog proposal={proposal} onClose={onClose} />;
    case null:
      return null;
  }
}
