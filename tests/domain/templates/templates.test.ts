import fc from 'fast-check';
import { checkTemplate } from '../../../src/domain/templates/check';
import { renderMessage } from '../../../src/domain/templates/render';

const frame = {
  cafName: 'CAF Esempio',
  logo: null,
  primaryColour: '#0066cc',
  address: '',
  phone: '',
  email: '',
  portal: 'https://portale.test',
  unsubscribe: null,
};

const render = (body: string, values: Record<string, string>, links: string[] = []) =>
  renderMessage({ subject: '{{ nome }}', body }, { nome: 'Anna', ...values }, links, frame);

test('an unknown placeholder is refused with its line', () => {
  expect(checkTemplate('Ciao {{ nome }}\n{{ cognnome }}', ['nome', 'cognome'])).toEqual([
    { line: 2, message: 'Il segnaposto «cognnome» non esiste in questo messaggio.' },
  ]);
});

test.each([
  ['a placeholder that is not closed', 'Ciao\n{{ nome', 2],
  ['a choice that is not closed', '{% if nome %}Ciao', 1],
  ['a loop', 'Ciao\n\n{% for x in nome %}{% endfor %}', 3],
  ['an include', '{% include "segreto" %}', 1],
  ['an unknown filter', 'Ciao\n{{ nome | rovescia }}', 2],
  ['the filter that switches escaping off', '{{ nome | raw }}', 1],
  ['a path into a value', '{{ nome.constructor }}', 1],
])('%s is refused with its line', (_what, source, line) => {
  const [problem] = checkTemplate(source, ['nome']);
  expect(problem).toMatchObject({ line });
  expect(problem?.message).toMatch(/^[A-ZÈ].*\.$/);
});

test('an unknown placeholder inside a choice is found as well', () => {
  expect(checkTemplate('{% if nome %}{{ altro }}{% endif %}', ['nome'])).toHaveLength(1);
});

test.each([
  ['a link in Markdown', '[clicca](http://evil.test)'],
  ['a bare address', 'http://evil.test'],
  ['HTML', '<a href="http://evil.test">x</a><script>1</script><img src=x onerror=1>'],
  ['an autolink', '<http://evil.test>'],
  ['a heading on a new line', 'x\n\n# Titolo\n\n* a'],
])('a surname that is %s stays text', (_what, hostile) => {
  const { html, subject } = render('Ciao {{ nome }}, a presto.', { nome: hostile });
  const inner = html.slice(html.indexOf('<p>'), html.indexOf('</p>') + 4);
  expect(inner.replace(/^<p>|<\/p>$/g, '')).not.toMatch(/<(?!br)/);
  expect(subject).not.toMatch(/[\r\n]/);
});

test('whatever a value holds, the message keeps its own structure and one line of subject', () => {
  const structure = (html: string) => (html.match(/<\/?[a-z0-9]+/g) ?? []).join(' ');
  const plain = structure(render('Ciao **{{ nome }}**, a presto.', { nome: 'Anna' }).html);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
      const nome = `a${value}b`;
      const { html, subject } = render('Ciao **{{ nome }}**, a presto.', { nome });
      expect(structure(html)).toBe(plain);
      expect(subject).not.toMatch(/\p{Cc}/u);
    }),
  );
});

test('the portal’s own address becomes a link in HTML and stands alone in plain text', () => {
  const link = 'https://portale.test/attiva?t=abc_def-123';
  const { html, text } = render('Apri:\n\n{{ link }}\n', { link }, ['link']);
  expect(html).toContain(`<a href="${link}"`);
  expect(text.split('\n')).toContain(link);
});
