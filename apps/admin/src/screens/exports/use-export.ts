import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { AuditExportDto } from '#api-client/index';
import { newIntent } from '../../api/client';

/** How a file is asked for: under a fresh key for each click. */
export type AskForFile<Format> = (
  format: Format,
  headers: { readonly 'Idempotency-Key': string },
) => Promise<{ readonly data: AuditExportDto }>;

/** Asks for a file of the given format; what is answered names the export. */
export function useExport<Format>(ask: AskForFile<Format>): UseMutationResult<AuditExportDto, Error, Format> {
  return useMutation({
    mutationFn: async (format: Format) => (await ask(format, { 'Idempotency-Key': newIntent() })).data,
  });
}
