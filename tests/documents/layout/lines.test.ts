import fc from 'fast-check';
import { printFonts } from '../../../src/adapters/print-fonts';
import { faceOf, setIn } from '../../../src/documents/layout/face';
import { printable, wrapped } from '../../../src/documents/layout/lines';

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

test('a letter that the font lacks is written without its marks, a sign that it lacks is left out', async () => {
  const known = (character: string) => /[ -~àèéìòù’]/.test(character);
  expect(printable(known, 'Łódź è  così 漢字')).toBe('Lodz è così ');
  const { regular } = await printFonts();
  const letters = 'àèéìòù ÀÈÉÌÒÙ Łódź Çelik Șerban Đorđe ß € « » – − × ’';
  expect(setIn(faceOf(regular), letters)).toBe(letters);
});

test('a font is parsed once, and knows how wide its letters are', async () => {
  const { regular } = await printFonts();
  const face = faceOf(regular);
  expect(faceOf(regular)).toBe(face);
  // Source Sans 3: digits are as wide as each other, 0,497 of their size.
  expect(face.widthOf('1', 100)).toBeCloseTo(face.widthOf('8', 100));
  expect(face.widthOf('12', 10)).toBeCloseTo(9.94, 1);
});
