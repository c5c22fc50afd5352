import type { PraticaSummary } from '../../src/contracts/pratiche/fields';
import { praticaTasks } from '../../frontend/src/features/desk/pratica-tasks';
import { shortcuts } from '../../frontend/src/features/desk/shortcuts';
import { taskInWords } from '../../frontend/src/features/desk/tasks';

describe('the desk', () => {
  test('says in words what the customer has to do, and leads where the API says', () => {
    expect(taskInWords({ kind: 'become-registrato', href: '/aiuto#registrato' })).toMatchObject({
      href: '/aiuto#registrato',
      title: 'Diventa Registrato',
    });
    expect(taskInWords({ kind: 'add-email', href: '/i-miei-dati' }).title).toContain('email');
  });

  test('has a quick way to the news only for whom they are open', () => {
    const ways = (sections: Parameters<typeof shortcuts>[0]['sections']) =>
      shortcuts({ sections }).map(({ href }) => href);
    expect(ways(['news'])).toContain('/news');
    expect(ways([])).not.toContain('/news');
    expect(ways([])).toContain('/i-miei-dati');
  });

  test('has a quick way to the documents only for whom they are open, and to the pratiche for everybody', () => {
    const ways = (sections: Parameters<typeof shortcuts>[0]['sections']) =>
      shortcuts({ sections }).map(({ href }) => href);
    expect(ways(['uploads'])).toContain('/documenti');
    expect(ways([])).not.toContain('/documenti');
    expect(ways([])).toContain('/pratiche');
  });
});

describe('a pratica is a thing to do on the desk', () => {
  const pratica = (changes: Partial<PraticaSummary>): PraticaSummary => ({
    ...{ id: 'p'.repeat(24), service: 'Modello 730', year: 2026, state: 'collecting', uploadState: 'open' },
    ...{ expectedDay: null, openedAt: '2026-01-01T00:00:00.000Z', changedAt: '2026-01-01T00:00:00.000Z' },
    ...{ progress: { there: 1, wanted: 3 }, unreadMessages: 0 },
    ...changes,
  });
  const titles = (
    changes: Partial<PraticaSummary>,
    sections: Parameters<typeof praticaTasks>[1] = ['uploads'],
  ) => praticaTasks([pratica(changes)], sections).map(({ title }) => title);

  test('while documents are missing or to be redone, and says how many are there', () => {
    expect(praticaTasks([pratica({})], ['uploads'])).toEqual([
      {
        href: `/documenti/${'p'.repeat(24)}`,
        title: 'Carica i documenti: Modello 730 2026',
        hint: 'Ne hai caricati 1 su 3: gli altri mancano o sono da rifare.',
      },
    ]);
  });

  test.each<[string, Partial<PraticaSummary>]>([
    ['everything is there', { progress: { there: 3, wanted: 3 } }],
    ['the documents were handed in', { uploadState: 'finished' }],
    ['the office was asked to open the upload again', { uploadState: 'reopen-asked' }],
    ['it is done', { state: 'completed' }],
    ['it was cancelled', { state: 'cancelled' }],
  ])('but not when %s', (_, changes) => {
    expect(titles(changes)).toEqual([]);
  });

  test('but not for whom uploads are closed', () => {
    expect(titles({}, ['news'])).toEqual([]);
  });

  test('when the office wrote, whatever its state', () => {
    expect(titles({ state: 'completed', unreadMessages: 2 }, [])).toEqual([
      'Leggi che cosa ti scrive l’ufficio: Modello 730 2026',
    ]);
  });

  test('up to five of them, because the desk is to be read at a glance', () => {
    expect(
      praticaTasks(
        Array.from({ length: 9 }, () => pratica({ unreadMessages: 1 })),
        [],
      ),
    ).toHaveLength(5);
  });
});
