import fc from 'fast-check';
import { folderName } from '../../../src/domain/uploads/folder-name';
import { showBytes } from '../../../src/domain/uploads/show-bytes';

test('a document’s name becomes that of a folder, whole', () => {
  expect(folderName('Ricevute mediche e/o fatture')).toBe('Ricevute mediche e o fatture');
  expect(folderName('D.S.U. 2026')).toBe('D.S.U. 2026');
  expect(folderName('..')).toBe('documento');
});

test('no name whatsoever leads out of the archive', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(folderName(name)).not.toMatch(/[/\\]|^\.|^\s*$/);
    }),
  );
});

test('sizes are told as people read them', () => {
  expect([0, 999, 1000, 340_400, 1_250_000, 20_000_000].map(showBytes)).toEqual([
    ...['0 byte', '999 byte', '1 kB', '340 kB', '1,3 MB', '20 MB'],
  ]);
});
