import { Readable } from 'node:stream';
import type * as OwnScanner from '../../../src/adapters/antivirus/own-scanner';
import { parseEnv } from '../../../src/env';
import { startClamd } from './clamd';

function ownScanner(address: string) {
  jest.resetModules();
  process.env['CLAMD_ADDRESS'] = address;
  const { scanner } = jest.requireActual<typeof OwnScanner>('../../../src/adapters/antivirus/own-scanner');
  return scanner();
}

test.each([
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['clamd.caf.example:3310', { host: 'clamd.caf.example', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['/run/clamav/clamd.ctl', { socket: '/run/clamav/clamd.ctl' }],
])('the scanner may listen at %s', (given, address) => {
  expect(parseEnv({ CLAMD_ADDRESS: given }).CLAMD_ADDRESS).toEqual(address);
});

test.each([
  '127.0.0.1',
  ':3310',
  '127.0.0.1:0',
  '127.0.0.1:99999',
  'clamd:tre',
  '::1:3310',
  'tcp://clamd:3310',
])('a scanner at «%s» is an error of the settings', (given) => {
  expect(() => parseEnv({ CLAMD_ADDRESS: given })).toThrow('CLAMD_ADDRESS');
});

test('files are scanned where the settings say, and not at all where they say nothing', async () => {
  const clamd = await startClamd((file) => (file.includes('virus') ? 'stream: Prova FOUND' : 'stream: OK'));
  try {
    const scanner = ownScanner(`127.0.0.1:${String(clamd.address.port)}`);
    expect(await scanner?.(Readable.from([Buffer.from('un virus')]))).toBe('infected');
  } finally {
    await clamd.stop();
  }
  expect(ownScanner('')).toBeNull();
});
