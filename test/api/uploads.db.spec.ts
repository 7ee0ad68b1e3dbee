import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DetailedError, Upload } from 'tus-js-client';
import { getDocumentProxy } from 'unpdf';
import { createApi } from '#apps/api/src/create-api';
import { buildDocx } from '#testing/documents/build-docx';
import { validFile } from '../hostile/files/twins/harmless-twins.js';
import { createApiWorld, type ApiWorld } from './api-world.js';

const PIECE = 64 * 1024;
const SCAN = new URL('../../libs/document-reading/src/fixtures/ban-quet.pdf', import.meta.url);

/** Vietnamese lines, as long as asked. */
function text(length: number): Buffer {
  return Buffer.from(
    `${randomBytes(length / 2 - 20)
      .toString('hex')
      .replaceAll(/.{80}/g, '$&\n')}\nBáo cáo kết quả`,
  );
}

/** Files that are sent piece by piece, by the client that browsers use. */
describe('a resumable upload', () => {
  let api: ApiWorld;
  let served: NestFastifyApplication;
  let address: string;

  beforeAll(async () => {
    api = await createApiWorld();
  });
  beforeEach(async () => {
    await serve();
  });
  afterEach(() => served.close());
  afterAll(() => api.end());

  async function serve(port = 0): Promise<void> {
    served = await createApi(api.config);
    await served.listen(port, '127.0.0.1');
    address = await served.getUrl();
  }

  interface Sending {
    readonly person?: string;
    readonly name?: string;
    readonly uploadUrl?: string;
    /** Told before each piece; what it answers is waited for. */
    readonly beforePiece?: (sent: number) => void;
  }

  /** Answers the address of the upload; rejects where the server refuses, or `beforePiece` breaks off. */
  async function send(content: Buffer, { person = 'thu', name = 'báo cáo.txt', uploadUrl, beforePiece }: Sending = {}): Promise<string> {
    const token = await api.token(person);
    return await new Promise((resolve, reject) => {
      const upload: Upload = new Upload(content, {
        ...(uploadUrl === undefined ? { endpoint: `${address}/v1/uploads` } : { uploadUrl }),
        headers: { Authorization: `Bearer ${token}` },
        metadata: { filename: name },
        chunkSize: PIECE,
        retryDelays: [],
        storeFingerprintForResuming: false,
        onChunkComplete: (_size, sent) => {
          try {
            beforePiece?.(sent);
          } catch (error) {
            void upload.abort();
            reject(error instanceof Error ? Object.assign(error, { url: upload.url }) : new Error(String(error)));
          }
        },
        onSuccess: () => resolve(upload.url ?? ''),
        onError: reject,
      });
      upload.start();
    });
  }

  const register = async (url: string, body: object = {}, person = 'thu', key?: string): ReturnType<ApiWorld['act']> =>
    api.act(person, `${new URL(url, address).pathname}/register`, body, undefined, key);

  const idOf = (url: string): string => url.split('/').at(-1) ?? '';

  const statusOf = (error: unknown): number | undefined =>
    error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined;

  it('becomes a document with the digest of what was sent, once', async () => {
    const content = text(200_000);
    const url = await send(content);
    const registered = await register(url);
    expect([registered.status, registered.body]).toMatchObject([
      201,
      { name: 'báo cáo.txt', size: content.length, digest: createHash('sha256').update(content).digest('hex') },
    ]);
    expect((await register(url)).status).toBe(404);
    expect((await readdir(join(api.config.files, 'uploads'))).filter((file) => file.startsWith(idOf(url)))).toEqual([]);
  });

  it('is registered again under the same key with the answer of the first time', async () => {
    const url = await send(text(100_000));
    const first = await register(url, {}, 'thu', 'register-once');
    const again = await register(url, {}, 'thu', 'register-once');
    expect([first.status, first.headers['idempotent-replayed']]).toEqual([201, undefined]);
    expect([again.status, again.headers['idempotent-replayed'], again.body]).toEqual([201, 'true', first.body]);
    const { documentId, digest } = first.body as { documentId: string; digest: string };
    expect(await api.world.sql(`SELECT document_id FROM document WHERE digest = decode($1, 'hex')`, [digest])).toEqual([
      { document_id: documentId },
    ]);
  });

  it('is not registered under the key of another request, and stays where it was', async () => {
    const [url, other] = [await send(text(100_000)), await send(text(100_000))];
    await register(url, {}, 'thu', 'register-two');
    const said = await register(url, { declaresUnmarked: true }, 'thu', 'register-two');
    const refused = await register(other, {}, 'thu', 'register-two');
    expect([said.status, said.body]).toMatchObject([422, { code: 'key-reused' }]);
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'key-reused' }]);
    expect((await register(other)).status).toBe(201);
  });

  it('goes on where it was when the line is cut, and when the server is started anew', async () => {
    const content = text(300_000);
    const cut = async (uploadUrl?: string): Promise<string> => {
      const breaking = send(content, {
        ...(uploadUrl !== undefined && { uploadUrl }),
        beforePiece: (sent) => {
          if (sent >= 2 * PIECE) throw new Error('cut');
        },
      });
      return await breaking.then(
        () => 'not cut',
        (error: unknown) => (error instanceof Error && 'url' in error ? String(error.url) : 'no upload'),
      );
    };
    const url = await cut();
    expect((await register(url)).status).toBe(404);
    const { port } = new URL(address);
    await served.close();
    await serve(Number(port));
    const sent: number[] = [];
    await send(content, { uploadUrl: new URL(url, address).href, beforePiece: (all) => sent.push(all) });
    expect(sent[0]).toBeGreaterThan(2 * PIECE);
    expect((await register(url)).body).toMatchObject({ digest: createHash('sha256').update(content).digest('hex') });
  });

  it('leaves nothing for long of what a killed process was taking in: the next start removes it, and not what is new', async () => {
    const arriving = join(api.config.files, 'arriving');
    await mkdir(arriving, { recursive: true });
    const [left, fresh] = [join(arriving, 'left'), join(arriving, 'fresh')];
    await Promise.all([left, fresh].map((path) => writeFile(path, 'Báo cáo')));
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    await utimes(left, twoDaysAgo, twoDaysAgo);
    await served.close();
    await serve();
    expect(await readdir(arriving)).toEqual(['fresh']);
    await rm(fresh);
  });

  it('is not there for anybody else', async () => {
    const url = await send(text(100_000));
    const id = new URL(url, address).pathname;
    const asked = async (person: string): Promise<number> =>
      (
        await fetch(`${address}${id}`, {
          method: 'HEAD',
          headers: { Authorization: `Bearer ${await api.token(person)}`, 'Tus-Resumable': '1.0.0' },
        })
      ).status;
    expect([await asked('thu'), await asked('ha')]).toEqual([200, 404]);
    expect((await register(url, {}, 'ha')).status).toBe(404);
    expect((await fetch(`${address}${id}`, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } })).status).toBe(401);
  });

  it('is refused before it begins where it is longer than a file may be', async () => {
    expect(statusOf(await send(text(1_100_000)).catch((error: unknown) => error))).toBe(413);
  });

  it.each(['../../etc/passwd', 'x', '00000000-0000-4000-8000-000000000000'])('has no address %j that was never given out', async (id) => {
    const headers = { Authorization: `Bearer ${await api.token('thu')}`, 'Tus-Resumable': '1.0.0' };
    expect((await fetch(`${address}/v1/uploads/${encodeURIComponent(id)}`, { method: 'HEAD', headers })).status).toBe(404);
  });

  it('of a scan waits for the word that it bears no mark, and is not sent again for it', async () => {
    const url = await send(readFileSync(SCAN), { name: 'bản quét.pdf' });
    expect((await register(url)).body).toMatchObject({ code: 'secrecy-undeclared' });
    expect((await register(url, { declaresUnmarked: true })).body).toMatchObject({ name: 'bản quét.pdf', mediaType: 'application/pdf' });
    expect((await readdir(join(api.config.files, 'uploads'))).filter((file) => file.startsWith(idOf(url)))).toEqual([]);
  });

  it('with a mark of secrecy is erased at once, and the log says no word of it', async () => {
    const content = buildDocx(['Số: 12/BC-STP', 'TỐI MẬT', 'Danh sách nhân sự']);
    const url = await send(content, { name: 'danh-sach.docx' });
    const refused = await register(url);
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'secrecy-mark' }]);
    expect((await readdir(join(api.config.files, 'uploads'))).filter((file) => file.startsWith(idOf(url)))).toEqual([]);
    const digest = createHash('sha256').update(content).digest('hex');
    expect(await api.world.sql(`SELECT 1 FROM document WHERE encode(digest, 'hex') = $1`, [digest])).toEqual([]);
    const [logged] = await api.world.sql<{ envelope: string }>(
      `SELECT convert_from(envelope, 'UTF8') AS envelope FROM audit_event WHERE convert_from(envelope, 'UTF8') LIKE '%secrecy-mark%'`,
    );
    expect(JSON.parse(logged?.envelope ?? '{}')).toMatchObject({ action: 'document.upload', outcome: 'denied', documents: [] });
    expect(logged?.envelope).not.toMatch(/nhân sự|TỐI/);
  });
});

describe('pictures', () => {
  let api: ApiWorld;
  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  const PNG = Buffer.from(validFile('png', '1'));

  it('is taken when its sender says that it bears no mark, and the document says that they did', async () => {
    const send = async (query: object): Promise<{ status: number; body: Record<string, unknown> }> =>
      api.anyone
        .post('/v1/documents')
        .query(query)
        .set('Authorization', `Bearer ${await api.token('thu')}`)
        .set('Idempotency-Key', api.world.environment.ids.next())
        .attach('file', PNG, 'ảnh.png');
    expect(await send({})).toMatchObject({ status: 422, body: { code: 'secrecy-undeclared' } });
    const taken = await send({ declaresUnmarked: 'true' });
    expect(taken).toMatchObject({ status: 201, body: { mediaType: 'image/png' } });
    const [row] = await api.world.sql<{ declared_unmarked: boolean }>('SELECT declared_unmarked FROM document WHERE document_id = $1', [
      taken.body['documentId'],
    ]);
    expect(row?.declared_unmarked).toBe(true);
  });

  it('are put together into one PDF, each a page under its name, by whoever may open them', async () => {
    const send = async (name: string): Promise<string> => {
      const sent = api.anyone
        .post('/v1/documents')
        .query({ declaresUnmarked: 'true' })
        .set('Authorization', `Bearer ${await api.token('thu')}`)
        .set('Idempotency-Key', api.world.environment.ids.next());
      return ((await sent.attach('file', Buffer.from(validFile('jpg', name)), `${name}.jpg`)).body as { documentId: string }).documentId;
    };
    const documents = [await send('Niêm yết'), await send('Bộ phận một cửa')];
    const album = await api.act('thu', '/v1/documents/combine-photographs', { documents, name: 'Ảnh.pdf' });
    expect([album.status, album.body]).toMatchObject([201, { name: 'Ảnh.pdf', mediaType: 'application/pdf' }]);
    const { documentId } = album.body as { documentId: string };
    const content = await api.get('thu', `/v1/documents/${documentId}/content`).then(({ body }) => body as Buffer);
    const pdf = await getDocumentProxy(new Uint8Array(content));
    expect([pdf.numPages, (await pdf.getOutline()).map(({ title }: { title: string }) => title)]).toEqual([
      2,
      ['Niêm yết', 'Bộ phận một cửa'],
    ]);
    expect((await api.act('ha', '/v1/documents/combine-photographs', { documents, name: 'Ảnh.pdf' })).status).toBe(403);
    const text = await api.upload('thu', 'a.txt', 'Báo cáo');
    const refused = await api.act('thu', '/v1/documents/combine-photographs', { documents: [text], name: 'Ảnh.pdf' });
    expect(refused.body).toMatchObject({ code: 'invalid', blockers: [{ code: 'no-photograph' }] });
  });
});
