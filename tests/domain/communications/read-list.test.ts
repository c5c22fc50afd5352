import fc from 'fast-check';
import { codiceFiscaleOf } from '../../../src/domain/codice-fiscale/generate';
import { readList } from '../../../src/domain/communications/read-list';

const MARIO = 'RSSMRA80A01H501U';
const ANNA = codiceFiscaleOf({
  ...{ cognome: 'Verdi', nome: 'Anna', sex: 'F' },
  ...{ birthDate: '1985-03-01', birthPlace: 'H501' },
});

test('codici fiscali are found one to a line, beside each other, with spaces and in small letters', () => {
  expect(readList(`${MARIO}\n${ANNA}`).codiciFiscali).toEqual([MARIO, ANNA]);
  expect(readList(`${MARIO} ${ANNA}`).codiciFiscali).toEqual([MARIO, ANNA]);
  expect(readList('rss mra 80a01 h501u').codiciFiscali).toEqual([MARIO]);
});

test('in a CSV file the column does not matter, and the line with the names of the columns is no mistake', () => {
  const csv = `Cognome;Nome;"Codice fiscale"\r\nRossi;Mario;"${MARIO}"\r\nVerdi;Anna;${ANNA}\r\n`;
  expect(readList(csv)).toEqual({ codiciFiscali: [MARIO, ANNA], repeated: [], malformed: [] });
});

test('repeated ones count once and are told; lines without any are told with their number', () => {
  expect(readList(`${MARIO}\n\nRossi 80\n${MARIO}`)).toEqual({
    codiciFiscali: [MARIO],
    repeated: [MARIO],
    malformed: [{ line: 3, text: 'Rossi 80' }],
  });
});

test('whatever text comes, what is found is found once, and a second reading finds the same', () => {
  const line = fc.oneof(fc.string(), fc.constantFrom(MARIO, ANNA, `;${MARIO};`, ''));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { codiciFiscali } = readList(lines.join('\n'));
      expect(new Set(codiciFiscali).size).toBe(codiciFiscali.length);
      expect(readList(codiciFiscali.join('\n'))).toEqual({ codiciFiscali, repeated: [], malformed: [] });
    }),
  );
});
