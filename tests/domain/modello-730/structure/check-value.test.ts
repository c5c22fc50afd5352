import fc from 'fast-check';
import { checkCodiceFiscale } from '../../../../src/domain/codice-fiscale/check';
import { findCell } from '../../../../src/domain/modello-730/cells/address';
import { checkValue } from '../../../../src/domain/modello-730/structure/check-value';
import type { Column } from '../../../../src/domain/modello-730/structure/form';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';

function column(address: string): Column {
  const found = findCell(structure2025, address);
  if (!found.ok) throw new Error(found.reason);
  return found.cell.column;
}

test.each<[string, unknown, unknown]>([
  ['C1.col3', 25000, 25000],
  ['C1.col3', 0, 0],
  ['C1.col1', 2, '2'],
  ['C1.col1', '2', '2'],
  ['FAM1.col1', 'F1', 'F1'],
  ['FAM1.col7', 'C', 'C'],
  ['FAM1.col7', 50, '50'],
  ['FAM1.col7', 33, '33'],
  ['C5.col1', 365, 365],
  ['A1.col1', 65.49, 65],
  ['A1.col1', 65.5, 66],
  ['A1.col5', 33.33, '33.33'],
  ['A1.col5', 100, '100'],
  ['A1.col5', 0.01, '0.01'],
  ['A1.col9', 1, true],
  ['A1.col9', true, true],
  ['A1.col9', 0, null],
  ['A1.col9', false, null],
  ['C1.col3', null, null],
  ['C1.col3', '', null],
  ['FR3.col1', 'D’Amico', 'D’Amico'],
  ['FR3.col1', '李明', '李明'],
  ['FR3.col4', '2000-02-29', '2000-02-29'],
  ['FR4.col1', 'H501', 'H501'],
  ['FR4.col2', 'EE', 'EE'],
  ['FR4.col3', '00184', '00184'],
  ['FR2.col1', 'RSSMRA85T10A562S', 'RSSMRA85T10A562S'],
  ['FR2.col1', 'rssmra85t10a562s', 'RSSMRA85T10A562S'],
  ['SOS1.col2', '00743110157', '00743110157'],
])('%s takes %j and keeps %j', (address, written, kept) => {
  expect(checkValue(column(address), written, checkCodiceFiscale)).toEqual({ ok: true, value: kept });
});

test.each<[string, unknown, string, string]>([
  ['C1.col3', '25000', 'kind', 'Scrivi un importo in euro.'],
  ['C1.col3', NaN, 'kind', 'Scrivi un importo in euro.'],
  ['C1.col3', {}, 'kind', 'Scrivi un importo in euro.'],
  ['C1.col3', -1, 'range', 'L’importo non può essere negativo.'],
  ['C1.col3', 25000.5, 'decimals', 'Scrivi l’importo in euro interi'],
  ['C1.col3', 1e15, 'range', 'Non può essere più di 99.999.999.999.'],
  ['A1.col1', 65.495, 'decimals', 'Scrivi l’importo in euro interi'],
  ['A1.col1', 1e-7, 'decimals', 'Scrivi l’importo in euro interi'],
  ['C5.col1', 366, 'range', 'Non può essere più di 365.'],
  ['C5.col1', -1, 'range', 'Non può essere meno di 0.'],
  ['C5.col1', 1.5, 'decimals', 'Scrivi un numero intero, senza decimali.'],
  ['C5.col1', '365', 'kind', 'Scrivi un numero intero.'],
  ['E41.col1', 2015, 'range', 'Non può essere meno di 2016.'],
  ['A1.col5', 0, 'range', 'Non può essere meno di 0,01.'],
  ['A1.col5', 100.01, 'range', 'Non può essere più di 100.'],
  ['A1.col5', 33.333, 'decimals', 'La percentuale ha al massimo due decimali.'],
  ['A1.col5', '50', 'kind', 'Scrivi una percentuale'],
  ['C1.col1', 5, 'code', 'Non è fra i codici ammessi: 1, 2, 3, 4, 7, 8, 9.'],
  ['C1.col1', true, 'kind', 'Scegli uno dei codici.'],
  ['FAM1.col7', 101, 'code', 'Non è fra i codici ammessi: 100, 50, 0, C, o un numero intero da 1 a 100.'],
  ['FAM1.col7', '033', 'code', 'Non è fra i codici ammessi'],
  ['FAM1.col1', 'A', 'code', 'Non è fra i codici ammessi: C, F1, F, G, P.'],
  ['A1.col9', 2, 'kind', 'È una casella'],
  ['FR3.col1', 7, 'kind', 'Scrivi un testo.'],
  ['FR3.col1', 'x'.repeat(61), 'length', 'Il testo ha al massimo 60 caratteri.'],
  ['FR3.col1', 'a\u0007', 'form', 'Il testo contiene caratteri che non si stampano: riscrivilo a mano.'],
  ['FR3.col1', 'ROSSI \u202Eoirartnoc', 'form', 'Il testo contiene caratteri che non si stampano'],
  ['FR3.col2', 'A\u200BNNA', 'form', 'Il testo contiene caratteri che non si stampano'],
  ['FR3.col4', '2025-02-29', 'date', 'Scrivi una data che esiste, come 2025-02-28.'],
  ['FR3.col4', '1900-02-29', 'date', 'Scrivi una data che esiste'],
  ['FR3.col4', '29/02/2000', 'date', 'Scrivi una data che esiste'],
  ['FR4.col1', 'Roma', 'form', 'Scrivi il codice catastale'],
  ['FR4.col2', 'Roma', 'form', 'Scrivi la sigla della provincia'],
  ['FR4.col3', '184', 'form', 'Il C.A.P. ha cinque cifre.'],
  ['FR2.col1', 'RSSMRA85T10A562T', 'form', 'l’ultima lettera non torna con le altre'],
  ['SOS1.col2', '00743110158', 'form', 'ha 11 cifre, e l’ultima deve tornare'],
  ['SOS1.col2', '123', 'form', 'ha 11 cifre'],
])('%s refuses %j: %s', (address, written, fault, reason) => {
  expect(checkValue(column(address), written, checkCodiceFiscale)).toMatchObject({
    ok: false,
    fault,
    reason: expect.stringContaining(reason),
  });
});

test('without the library only the length of a codice fiscale is looked at', () => {
  expect(checkValue(column('FR2.col1'), 'RSSMRA85T10A562T').ok).toBe(true);
  expect(checkValue(column('FR2.col1'), 'RSSMRA85T10A562').ok).toBe(false);
});

test('whatever is written, a cell keeps it, is empty, or tells why not; what it keeps it takes again', () => {
  const columns = fc.constantFrom(...structure2025.righi.flatMap(({ rigo }) => rigo.columns));
  fc.assert(
    fc.property(columns, fc.anything(), (each, written) => {
      const checked = checkValue(each, written);
      if (!checked.ok) expect(checked.reason).toMatch(/^[A-ZÈ].*[.:]/);
      else if (checked.value !== null && each.kind !== 'percentage')
        expect(checkValue(each, checked.value)).toEqual(checked);
    }),
  );
});

test('a whole amount within the limits is kept as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (euros) => {
      expect(checkValue(column('C1.col3'), euros)).toEqual({ ok: true, value: euros });
    }),
  );
});
