import sharp from 'sharp';
import { cleanImage, LONGEST_SIDE } from '../../../src/adapters/inspection/clean-image';
import { WIDE, blackPng, photo } from './files';

async function cleaned(bytes: Buffer) {
  const result = await cleanImage(bytes);
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return { ...result, metadata: await sharp(result.bytes).metadata() };
}

test('a photo is turned upright, and says neither where it was taken nor with what', async () => {
  const original = await photo();
  const before = await sharp(original).metadata();
  expect(before.orientation).toBe(6);
  expect(before.exif?.includes('Telefono di Anna')).toBe(true);
  const { kind, metadata, bytes } = await cleaned(original);
  expect(kind).toBe('jpeg');
  expect([metadata.width, metadata.height]).toEqual([40, 60]);
  expect([metadata.orientation, metadata.exif, metadata.xmp, metadata.iptc]).toEqual(
    Array(4).fill(undefined),
  );
  expect(bytes.includes('Telefono')).toBe(false);
});

test('a drawing stays a PNG, pixel for pixel', async () => {
  const { kind, bytes } = await cleaned(await sharp({ create: WIDE }).png().toBuffer());
  expect(kind).toBe('png');
  const [r, g, b] = await sharp(bytes).raw().toBuffer();
  expect([r, g, b]).toEqual([0x33, 0x66, 0x99]);
});

test('a picture is made no larger than is needed to read it, and a small one stays as it is', async () => {
  const large = await sharp({ create: { ...WIDE, width: LONGEST_SIDE + 500, height: 300 } })
    .jpeg()
    .toBuffer();
  expect((await cleaned(large)).metadata.width).toBe(LONGEST_SIDE);
  expect((await cleaned(await photo())).metadata.height).toBe(60);
});

test('what hides behind the end of a picture is gone', async () => {
  const hidden = Buffer.concat([await photo(), Buffer.from('PK\u0003\u0004<script>alert(1)</script>')]);
  const { bytes } = await cleaned(hidden);
  expect(bytes.includes('script')).toBe(false);
});

test('a picture that unpacks into more than this machine can hold is refused before it is unpacked', async () => {
  expect(await cleanImage(blackPng(30_000, 30_000, 10))).toEqual({ ok: false, refusal: 'too-many-pixels' });
});

test.each([
  ['nothing', () => Buffer.alloc(0)],
  ['words', () => Buffer.from('sono una foto')],
  ['a page of the web', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with a script', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a PDF', () => Buffer.from('%PDF-1.7\n%%EOF')],
  ['the first bytes of a JPEG', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['a picture of another kind', () => sharp({ create: WIDE }).webp().toBuffer()],
  ['an animation', () => sharp({ create: WIDE }).gif().toBuffer()],
  ['a picture that breaks off', async () => (await photo()).subarray(0, 200)],
  ['a PNG whose lines are not all there', () => blackPng(1000, 1000, 10)],
])('%s is no picture', async (_, make) => {
  expect(await cleanImage(await make())).toEqual({ ok: false, refusal: 'unreadable' });
});
