import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClamdScanner } from '#adapters/scanner/clamd-scanner';
import { ScannerUnavailableError } from '#application/ports/virus-scanner';
import { ClamdServer } from '#testing/clamav/clamd-server';
import { buildDocx } from '#testing/documents/build-docx';
import { arrive } from '#testing/file-store-contract';

/** The test file of EICAR (2006), put together here so that no scanner takes the source for it. */
const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''));
/** By the hash of the whole file: inside a ZIP it is found by unpacking alone. */
const SIGNATURES = [`${createHash('sha256').update(EICAR).digest('hex')}:${EICAR.length}:Docket.Test.Eicar`];
/** clamd marks the signatures that are not ClamAV's own. */
const FOUND = { found: true, signature: 'Docket.Test.Eicar.UNOFFICIAL' };
const MEBIBYTE = 1024 ** 2;

describe("Debian's clamd", () => {
  let folder: string;
  let server: ClamdServer;
  let scanner: ClamdScanner;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docket-scanned-'));
    server = await ClamdServer.start(SIGNATURES, ['StreamMaxLength 26M', 'MaxFileSize 24M', 'AlertExceedsMax yes']);
    scanner = new ClamdScanner(server.address);
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds the test file by its name', async () => {
    expect(await scanner.scan(await arrive(folder, EICAR))).toEqual(FOUND);
  });

  it('finds the test file inside a DOCX', async () => {
    const docx = buildDocx(['Báo cáo tuần'], { 'word/embeddings/attachment.bin': EICAR });
    expect(docx.includes(EICAR)).toBe(false);
    expect(await scanner.scan(await arrive(folder, docx))).toEqual(FOUND);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a DOCX', buildDocx(['Báo cáo tuần'])],
    ['20 MiB', Buffer.alloc(20 * MEBIBYTE, 'Kon Tum ')],
  ])('finds nothing in %s', async (_what, content) => {
    expect(await scanner.scan(await arrive(folder, content))).toEqual({ found: false });
  });

  it('calls no file clean that it did not look at whole, where it is set up to say so', async () => {
    const result = await scanner.scan(await arrive(folder, Buffer.alloc(25 * MEBIBYTE, 'Kon Tum ')));
    expect(result).toEqual({ found: true, signature: 'Heuristics.Limits.Exceeded.MaxFileSize' });
  });

  it('is unavailable for a file beyond its longest stream', async () => {
    const scan = scanner.scan(await arrive(folder, Buffer.alloc(27 * MEBIBYTE)));
    await expect(scan).rejects.toBeInstanceOf(ScannerUnavailableError);
  });

  it('answers several at once, each of its own file', async () => {
    const files = await Promise.all(
      Array.from({ length: 12 }, (_, place) => arrive(folder, place % 2 === 0 ? EICAR : Buffer.from(`clean ${place}`))),
    );
    const results = await Promise.all(files.map((file) => scanner.scan(file)));
    expect(results.map(({ found }) => found)).toEqual(files.map((_, place) => place % 2 === 0));
  });

  it('says which version it is, and that it has no signatures of the day', async () => {
    expect(await scanner.describe()).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+/), signaturesOf: null });
  });

  it('is unavailable once it is killed in the middle of a file, and afterwards', async () => {
    const mortal = await ClamdServer.start(SIGNATURES);
    try {
      const asking = new ClamdScanner(mortal.address);
      const path = join(folder, 'half-a-file');
      // Its writer gets it open when its reader does: when clamd has been asked.
      execFileSync('mkfifo', [path]);
      const scan = expect(asking.scan({ path, digest: 'none', size: MEBIBYTE })).rejects.toBeInstanceOf(ScannerUnavailableError);
      const writer = await open(path, 'w');
      await writer.write(Buffer.alloc(60_000));
      await mortal.kill();
      await scan;
      await writer.close();
      await expect(asking.scan(await arrive(folder, EICAR))).rejects.toBeInstanceOf(ScannerUnavailableError);
    } finally {
      await mortal.stop();
    }
  });
});
