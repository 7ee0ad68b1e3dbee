import type { Command } from 'commander';
import { issueServiceToken } from '#composition/database/issue-service-token';
import { buildId } from '../checkout.js';
import { print } from '../output.js';
import { withDatabase } from '../with-database.js';

export function addToken(program: Command): void {
  const token = program.command('token').description("tokens for units' own software; people make theirs at /v1/me/tokens");
  token
    .command('create')
    .description('Print a new token of a service client, this once')
    .requiredOption('--service-client <name>', 'as "Phần mềm một cửa xã Ia Chim"')
    .option('--tenant <code>', 'needed where there are several')
    .option('--days <n>', 'how long it lives', '90')
    .action(async ({ serviceClient, tenant, days }: { serviceClient: string; tenant?: string; days: string }) => {
      const asked = { tenantCode: tenant ?? null, clientName: serviceClient, days: Number(days) };
      print(await withDatabase((databaseUrl) => issueServiceToken(databaseUrl, asked, buildId())));
    });
}
