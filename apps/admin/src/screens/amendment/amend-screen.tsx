import { Alert, Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlanProposalsOptions, readPlanOptions, readPlanProposalOptions } from '#api-client/@tanstack/react-query.gen';
import type { PlanDto } from '#api-client/index';
import { ScreenTitle } from '../../app/screen-title';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { QueryContent } from '../../kit/query-content';
import { AmendForm } from './amend-form';
import classes from './amendment.module.css';

const route = getRouteApi('/shell/plans/$planId/amend');

/** A second document amends a published plan: chosen among those that were read, compared with the plan, sent to a second person. */
export function AmendScreen(): ReactElement {
  const { t } = useTranslation();
  const { planId } = route.useParams();
  const { proposal } = route.useSearch();
  const plan = useQuery(readPlanOptions({ path: { id: planId } }));
  return (
    <QueryContent query={plan}>
      {(head) => (
        <>
          <ScreenTitle title={t('amendment.of', { code: head.code })} />
          <div className={classes.screen}>
            {head.openAmendment !== null && <Alert color="yellow">{t('amendment.waitsAlready')}</Alert>}
            <p className={classes.note}>{t('amendment.note')}</p>
            <DocumentChoice />
            {proposal !== undefined && <Comparison key={proposal} plan={head} proposalId={proposal} />}
          </div>
        </>
      )}
    </QueryContent>
  );
}

function DocumentChoice(): ReactElement {
  const { t } = useTranslation();
  const { proposal } = route.useSearch();
  const navigate = route.useNavigate();
  const proposals = useQuery({ ...listPlanProposalsOptions({ query: { 'filter[state]': 'open', limit: '200' } }), ...ON_ARRIVAL });
  return (
    <Group align="end" gap="xs">
      <Select
        className={classes.grow}
        label={t('amendment.document')}
        data={(proposals.data?.items ?? []).map(({ id, title, documentName }) => ({ value: id, label: `${documentName} · ${title}` }))}
        nothingFoundMessage={t('planImport.openNone')}
        value={proposal ?? null}
        onChange={(chosen) => void navigate({ search: chosen === null ? {} : { proposal: chosen } })}
        searchable
        required
      />
      <Button component={Link} to="/plans/import" variant="default">
        {t('amendment.upload')}
      </Button>
    </Group>
  );
}

function Comparison({ plan, proposalId }: { readonly plan: PlanDto; readonly proposalId: string }): ReactElement {
  const proposal = useQuery(readPlanProposalOptions({ path: { id: proposalId } }));
  return <QueryContent query={proposal}>{(read) => <AmendForm plan={plan} proposal={read} />}</QueryContent>;
}
