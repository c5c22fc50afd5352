import { renderMessage } from '../../../src/domain/templates/render';
import { frame } from './frame';

const LINK = 'https://portale.test/nuova-password?t=k3p7Qm0aXbY2cZdEeFgHhIiJjKkLlMmNnOoPpQqRrSs';

const render = (body: string) =>
  renderMessage({ subject: 'Accesso', body }, { link: LINK }, { link: 'Scegli la password' }, frame);

const addressesIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);

test.each([
  ['after another address', '[Entra](https://altrove.test/?x={{ link }})'],
  ['in brackets inside another address', '[Entra](https://altrove.test/?[]({{ link }}))'],
  ['behind an entity', '[Entra](https&#58;//altrove.test/?x={{ link }})'],
  ['in a message to somebody else', '[Entra](mailto:altro@altrove.test?body={{ link }})'],
  ['in the definition of a link', '[Entra][1]\n\n[1]: https://altrove.test/?x={{ link }}'],
])('a one-time link that a text hides %s leads nowhere else', (_where, body) => {
  const { html, text } = render(`Ciao.\n\n${body}`);
  for (const address of addressesIn(html)) expect(address).not.toContain('altrove');
  expect(text).not.toMatch(/altrove\S*nuova-password/);
});

test('a one-time link typed right after another address does not become one address with it', () => {
  const { text } = render('Vai su https://altrove.test/?x={{ link }}');
  expect(text).not.toMatch(/altrove\S*nuova-password/);
  expect(text).toContain(LINK);
});

test('a link to elsewhere that carries nothing of the portal stays, and so do the portal’s own', () => {
  const { html } = render(
    '[INPS](https://www.inps.test/) e [scegli la password]({{ link }}), oppure {{ link }}',
  );
  expect(addressesIn(html)).toEqual(expect.arrayContaining(['https://www.inps.test/', LINK]));
  expect(addressesIn(html).filter((address) => address === LINK)).toHaveLength(2);
});
