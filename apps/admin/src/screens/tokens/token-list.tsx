import { Button, Table } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { revokeToken, type TokenDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { Confirm } from '../../kit/confirm';
import { writtenInstant } from '../../kit/day';
import { EmptyState, ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { WideTable } from '../../kit/wide-table';
import classes from './tokens.module.css';

interface Props {
  readonly tokens: readonly TokenDto[];
  /** Whose requests are shown. */
  readonly chosen: string | undefined;
}

/** One's tokens, the newest first. */
export function TokenList({ tokens, chosen }: Props): ReactElement {
  const { t } = useTranslation();
  const [revoking, setRevoking] = useState<TokenDto | null>(null);
  if (tokens.length === 0) return <EmptyState title={t('tokens.none')}>{t('tokens.noneWhy')}</EmptyState>;
  return (
    <>
      <WideTable
        name={t('tokens.mine')}
        columns={[
          t('tokens.label'),
          t('tokens.state'),
          t('tokens.createdAt'),
          t('tokens.expiresAt'),
          t('tokens.lastUsedAt'),
          t('tokens.acts'),
        ]}
        minWidth="56rem"
      >
        {tokens.map((token) => (
          <Table.Tr key={token.id} aria-current={token.id === chosen || undefined}>
            <Table.Th scope="row">{token.label}</Table.Th>
            <Table.Td>
              <Chip>{t(`tokens.states.${stateOf(token)}`)}</Chip>
            </Table.Td>
            <Table.Td>{writtenInstant(token.createdAt)}</Table.Td>
            <Table.Td>{writtenInstant(token.revokedAt ?? token.expiresAt)}</Table.Td>
            <Table.Td>{token.lastUsedAt === null ? t('tokens.never') : writtenInstant(token.lastUsedAt)}</Table.Td>
            <Table.Td>
              <div className={classes.acts}>
                <Link to="/settings/tokens" search={{ token: token.id }} aria-label={`${t('tokens.see')}: ${token.label}`}>
                  {t('tokens.see')}
                </Link>
                {stateOf(token) === 'valid' && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t('tokens.revokeOf', { label: token.label })}
                    onClick={() => setRevoking(token)}
                  >
                    {t('tokens.revoke')}
                  </Button>
                )}
              </div>
            </Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
      {revoking !== null && <Revoke token={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}

function Revoke({ token: { id, label }, onClose }: { readonly token: TokenDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const revoking = useMutation({
    mutationFn: () => revokeToken({ path: { id } }),
    onSuccess: async () => {
      onClose();
      toast(t('tokens.revoked'));
      await queries.invalidateQueries();
    },
  });
  return (
    <Confirm
      title={t('tokens.revokeOf', { label })}
      consequences={[t('tokens.revokeNote'), t('tokens.revokeFinal')]}
      confirm={t('tokens.revoke')}
      busy={revoking.isPending}
      onConfirm={() => revoking.mutate()}
      onCancel={onClose}
    >
      {revoking.error !== null && <ErrorState error={revoking.error} />}
    </Confirm>
  );
}

/** Tokens live in real time, also under the demo clock. */
function stateOf({ revokedAt, expiresAt }: TokenDto): 'valid' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return Date.parse(expiresAt) <= Date.now() ? 'expired' : 'valid';
}
