import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { describeDocument } from '#application/documents/describe-document';
import { readDocument } from '#application/documents/read-document';
import { scanQuarantined } from '#application/documents/scan-quarantined';
import { settleUploads } from '#application/documents/settle-uploads';
import { FileRefusedError } from '#application/documents/take-in';
import { uploadFile } from '#application/documents/upload-file';
import { publishPlan } from '#application/plans/publish-plan';
import type { IdempotencyKey } from '#application/ports/command-store';
import { ScannerUnavailableError, type ScanResult, type VirusScanner } from '#application/ports/virus-scanner';
import { actOnTask } from '#application/tasks/act-on-task';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { DocumentRef } from '#domain/task/document-ref';
import { createDocketWorld, requestOf, type DocketWorld } from '#testing/docket-world';

/** A scanner that is there or away, and takes one word for malware. */
class Scanner implements VirusScanner {
  isAway = false;

  async scan(file: { readonly path: string; readonly size: number }): Promise<ScanResult> {
    if (this.isAway) throw new ScannerUnavailableError();
    return file.size === INFECTED.length ? { found: true, signature: 'Docket.Test' } : { found: false };
  }
}

/** Told from others by its length alone. */
const INFECTED = 'x'.repeat(777);

describe('what becomes of a file', () => {
  let world: DocketWorld;
  const scanner = new Scanner();

  beforeAll(async () => {
    world = await createDocketWorld();
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
  });
  afterAll(() => world.end());

  async function tryUpload(
    text: string,
    intake = world.intake,
    person = 'thu',
    idempotency: IdempotencyKey | null = null,
  ): Promise<DocumentRef | Refusal> {
    const file = await intake.arrivals.receive(Readable.from([Buffer.from(text)]));
    const sent = { name: 'báo cáo.txt', externalRef: null, declaresUnmarked: false };
    const request = { ...requestOf(world.tenant, world.idOf(person)), idempotency };
    const answer = await uploadFile(world.environment, intake, request, file, sent);
    return isRefusal(answer) ? answer : answer.result;
  }

  async function upload(text: string, intake = world.intake): Promise<DocumentRef> {
    const answer = await tryUpload(text, intake);
    if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
    return answer;
  }

  const read = (documentId: string): ReturnType<typeof readDocument> =>
    readDocument(world.environment, requestOf(world.tenant, world.idOf('thu')), documentId);
  const isStored = async (digest: string): Promise<boolean> => (await world.intake.store.open(world.tenant, digest)) !== null;
  const eventsOf = async (documentId: string): Promise<string[]> =>
    (await world.sql<{ action: string }>('SELECT action FROM audit_event WHERE stream = $1 ORDER BY seq', [`document:${documentId}`])).map(
      ({ action }) => action,
    );

  it('expires after seven days where nobody handed it in: its content and its text are gone, what it was stays', async () => {
    const unused = await upload('Bản nháp không nộp');
    const [task] = await world.sql<{ task_id: string; version: number }>(
      `SELECT task_id, version FROM task WHERE lead_unit_id = $1 AND state = 'assigned' LIMIT 1`,
      [world.idOf('p-noi-vu')],
    );
    const used = await upload('Báo cáo đã trình');
    const propose = { verb: 'propose', documentIds: [used.documentId], note: null } as const;
    await world.done('thu', actOnTask(task?.task_id ?? '', propose), { ifMatch: task?.version ?? 0 });

    world.clock.moveTo('2025-02-16T01:00:00.000Z');
    expect(await settleUploads(world.environment, world.intake.store, world.tenant)).toBe(0);
    world.clock.moveTo('2025-02-18T01:00:00.000Z');
    await settleUploads(world.environment, world.intake.store, world.tenant);

    expect(await read(unused.documentId)).toMatchObject({ code: 'gone', state: 'expired' });
    expect([await isStored(unused.digest), await isStored(used.digest)]).toEqual([false, true]);
    expect(await read(used.documentId)).toMatchObject({ contentState: 'kept' });
    expect(await eventsOf(unused.documentId)).toEqual(['document.upload', 'document.expire']);
    const texts = await world.sql<{ plain: string | null }>('SELECT plain FROM document_text WHERE document_id = ANY ($1) ORDER BY plain', [
      [unused.documentId, used.documentId],
    ]);
    expect(texts.map(({ plain }) => plain)).toEqual(['bao cao da trinh', null]);
    expect(await settleUploads(world.environment, world.intake.store, world.tenant)).toBe(0);
  });

  it('keeps the content that a document which expires shares with one that does not', async () => {
    const first = await upload('Cùng một nội dung');
    world.clock.moveTo('2025-02-27T01:00:00.000Z');
    await upload('Cùng một nội dung');
    await settleUploads(world.environment, world.intake.store, world.tenant);
    expect([await isStored(first.digest), await read(first.documentId)]).toMatchObject([true, { code: 'gone' }]);
  });

  it('cannot be handed in once it expired', async () => {
    const [row] = await world.sql<{ document_id: string }>(
      `SELECT document_id FROM document_content WHERE content_state = 'expired' LIMIT 1`,
    );
    const [task] = await world.sql<{ task_id: string; version: number }>(
      `SELECT task_id, version FROM task WHERE lead_unit_id = $1 AND state = 'assigned' AND proposal IS NULL LIMIT 1`,
      [world.idOf('p-noi-vu')],
    );
    const submit = { verb: 'propose', documentIds: [row?.document_id ?? ''], note: null } as const;
    const answer = await world.as('thu', actOnTask(task?.task_id ?? '', submit), { ifMatch: task?.version ?? 0 });
    expect(answer).toMatchObject({ blockers: [{ code: 'document-gone' }] });
  });

  it('waits for the scanner where it is away, and nobody reads it or hands it in before', async () => {
    const scanned = { ...world.intake, scanner };
    scanner.isAway = true;
    const clean = await upload('Chờ quét', scanned);
    const infected = await upload(INFECTED, scanned);
    expect(await read(clean.documentId)).toMatchObject({ code: 'blocked', blockers: [{ code: 'document-scanning' }] });
    expect(await scanQuarantined(world.environment, scanned, world.tenant)).toBe(0);

    scanner.isAway = false;
    expect(await scanQuarantined(world.environment, scanned, world.tenant)).toBe(2);
    expect(await read(clean.documentId)).toMatchObject({ contentState: 'kept' });
    expect(await read(infected.documentId)).toMatchObject({ code: 'gone', state: 'infected' });
    expect(await eventsOf(infected.documentId)).toEqual(['document.upload', 'document.scan']);
    await settleUploads(world.environment, world.intake.store, world.tenant);
    expect(await isStored(infected.digest)).toBe(false);
  });

  it('is refused at once where the scanner finds something', async () => {
    scanner.isAway = false;
    const before = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM document');
    await expect(tryUpload(INFECTED, { ...world.intake, scanner })).rejects.toThrow(FileRefusedError);
    expect(await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM document')).toEqual(before);
  });

  it('is told of when another unit gave the same content', async () => {
    const text = 'Danh sách dùng chung';
    const first = await upload(text);
    await tryUpload(text, world.intake, 'ha');
    const described = await describeDocument(world.environment, requestOf(world.tenant, world.idOf('thu')), first.documentId, null);
    expect(described).toMatchObject({ warnings: [{ code: 'given-by-another-unit', params: { unit: 'Phòng Tư pháp' } }] });
  });

  it.each([
    ['person', 'upload-limit-person'],
    ['unit', 'upload-limit-unit'],
    ['tenant', 'upload-limit-tenant'],
  ])('is not taken beyond the limit of the %s', async (whose, code) => {
    const limited = { ...world.intake, limits: { ...world.intake.limits, [whose]: 2000 } };
    const answer = await tryUpload('y'.repeat(1999), limited);
    expect(answer).toMatchObject({ code: 'blocked', blockers: [{ code, params: { limit: '2000' } }] });
  });

  it('is answered as before under its key, also where it filled the room itself', async () => {
    const key = { keyHash: 'ab'.repeat(32), requestHash: 'cd'.repeat(32) };
    const first = await tryUpload('Gửi hai lần', world.intake, 'thu', key);
    const full = { ...world.intake, limits: { ...world.intake.limits, person: 1 } };
    expect(await tryUpload('Gửi hai lần', full, 'thu', key)).toEqual(first);
    expect(await tryUpload('Gửi hai lần', full)).toMatchObject({ code: 'blocked' });
    expect(await tryUpload('Gửi hai lần', full, 'thu', { ...key, requestHash: 'ef'.repeat(32) })).toMatchObject({ code: 'key-reused' });
  });
});
