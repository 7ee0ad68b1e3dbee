import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPlanProposalOptions } from '#api-client/@tanstack/react-query.gen';
import { ScreenTitle } from '../../app/screen-title';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { ProposalReview } from './proposal-review';

const route = getRouteApi('/shell/plans/import/$proposalId');

/** One document on its way to a plan. One that became a plan, or was put aside, is not worked on any more. */
export function ProposalScreen(): ReactElement {
  const { t } = useTranslation();
  const { proposalId } = route.useParams();
  const query = useQuery({ ...readPlanProposalOptions({ path: { id: proposalId } }), ...ON_ARRIVAL });
  return (
    <QueryContent query={query}>
      {(proposal) => (
        <>
          <ScreenTitle title={proposal.proposal.title === '' ? t('planImport.untitled') : proposal.proposal.title}>
            {proposal.proposal.clonedFrom !== undefined && (
              <Link to="/plans/$planId" params={{ planId: proposal.proposal.clonedFrom }} search={{}}>
                {t('nextYear.from')}
              </Link>
            )}
          </ScreenTitle>
          {proposal.state === 'open' ? (
            <ProposalReview key={proposal.id} proposal={proposal} />
          ) : (
            <EmptyState title={t(proposal.state === 'approved' ? 'planImport.isApproved' : 'planImport.isDiscarded')}>
              <Link to="/plans">{t('plans.title')}</Link>
            </EmptyState>
          )}
        </>
      )}
    </QueryContent>
  );
}
