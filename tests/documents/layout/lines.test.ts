import fc from 'fast-check';
import { printFonts } from '../../../src/adapters/print-fonts';
import { faceOf, setIn } from '../../../src/documents/layout/face';
import { losesLetters, printable, wrapped } from '../../../src/documents/layout/lines';

const tenEach = (text: string) => [...text].length * 10;

test('words go below each other where the line ends, and a word that is too long is broken', () => {
  expect(wrapped(tenEach, 'uno due tre', 75)).toEqual(['uno due', 'tre']);
  expect(wrapped(tenEach, 'precipitevolissimevolmente', 100)).toEqual(['precipitev', 'olissimevo', 'lmente']);
});

test('whatever the text, no line is wider than it may be and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 400 }), (text, width) => {
      const tidy = text.replace(/\s+/g, ' ');
      const lines = wrapped(tenEach, tidy, width);
      expect(lines.filter((line) => tenEach(line) > width)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(tidy.replaceAll(' ', ''));
    }),
  );
});

test('a letter that the font lacks is written without its marks; where that is no way, a gap shows', async () => {
  const known = (character: string) => /[ -~àèéìòù’]/.test(character);
  expect(printable(known, 'Łódź è  così 漢字')).toBe('Lodz è così ??');
  expect(printable((character) => known(character) || character === '□', 'nome 漢字')).toBe('nome □□');
  const { regular } = await printFonts();
  const letters = 'àèéìòù ÀÈÉÌÒÙ Łódź Çelik Șerban Đorđe ß € « » – − × ’';
  expect(setIn(faceOf(regular), letters)).toBe(letters);
});

test('signs that nobody sees are left out, and turn nothing around', async () => {
  const { regular } = await printFonts();
  expect(setIn(faceOf(regular), 'ROSSI\u202E \u2067MARIA\u200B')).toBe('ROSSI MARIA');
});

test('of a text one can say whether letters of it are missing in print', async () => {
  const { isKnown } = faceOf((await printFonts()).regular);
  for (const whole of ['ROSSI', 'Łódź', 'ROSSI  \u202E', 'ﬁ', 'é\u0323'])
    expect([whole, losesLetters(isKnown, whole)]).toEqual([whole, false]);
  for (const lost of ['כהן', 'محمد', '李明', 'ROSSI 😀'])
    expect([lost, losesLetters(isKnown, lost), setIn(faceOf((await printFonts()).regular), lost)]).toEqual([
      ...[lost, true, expect.stringMatching(/□/)],
    ]);
});

test('a font is parsed once, and knows how wide its letters are', async () => {
  const { regular } = await printFonts();
  const face = faceOf(regular);
  expect(faceOf(regular)).toBe(face);
  // Source Sans 3: digits are as wide as each other, 0,497 of their size.
  expect(face.widthOf('1', 100)).toBeCloseTo(face.widthOf('8', 100));
  expect(face.widthOf('12', 10)).toBeCloseTo(9.94, 1);
});
