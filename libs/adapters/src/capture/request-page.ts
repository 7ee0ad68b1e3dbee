import type { LookupAddress } from 'node:dns';
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { CaptureError } from '#application/ports/page-capture';
import { systemErrorCode } from '../system-error-code.js';
import { hostOf, portOf } from './page-address.js';

const HEADERS = { 'User-Agent': 'Docket', Accept: '*/*', 'Accept-Encoding': 'identity' };

/**
 * Asks once for a page, over a connection of its own to one of the addresses given: its name is not resolved again. Whom the name belongs to is
 * proven by TLS, whatever the environment says of that.
 * @throws CaptureError `unreachable`
 */
export async function requestPage(url: URL, addresses: readonly LookupAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: 'GET',
    host: hostOf(url),
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    headers: HEADERS,
    lookup: pinnedTo(addresses),
    agent: false,
    signal,
  };
  try {
    return await new Promise((resolve, reject) => {
      const request = url.protocol === 'https:' ? requestSecure({ ...options, rejectUnauthorized: true }) : requestPlain(options);
      request.on('response', resolve).on('error', reject).end();
    });
  } catch (error) {
    throw unreachable(error);
  }
}

/** What failed between two machines, as the fault that it is; other errors stay what they are. */
export function unreachable(error: unknown): unknown {
  const code = systemErrorCode(error);
  return code === null ? error : new CaptureError('unreachable', code);
}

function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, answer) => {
    const [first] = addresses;
    if (all === true) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };
}
