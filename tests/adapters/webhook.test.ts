import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendWebhook } from '../../src/adapters/webhook';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const message = { id: 'x', body: '{}' };

let server: Server;
let port: number;
let asked = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = 0;
});

const send = (host: string, privateHosts: string[] = []) =>
  sendWebhook({ url: `http://${host}:${String(port)}/avvisi`, secret, privateHosts }, message);

test.each(['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
  'nothing is sent to %s, however it is written',
  async (host) => {
    expect(await send(host)).toBe('indirizzo di una rete privata');
    expect(asked).toBe(0);
  },
);

test('a host that the CAF has named is told, wherever it is', async () => {
  expect(await send('127.0.0.1', ['127.0.0.1'])).toBeNull();
  expect(await send('localhost', ['127.0.0.1'])).toBe('indirizzo di una rete privata');
  expect(asked).toBe(1);
});

test('a host that does not exist is out of reach', async () => {
  expect(await send('nessuno.invalid')).toBe('non raggiungibile');
});
