import { placeName } from '../../src/domain/places/place-name';
import { readResidence } from '../../src/domain/places/residence';

const AT = '2026-06-01T00:00:00.000Z';
const good = { address: 'via Roma 1', cap: '00054', comune: 'fiumicino', provincia: 'RM' };

test('a residence is kept with the comune’s official name', async () => {
  expect(await readResidence(good, AT)).toEqual({ ok: true, residence: { ...good, comune: 'Fiumicino' } });
  expect(await readResidence({ ...good, provincia: 'rm' }, AT)).toMatchObject({
    residence: { provincia: 'RM' },
  });
});

test('a residence is whole or not there at all', async () => {
  const none = { address: '', cap: '', comune: '', provincia: '' };
  expect(await readResidence(none, AT)).toEqual({
    ok: true,
    residence: { address: null, cap: null, comune: null, provincia: null },
  });
  for (const name of ['address', 'cap', 'comune', 'provincia'] as const) {
    const result = await readResidence({ ...good, [name]: '' }, AT);
    expect(result.ok ? [] : Object.keys(result.problems)).toEqual([name]);
  }
});

test('a comune of another province, one that never was and one that is no more are refused', async () => {
  for (const wrong of [
    { comune: 'Roma', provincia: 'TO' },
    { comune: 'Topolinia', provincia: 'RM' },
    { comune: 'Ariccia Genzano', provincia: 'RM' },
    { comune: 'Acquapendente', provincia: 'XX' },
    { comune: 'Roma', provincia: 'Roma' },
  ])
    expect(await readResidence({ ...good, ...wrong }, AT)).toMatchObject({ ok: false });
});

test('a Belfiore code is told as the comune with its province, or as the country', async () => {
  expect(await placeName('H501')).toBe('Roma (RM)');
  expect(await placeName('Z112')).toBe('Germania');
  expect(await placeName('X999')).toBeNull();
});
