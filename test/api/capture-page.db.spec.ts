import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { LocalServers } from '#adapters/capture/fixtures/capture-world';
import { createApiWorld, type ApiWorld } from './api-world.js';

const PAGE = `<!doctype html><title>Công khai thủ tục</title><p>Đã niêm yết 100 % thủ tục hành chính.</p>`;
const SECRET = '<!doctype html><p>TỐI MẬT</p><p>Danh sách nhân sự</p>';

describe('a link as evidence', () => {
  const servers = new LocalServers();
  let api: ApiWorld;
  let host: string;
  let elsewhere: string;
  const asked: string[] = [];

  const serve: RequestListener = ({ url = '' }, answer) => {
    asked.push(url);
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (url === '/moved') answer.writeHead(302, { Location: '/page' }).end();
    else if (url === '/gone') answer.writeHead(404).end();
    else if (url === '/secret') answer.end(SECRET);
    else if (url === '/deep') answer.end('<div>'.repeat(150_000));
    else if (url === '/app') answer.end('<div id="root"></div><script src="/a.js"></script>');
    else answer.end(PAGE);
  };

  beforeAll(async () => {
    host = await servers.serving(serve);
    elsewhere = await servers.serving(serve);
    api = await createApiWorld({}, { captureHosts: [host] });
  });
  afterAll(async () => {
    await api.end();
    await servers.close();
  });

  const capture = (path: string, more: object = {}, key?: string, person = 'thu'): ReturnType<ApiWorld['act']> =>
    api.act(person, '/v1/documents/capture-page', { address: `http://${host}${path}`, ...more }, undefined, key);

  it('becomes a document that says where and when it was captured, with its text and the digest of what was served', async () => {
    const captured = await capture('/moved');
    const digest = createHash('sha256').update(PAGE).digest('hex');
    const record = { address: `http://${host}/page`, title: 'Công khai thủ tục', capturedAt: expect.stringMatching(/^2025-02-10T/) };
    expect([captured.status, captured.body]).toMatchObject([
      201,
      { name: 'Công khai thủ tục.html', mediaType: 'text/html', size: Buffer.byteLength(PAGE), digest, capture: record },
    ]);
    const { documentId } = captured.body as { documentId: string };
    const described = await api.get('thu', `/v1/documents/${documentId}`);
    expect(described.body).toMatchObject({ capture: record, hasText: true, contentState: 'kept' });
    const text = await api.get('thu', `/v1/documents/${documentId}/text`);
    expect(text.body).toMatchObject({ blocks: [{ text: 'Công khai thủ tục' }, { text: 'Đã niêm yết 100 % thủ tục hành chính.' }] });
    const found = await api.get('thu', '/v1/documents?q=da%20niem%20yet%20100');
    expect(found.body).toMatchObject({ items: [{ documentId, snippet: { hit: 'Đã niêm yết 100' } }] });
    const [logged] = await api.world.sql<{ payload: string }>(
      `SELECT convert_from(p.body, 'UTF8') AS payload FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id) WHERE e.stream = $1 AND e.action = 'document.upload'`,
      [`document:${documentId}`],
    );
    expect(logged?.payload).toContain(`http://${host}/page`);
  });

  it('is downloaded as an attachment that no browser runs', async () => {
    const { body } = await capture('/page');
    const { headers } = await api.get('thu', `/v1/documents/${(body as { documentId: string }).documentId}/content`);
    expect(headers['content-disposition']).toMatch(/^attachment; /);
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is fetched once, however often the request is sent under its key', async () => {
    asked.length = 0;
    const first = await capture('/page?lan=1', {}, 'chup-1');
    const again = await capture('/page?lan=1', {}, 'chup-1');
    expect([again.status, again.body, again.headers['idempotent-replayed']]).toEqual([201, first.body, 'true']);
    expect((await capture('/page?lan=2', {}, 'chup-1')).body).toMatchObject({ code: 'key-reused' });
    expect(asked).toEqual(['/page?lan=1']);
  });

  it('has no capture where a file was sent', async () => {
    const documentId = await api.upload('thu', 'a.txt', 'Báo cáo');
    expect((await api.get('thu', `/v1/documents/${documentId}`)).body).toMatchObject({ capture: null });
  });

  it('with a mark of secrecy is erased at once', async () => {
    const refused = await capture('/secret', { declaresUnmarked: true });
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'secrecy-mark' }]);
    const digest = createHash('sha256').update(SECRET).digest('hex');
    expect(await api.world.sql(`SELECT 1 FROM document WHERE encode(digest, 'hex') = $1`, [digest])).toEqual([]);
    expect(await readdir(join(api.config.files, 'arriving'))).toEqual([]);
  });

  it('that nobody can look at within the limits is refused, and the service goes on', async () => {
    const refused = await capture('/deep', { declaresUnmarked: true });
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'file-unsafe', blockers: [{ code: 'file-too-complex' }] }]);
    expect((await capture('/page')).status).toBe(201);
  });

  it('needs a word of whoever asks for it where nothing of it can be read', async () => {
    expect((await capture('/app')).body).toMatchObject({ code: 'secrecy-undeclared' });
    expect((await capture('/app', { declaresUnmarked: true })).body).toMatchObject({ mediaType: 'text/html' });
  });

  it('that leads into this network, or nowhere, is refused in words, and written down with its address', async () => {
    const refusedAs = async (address: string): Promise<unknown> => {
      const { status, body } = await api.act('thu', '/v1/documents/capture-page', { address });
      const { code, blockers } = body as { code: string; blockers: { code: string; message: string }[] };
      return [status, code, blockers.map((blocker) => blocker.code), blockers.every(({ message }) => /Địa chỉ|Máy chủ/.test(message))];
    };
    const refused = (fault: string): unknown => [422, 'page-not-captured', [`capture-${fault}`], true];
    asked.length = 0;
    expect(await refusedAs(`http://${elsewhere}/page`)).toEqual(refused('address-not-public'));
    expect(await refusedAs('http://169.254.169.254/latest/meta-data/')).toEqual(refused('address-not-public'));
    expect(await refusedAs('file:///etc/passwd')).toEqual(refused('address-refused'));
    expect(await refusedAs(`http://${host}/gone`)).toEqual(refused('status'));
    expect(asked).toEqual(['/gone']);
    const logged = await api.world.sql<{ envelope: string; payload: string }>(
      `SELECT convert_from(e.envelope, 'UTF8') AS envelope, convert_from(p.body, 'UTF8') AS payload
         FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id) WHERE e.action = 'document.capture' ORDER BY e.seq`,
    );
    expect(logged.map(({ envelope }) => (JSON.parse(envelope) as { reasonCode: string }).reasonCode)).toEqual([
      'address-not-public',
      'address-not-public',
      'address-refused',
      'status',
    ]);
    expect(logged[1]?.payload).toContain('169.254.169.254');
  });

  it('is not fetched for whoever may not upload', async () => {
    asked.length = 0;
    await api.world.sql(`UPDATE membership SET valid_to = '2025-02-09' WHERE person_id = $1`, [api.world.idOf('ha')]);
    const refused = await capture('/page', {}, undefined, 'ha');
    expect([refused.status, asked]).toEqual([403, []]);
  });
});
