import { mayShow } from '../../frontend/src/lib/access';
import { customerMenu, isCurrent } from '../../frontend/src/lib/navigation';

describe('a page', () => {
  test('is for signed-in customers unless it is said to be for anyone', () => {
    expect(mayShow('/scrivania', null)).toBe('sign-in');
    expect(mayShow('/una-pagina-nuova', null)).toBe('sign-in');
    expect(mayShow('/privacy', null)).toBe('shown');
  });

  test('of a section is shown to whom the section is open', () => {
    expect(mayShow('/archivio', ['news'])).toBe('section-closed');
    expect(mayShow('/archivio/[id]', ['news'])).toBe('section-closed');
    expect(mayShow('/archivio/[id]', ['archive'])).toBe('shown');
    expect(mayShow('/news/[slug]', [])).toBe('section-closed');
    expect(mayShow('/scrivania', [])).toBe('shown');
  });
});

describe('the menu', () => {
  test('has the sections that are open, between home and own data', () => {
    const labels = (sections: Parameters<typeof customerMenu>[0]['sections']) =>
      customerMenu({ sections }).map(({ label }) => label);
    const always = ['Le mie pratiche', 'I miei dati', 'Aiuto'];
    expect(labels(['news'])).toEqual(['Scrivania', 'News', ...always]);
    expect(labels(['news', 'uploads'])).toEqual(['Scrivania', 'News', 'I miei documenti', ...always]);
    expect(labels([])).toEqual(['Scrivania', ...always]);
  });

  test('marks the page in view and those below it', () => {
    expect(isCurrent('/news', '/news/una')).toBe(true);
    expect(isCurrent('/news', '/newsletter')).toBe(false);
    expect(isCurrent('/', '/aiuto')).toBe(false);
  });
});
