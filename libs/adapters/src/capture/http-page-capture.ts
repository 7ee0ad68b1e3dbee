import type { IncomingMessage } from 'node:http';
import { FileTooLargeError, type Arrivals } from '#application/ports/arrivals';
import type { Clock } from '#application/ports/clock';
import { CaptureError, type CapturedPage, type PageCapture } from '#application/ports/page-capture';
import { hostOf, isAllowed, pageAddress } from './page-address.js';
import { pageBody } from './page-body.js';
import { pageTitle } from './page-title.js';
import { requestPage } from './request-page.js';
import { addressesOf, resolveHost, type ResolveHost } from './resolve-host.js';

/** `time` in milliseconds from the first question to the last byte; `size` in bytes, unpacked. */
export interface CaptureLimits {
  readonly time: number;
  readonly size: number;
  readonly redirections: number;
}

export const CAPTURE_LIMITS: CaptureLimits = { time: 10_000, size: 5 * 1024 * 1024, redirections: 5 };

/** Redirections that are followed (RFC 9110, 15.4). */
const REDIRECTIONS = [301, 302, 303, 307, 308];
/** A title stands before that, in bytes. */
const TITLE_WITHIN = 256 * 1024;

/** An answer with the address from which it came. */
interface Answer {
  readonly url: URL;
  readonly message: IncomingMessage;
}

/**
 * Fetches pages over HTTP as anybody on the public internet may see them: without cookies, credentials or a way into this machine's own networks
 * (OWASP, Server-Side Request Forgery). Every address on the way is looked at anew.
 */
export class HttpPageCapture implements PageCapture {
  constructor(
    private readonly arrivals: Arrivals,
    private readonly clock: Clock,
    /** `host:port` pairs that may be local, and on any port; none in production. */
    private readonly allowedHosts: readonly string[],
    private readonly limits: CaptureLimits = CAPTURE_LIMITS,
    private readonly resolve: ResolveHost = resolveHost,
  ) {}

  async capture(address: string): Promise<CapturedPage> {
    const first = pageAddress(address, null, this.allowedHosts);
    const timeIsOver = new AbortController();
    const timer = setTimeout(() => timeIsOver.abort(), this.limits.time);
    try {
      return await this.received(await this.answer(first, timeIsOver.signal));
    } catch (error) {
      if (timeIsOver.signal.aborted && error instanceof CaptureError) throw new CaptureError('too-slow', null);
      if (error instanceof FileTooLargeError) throw new CaptureError('too-large', null);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async answer(first: URL, signal: AbortSignal): Promise<Answer> {
    let url = first;
    for (let followed = 0; followed <= this.limits.redirections; followed += 1) {
      const message = await this.request(url, signal);
      if (message.statusCode === 200) return { url, message };
      message.destroy();
      const { location } = message.headers;
      if (!REDIRECTIONS.includes(message.statusCode ?? 0) || location === undefined)
        throw new CaptureError('status', String(message.statusCode));
      url = pageAddress(location, url, this.allowedHosts);
    }
    throw new CaptureError('status', 'redirections');
  }

  private async request(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const resolving = addressesOf(hostOf(url), isAllowed(url, this.allowedHosts), this.resolve);
    // Names cannot be asked to be resolved faster: the answer is not waited for any longer.
    const addresses = await Promise.race([resolving, abortOf(signal)]);
    return requestPage(url, addresses, signal);
  }

  private async received({ url, message }: Answer): Promise<CapturedPage> {
    const capturedAt = this.clock.now();
    const contentType = message.headers['content-type'] ?? '';
    const mediaType = mediaTypeOf(contentType);
    const start = new Uint8Array(Math.min(TITLE_WITHIN, this.limits.size));
    const seen = { length: 0 };
    const file = await this.arrivals.receive(remembering(pageBody(message, this.limits.size), start, seen));
    const title = mediaType === 'text/html' ? pageTitle(start.subarray(0, seen.length), contentType) : null;
    return { file, address: url.href, contentType, mediaType, title, capturedAt };
  }
}

/** Hands on the content, and keeps its first bytes in `start`. */
async function* remembering(
  content: AsyncIterable<Buffer>,
  start: Uint8Array,
  seen: { length: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of content) {
    seen.length += chunk.copy(start, seen.length);
    yield chunk;
  }
}

/** Type and subtype without parameters (RFC 9110, 8.3.1). */
function mediaTypeOf(contentType: string): string {
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream';
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new CaptureError('too-slow', null)), { once: true });
  });
}
