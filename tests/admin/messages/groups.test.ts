import { groupsOf, type TextRow } from '../../../src/admin/pages/messages/list/groups';

const row = (event: string, group: string): TextRow => ({
  ...{ event, group, name: event, description: '', enabled: true, mayBeSwitchedOff: true, edited: false },
});

test('messages stand in the order of the catalogue, each group once', () => {
  const groups = groupsOf([row('a', 'Credenziali'), row('b', 'News'), row('c', 'Credenziali')]);
  expect(groups.map(({ name, texts }) => [name, texts.map(({ event }) => event)])).toEqual([
    ['Credenziali', ['a', 'c']],
    ['News', ['b']],
  ]);
});
