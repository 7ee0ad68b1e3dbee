import { lookup, type LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { CaptureError } from '#application/ports/page-capture';
import { systemErrorCode } from '../system-error-code.js';
import { isPublicAddress } from './is-public-address.js';

/** All addresses of a host; an IP address is its own. Fails with an error of the system where it has none. */
export type ResolveHost = (host: string) => Promise<readonly LookupAddress[]>;

/** As this machine resolves names. */
export const resolveHost: ResolveHost = (host) =>
  new Promise((resolve, reject) =>
    lookup(host, { all: true }, (error, addresses) => {
      if (error === null) resolve(addresses);
      else reject(error);
    }),
  );

/**
 * The addresses of a host that may be connected to: one that is not public among them spoils all.
 * @param mayBeLocal exempts it from that
 * @throws CaptureError `unreachable`, `address-not-public`
 */
export async function addressesOf(host: string, mayBeLocal: boolean, resolve: ResolveHost): Promise<readonly LookupAddress[]> {
  const addresses = await resolved(host, resolve);
  if (addresses.length === 0) throw new CaptureError('unreachable', 'ENOTFOUND');
  const local = mayBeLocal ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
  if (local !== undefined) throw new CaptureError('address-not-public', local.address);
  return addresses;
}

async function resolved(host: string, resolve: ResolveHost): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  try {
    return await resolve(host);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    throw new CaptureError('unreachable', code);
  }
}
