import { isIP } from 'node:net';
import { CaptureError } from '#application/ports/page-capture';

/** Names that mean something else in every network (RFC 6761, RFC 6762, RFC 7686, RFC 8375, and `.internal`, which ICANN keeps for that). */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa|test|invalid|onion)$/;

/**
 * The address of a page that may be asked for. Numbers in every form (`2130706433`, `0x7f.1`) are IP addresses in it, names are in lower case.
 * @param base where the address stands, for one that is relative
 * @param allowedHosts `host:port` pairs that may be local, and on any port
 * @throws CaptureError `address-refused`, `address-not-public`
 */
export function pageAddress(address: string, base: URL | null, allowedHosts: readonly string[]): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw new CaptureError('address-refused', null);
  if (url.username !== '' || url.password !== '') throw new CaptureError('address-refused', 'credentials');
  if (!isAllowed(url, allowedHosts)) checkPublic(url);
  return url;
}

/** What its addresses are is seen when it is resolved. */
function checkPublic(url: URL): void {
  const port = portOf(url);
  if (port !== 80 && port !== 443) throw new CaptureError('address-not-public', `port ${port}`);
  const host = hostOf(url);
  const name = host.replace(/\.$/, '');
  if (isIP(host) === 0 && (!name.includes('.') || LOCAL_NAMES.test(name))) throw new CaptureError('address-not-public', host);
}

/** Without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

export function portOf({ protocol, port }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

export function isAllowed(url: URL, allowedHosts: readonly string[]): boolean {
  return allowedHosts.includes(`${url.hostname}:${portOf(url)}`);
}
