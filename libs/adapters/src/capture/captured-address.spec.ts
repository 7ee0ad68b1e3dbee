import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { captured, faultOf, HeldArrivals, LocalServers, resolvingTo } from './fixtures/capture-world.js';
import type { ResolveHost } from './resolve-host.js';

const servers = new LocalServers();
afterEach(() => servers.close());

describe('an address', () => {
  it.each([
    '',
    'kontum.gov.vn',
    'ftp://kontum.gov.vn/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,a',
    'http://',
    '//kontum.gov.vn/',
  ])('is refused where it is none of the web: %s', async (address) => {
    expect(await faultOf(captured(address))).toBe('address-refused');
  });

  it.each(['http://a@kontum.gov.vn/', 'http://a:b@kontum.gov.vn/', 'http://:b@kontum.gov.vn/'])(
    'is refused with a name in it: %s',
    async (address) => {
      expect(await faultOf(captured(address))).toBe('address-refused credentials');
    },
  );

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://localhost.localdomain/',
    'http://a.localhost/',
    'http://may-chu/',
    'http://metadata.google.internal/',
    'http://printer.local/',
    'http://kontum.gov.vn:8080/',
    'https://kontum.gov.vn:22/',
  ])('is not followed into this network: %s', async (address) => {
    expect(await faultOf(captured(address, { resolve: resolvingTo('8.8.8.8') }))).toMatch(/^address-not-public /);
  });

  it.each([[['127.0.0.1']], [['10.1.2.3']], [['8.8.8.8', '192.168.0.1']], [['2001:4860:4860::8888', '::1']], [['::ffff:10.0.0.1']]])(
    'is not followed where its name leads into this network: %j',
    async (addresses) => {
      expect(await faultOf(captured('https://kontum.gov.vn/', { resolve: resolvingTo(...addresses) }))).toBe(
        `address-not-public ${addresses.at(-1)}`,
      );
    },
  );

  it('is exempt by its name and its port together', async () => {
    const [host, other] = [
      await servers.serving((_request, answer) => answer.end()),
      await servers.serving((_request, answer) => answer.end()),
    ];
    await expect(captured(`http://${host}/`, { allowed: [host] })).resolves.toBeDefined();
    expect(await faultOf(captured(`http://${other}/`, { allowed: [host] }))).toMatch(/^address-not-public port/);
  });

  it('is resolved once, and connected to as it was resolved', async () => {
    const host = await servers.serving(({ headers }, answer) => answer.end(headers.host));
    const name = `kontum.gov.vn:${host.split(':')[1]}`;
    const resolved: string[] = [];
    const resolve: ResolveHost = (asked) => {
      resolved.push(asked);
      return Promise.resolve([{ address: resolved.length === 1 ? '127.0.0.1' : '192.0.2.1', family: 4 }]);
    };
    const arrivals = new HeldArrivals();
    await captured(`http://${name}/`, { allowed: [name], arrivals, resolve });
    expect([resolved, arrivals.held]).toEqual([['kontum.gov.vn'], [name]]);
  });
});

describe('a redirection', () => {
  /** As many redirections as its path says. */
  const counting: RequestListener = ({ url }, answer) => {
    const left = Number(url?.slice(1));
    if (left === 0) answer.end();
    else answer.writeHead([301, 302, 303, 307, 308][left % 5] ?? 302, { Location: `/${left - 1}` }).end();
  };

  it('is followed to the page, five times', async () => {
    const host = await servers.serving(counting);
    expect(await captured(`http://${host}/5`, { allowed: [host] })).toMatchObject({ address: `http://${host}/0` });
    expect(await faultOf(captured(`http://${host}/6`, { allowed: [host] }))).toBe('status redirections');
  });

  it.each([
    ['http://127.0.0.1/', 'address-not-public 127.0.0.1'],
    ['http://169.254.169.254/latest/', 'address-not-public 169.254.169.254'],
    ['//[::1]/', 'address-not-public ::1'],
    ['http://kontum.gov.vn/', 'address-not-public 10.0.0.1'],
    ['http://kontum.gov.vn:6379/', 'address-not-public port 6379'],
    ['http://a:b@kontum.gov.vn/', 'address-refused credentials'],
    ['file:///etc/passwd', 'address-refused'],
    ['http://[', 'address-refused'],
  ])('is looked at like the first address: %s', async (location, fault) => {
    const host = await servers.serving((_request, answer) => answer.writeHead(302, { Location: location }).end());
    expect(await faultOf(captured(`http://${host}/`, { allowed: [host], resolve: resolvingTo('10.0.0.1') }))).toBe(fault);
  });
});
