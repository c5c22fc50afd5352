import { Readable } from 'node:stream';
import { scan } from '../../../src/adapters/antivirus/scan';
import { freePort } from '../../support/free-port';
import { startClamd, type Clamd } from './clamd';

const VIRUS = 'un virus di prova';

let clamd: Clamd;
let answer: (file: Buffer) => string | null;

beforeEach(async () => {
  answer = (file) => (file.includes(VIRUS) ? 'stream: Prova FOUND' : 'stream: OK');
  clamd = await startClamd((file) => answer(file));
});

afterEach(() => clamd.stop());

const parts = (...chunks: (string | Buffer)[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

test('a file without a virus is clean, and the scanner has seen all of it', async () => {
  const large = Buffer.alloc(300_000, 'abc');
  expect(await scan(clamd.address, parts('inizio', large, 'fine'))).toBe('clean');
  expect(clamd.received).toEqual([Buffer.concat([Buffer.from('inizio'), large, Buffer.from('fine')])]);
});

test('a file with a virus is infected', async () => {
  expect(await scan(clamd.address, parts('inizio', VIRUS, 'fine'))).toBe('infected');
});

test.each(['INSTREAM size limit exceeded. ERROR', 'stream: Can’t allocate memory ERROR', 'non capisco', ''])(
  'an answer that says neither is none: «%s»',
  async (said) => {
    answer = () => said;
    expect(await scan(clamd.address, parts('x'))).toBe('unavailable');
  },
);

test('a scanner that is not there, or says nothing, leaves the file to wait', async () => {
  const nobody = { host: '127.0.0.1', port: await freePort() };
  expect(await scan(nobody, parts('x'))).toBe('unavailable');
  answer = () => null;
  expect(await scan(clamd.address, parts('x'), 300)).toBe('unavailable');
});

test('a file that breaks off while it is read is not called clean', async () => {
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('metà');
      throw new Error('damaged');
    })(),
  );
  expect(await scan(clamd.address, broken, 500)).toBe('unavailable');
});
