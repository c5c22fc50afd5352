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
});
