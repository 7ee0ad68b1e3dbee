import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { GatheringSocket } from './gathering-socket.js';

describe('a gathering socket', () => {
  it('holds what is written in one turn, and sends it whole and in order when the turn ends', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = new GatheringSocket();
    const accepted = once(server, 'connection') as Promise<[Socket]>;
    socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
    const [[peer]] = await Promise.all([accepted, once(socket, 'connect')]);
    peer.setEncoding('utf8');

    socket.write('begin ');
    socket.write(Buffer.from('load '), () => undefined);
    socket.write('write', 'utf8');
    expect(socket.writableCorked).toBe(1);
    const [received] = (await once(peer, 'data')) as [string];
    expect(received).toBe('begin load write');
    expect(socket.writableCorked).toBe(0);

    socket.destroy();
    server.close();
    await once(server, 'close');
  });
});
