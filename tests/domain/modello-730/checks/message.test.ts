import { fill, templateOf, yearValues } from '../../../../src/domain/modello-730/checks/kernel/message';

test.each([
  ['Compila il rigo.', {}, 'Compila il rigo.'],
  ['{rigo} è vuoto', { rigo: 'B1#2' }, 'B1#2 è vuoto'],
  ['da {dal} a {al}: {dal} compreso', { dal: '1', al: '2' }, 'da 1 a 2: 1 compreso'],
  ['nel {anno} il rigo {rigo}', { rigo: 'C1' }, 'nel 2025 il rigo C1'],
  ['{anno}{annoDopo}', { anno: 0 }, '02026'],
  ['il codice {valore}', { valore: '$& {rigo}' }, 'il codice $& {rigo}'],
])('the message «%s» is filled in as it stands', (message, values, filled) => {
  expect(fill(templateOf(message), values, yearValues(2025))).toBe(filled);
});

test('a message without a value names itself, and nothing that was filled in', () => {
  const template = templateOf('Il codice {valore} di {chi} manca');
  expect(() => fill(template, { valore: 'RSSMRA80A01H501U' })).toThrow(
    new Error('«Il codice {valore} di {chi} manca» has no value for chi'),
  );
});
