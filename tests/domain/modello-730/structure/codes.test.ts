import { codeIn } from '../../../../src/domain/modello-730/structure/codes';
import { STRUCTURES } from './years';

test.each(STRUCTURES)(
  'in the form of %i every code of a column is found, and no other',
  (_year, { righi }) => {
    const columns = righi.flatMap(({ rigo }) => rigo.columns);
    for (const column of columns) {
      for (const code of column.codes ?? []) expect(codeIn(column, code.code)).toBe(code);
      for (const other of ['', ' ', '999', '__proto__', 'constructor'])
        expect(codeIn(column, other)).toBeUndefined();
    }
  },
);
