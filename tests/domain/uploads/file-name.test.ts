import fc from 'fast-check';
import { distinctName, fileName, FILE_KINDS, type FileKind } from '../../../src/domain/uploads/file-name';

const RIGHT_TO_LEFT = '\u202e';

test.each<[string, FileKind, string]>([
  ['CU 2026.pdf', 'pdf', 'CU 2026.pdf'],
  ['Università – ricevuta.PDF', 'pdf', 'Università – ricevuta.pdf'],
  ['IMG_2031.JPEG', 'jpeg', 'IMG_2031.jpg'],
  ['ricevuta.v2.png', 'png', 'ricevuta.v2.png'],
  ['perche\u0301.pdf', 'pdf', 'perché.pdf'],
])('a good name stays as it is: «%s»', (typed, kind, name) => {
  expect(fileName(typed, kind)).toBe(name);
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
  fc.string({ unit: fc.constantFrom('.', '/', '\\', ' ', ':', 'a', 'p', 'd', 'f', RIGHT_TO_LEFT, '\u0000') }),
);
const anyKind = fc.constantFrom<FileKind>('pdf', 'jpeg', 'png');

test('whatever a file is called, its shown name fits every file system and ends as its kind', () => {
  fc.assert(
    fc.property(anyName, anyKind, (typed, kind) => {
      const name = fileName(typed, kind);
      expect(name.endsWith(`.${FILE_KINDS[kind]}`)).toBe(true);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]/u);
      expect(name).toMatch(/^[^.\s].*[^.\s]\.[a-z]{3}$|^[^.\s]\.[a-z]{3}$/u);
      expect(Array.from(name).length).toBeLessThanOrEqual(110);
    }),
  );
});

test('a shown name stays the same when it is made again', () => {
  fc.assert(
    fc.property(anyName, anyKind, (typed, kind) => {
      const name = fileName(typed, kind);
      expect(fileName(name, kind)).toBe(name);
    }),
  );
});

test('two files of one list never have the same name, in whatever letter case', () => {
  expect(distinctName('cu.pdf', ['CU.pdf', 'cu (2).pdf'])).toBe('cu (3).pdf');
  expect(distinctName('cu.pdf', ['foto.jpg'])).toBe('cu.pdf');
});
