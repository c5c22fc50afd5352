import fc from 'fast-check';
import { PageQuery, optionalText } from '../../src/contracts/fields';
import { fileKind } from '../../frontend/src/features/news/file-kind';
import { readListAddress, withListAddress } from '../../frontend/src/lib/list-address';

const read = (query: string) => readListAddress(new URLSearchParams(query));

describe('the address of the list of news', () => {
  test('asks for a page and a search', () => {
    expect(read('cerca=bonus%20sociale&pagina=3')).toEqual({ search: 'bonus sociale', page: 3 });
    expect(read('')).toEqual({ search: '', page: 1 });
  });

  test.each(['0', '-1', '1.5', '1e3', '+2', ' 2', '٣', 'due', 'NaN', '', '2x'])(
    'shows the first page for the page %j',
    (pagina) => {
      expect(read(new URLSearchParams({ pagina }).toString()).page).toBe(1);
    },
  );

  test('searches for what was typed, on one line and not longer than the API takes', () => {
    expect(read('cerca=%20%20bonus%0A%09luce%20').search).toBe('bonus luce');
    expect(read(`cerca=${'a'.repeat(500)}`).search).toHaveLength(100);
    expect(read('cerca=a%00b').search).toBe('');
    expect(read('cerca=%E2%80%AEb').search).toBe('');
  });

  test('whatever stands in it, is something that the API accepts', () => {
    const Query = PageQuery.extend({ search: optionalText(100) });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (cerca, pagina) => {
        const { search, page } = read(new URLSearchParams({ cerca, pagina }).toString());
        expect(Query.safeParse({ search, page: String(page) }).success).toBe(true);
      }),
    );
    expect(Query.safeParse({ page: String(read('pagina=99999999999999999999').page) }).success).toBe(true);
  });

  test('is kept on the way to an item and back', () => {
    const address = { search: 'perché no?&pagina=9', page: 2 };
    const item = withListAddress('/news/una', address);
    expect(item).toMatch(/^\/news\/una\?cerca=/);
    expect(read(item.slice(item.indexOf('?')))).toEqual(address);
    expect(withListAddress('/news', { search: '', page: 1 })).toBe('/news');
  });
});

describe('an attachment', () => {
  test.each([
    ['application/pdf', 'PDF'],
    ['image/jpeg', 'immagine JPEG'],
    ['application/x-unknown', 'file'],
    ['constructor', 'file'],
  ])('of type %s is called %s', (mime, words) => {
    expect(fileKind(mime)).toBe(words);
  });
});
