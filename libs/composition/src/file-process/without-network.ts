import dgram from 'node:dgram';
import dns from 'node:dns';
import dnsPromises from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** Somebody in this process wanted to talk to the network. */
export class NetworkRefused extends Error {
  constructor(what: string) {
    super(`${what} is not to be had here`);
  }
}

/** Every way from a program of Node to others: HTTP, TLS and WebSockets all connect a socket, and serving listens. */
const WAYS_OUT: readonly (readonly [holder: object, names: readonly string[]])[] = [
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [dgram.Socket.prototype, ['bind', 'connect', 'send']],
  [dns, functionsOf(dns)],
  [dns.Resolver.prototype, functionsOf(dns.Resolver.prototype)],
  [dnsPromises, functionsOf(dnsPromises)],
  [dnsPromises.Resolver.prototype, functionsOf(dnsPromises.Resolver.prototype)],
];

/**
 * Takes the network from this process, for good. Together with Node's permissions, which keep it from files, from other programs and
 * from code that is not JavaScript, nothing that reads a hostile file here reaches anybody.
 */
export function withoutNetwork(): void {
  for (const [holder, names] of WAYS_OUT) {
    for (const name of names) forbid(holder, name);
  }
  syncBuiltinESMExports();
}

function functionsOf(holder: object): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(holder))
    .filter(([name, { value }]) => typeof value === 'function' && name !== 'constructor' && name !== 'Resolver')
    .map(([name]) => name);
}

function forbid(holder: object, name: string): void {
  const refuse = (): never => {
    throw new NetworkRefused(name);
  };
  Object.defineProperty(holder, name, { value: refuse, writable: false, configurable: false, enumerable: true });
}
