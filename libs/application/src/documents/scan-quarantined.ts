import type { Environment } from '#application/execute-command/command';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { systemRequest } from '#application/execute-command/system-request';
import { contentChange } from '#application/documents/content-change';
import type { Intake } from '#application/documents/take-in';
import type { HeadedDocument } from '#application/ports/document-loading';
import { ScannerUnavailableError, type ScanResult } from '#application/ports/virus-scanner';
import type { Uuid } from '#domain/ids';

interface Scanned {
  readonly document: HeadedDocument;
  readonly result: ScanResult;
}

const AT_ONCE = 10;

/**
 * Asks the scanner about what came in while it could not be asked. Until it answers, nobody reads the file. Answers how many are decided;
 * where the scanner is still away, none, and the next round asks again.
 */
export async function scanQuarantined(environment: Environment, intake: Intake, tenant: Uuid): Promise<number> {
  if (intake.scanner === null) return 0;
  const { done } = await executeMany(environment, scanning(intake, tenant), systemRequest(environment, tenant, 'worker'), AT_ONCE);
  return done.length;
}

function scanning(intake: Intake, tenant: Uuid): BulkCommand<Scanned, Uuid> {
  return {
    action: 'document.scan',
    loadChunk: async (loading, _moment, size) => {
      const waiting = await loading.documentsToScan(size);
      const scanned: Scanned[] = [];
      try {
        for (const document of waiting) scanned.push({ document, result: await scanStored(intake, tenant, document) });
      } catch (error) {
        if (!(error instanceof ScannerUnavailableError)) throw error;
      }
      return scanned;
    },
    decide: ({ document, result }, actor) =>
      result.found
        ? contentChange('document.scan', document, 'infected', { actor, capacity: null, reason: result.signature })
        : contentChange('document.scan', document, 'kept', { actor, capacity: null }),
  };
}

async function scanStored({ arrivals, store, scanner }: Intake, tenant: Uuid, { documentId, digest }: HeadedDocument): Promise<ScanResult> {
  const content = await store.open(tenant, digest);
  if (content === null || scanner === null) throw new Error(`the content of document ${documentId} is missing from the store`);
  const file = await arrivals.receive(content);
  try {
    return await scanner.scan(file);
  } finally {
    await arrivals.erase(file);
  }
}
