import { inWords } from '../../../src/admin/pages/customers/words';

test('a stored code is shown in Italian, with the note that follows it', () => {
  expect(inWords('carta-identita: AX1234567')).toBe('Carta d’identità: AX1234567');
  expect(inWords('keep-holder: visto: il documento')).toBe('Resta chi c’è: visto: il documento');
  expect(inWords('patente')).toBe('Patente');
});

test('what begins with no known code is shown as it is', () => {
  expect(inWords('Visto allo sportello: tutto bene')).toBe('Visto allo sportello: tutto bene');
  expect(inWords('')).toBe('');
});
