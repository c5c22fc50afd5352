import fc from 'fast-check';
import { renderMessage } from '../../../src/domain/templates/render';
import { frame } from './frame';

const BUTTONS = { link: 'Apri' };

const render = (body: string, values: Record<string, string>) =>
  renderMessage({ subject: 'Per {{ nome }}', body }, { nome: 'Anna', ...values }, BUTTONS, frame);

const innerOf = (html: string) => /class="sheet"[^>]*>(.*?)<\/td>\n?<\/tr>/s.exec(html)?.[1] ?? '';
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();

test.each([
  ['a link in Markdown', '[clicca](http://evil.test)'],
  ['a bare address', 'http://evil.test'],
  ['HTML', '<a href="http://evil.test">x</a><script>1</script><img src=x onerror=1>'],
  ['an autolink', '<http://evil.test>'],
  ['a heading', '# Titolo'],
  ['a list', '1. uno'],
  ['a quotation', '> x'],
  ['a rule', '---'],
  ['emphasis', '**x** _y_ ~~z~~ `w`'],
  ['an entity', '&lt;b&gt; &amp; &#60;'],
  ['a backslash', 'a\\*b\\'],
  ['Liquid', '{{ caf }}{% if x %}{% endif %}'],
  ['an attempt at the link definition', '[x]: http://evil.test'],
])('a name that is %s arrives as the text it is, escaped once', (_what, hostile) => {
  const alone = render('{{ nome }}', { nome: hostile });
  expect(innerOf(alone.html)).toMatch(/^<p style="[^"]*">[^<]*<\/p>\n$/);
  expect(textOf(innerOf(alone.html))).toBe(hostile);
  expect(alone.text.split('\n')[0]).toBe(hostile);
  expect(alone.subject).toBe(`Per ${hostile}`);
});

test('line breaks and control characters in a value cannot add lines to the body or headers to the subject', () => {
  const nome = 'Anna\r\nBcc: altri@evil.test\u2028\u0000\n\n# Titolo';
  const { html, subject, text } = render('Ciao {{ nome }}.', { nome });
  expect(subject).toBe('Per Anna Bcc: altri@evil.test # Titolo');
  expect(innerOf(html)).not.toContain('<h1');
  expect(text.split('\n')[0]).toBe('Ciao Anna Bcc: altri@evil.test # Titolo.');
});

test('whatever a value holds, the message keeps its own structure and one line of subject', () => {
  const structure = (html: string) => (html.match(/<\/?[a-z0-9]+/g) ?? []).join(' ');
  const body = '# Per {{ nome }}\n\nCiao **{{ nome }}**, a presto.\n\n* {{ nome }}\n\n{{ nome }}';
  const plain = structure(render(body, { nome: 'Anna' }).html);
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()#+-.!<>&|~:/"\' \n\t1a='), maxLength: 30 }),
  );
  fc.assert(
    fc.property(value, (hostile) => {
      const { html, subject } = render(body, { nome: `a${hostile}b` });
      expect(structure(html)).toBe(plain);
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
    { numRuns: 200 },
  );
});

test('what a value says is said in all three parts, letter by letter', () => {
  const printable = fc.string({ unit: fc.constantFrom(...'abàé\\`*_{}[]()#+-.!<>&|~:/"\''), minLength: 1 });
  fc.assert(
    fc.property(printable, (nome) => {
      const { html, text, subject } = render('«{{ nome }}»', { nome });
      expect(textOf(innerOf(html))).toBe(`«${nome}»`);
      expect(text.split('\n\n')[0]).toBe(`«${nome}»`);
      expect(subject).toBe(`Per ${nome}`);
    }),
  );
});

test('the portal’s own address becomes a button in HTML and stands alone in plain text', () => {
  const link = 'https://portale.test/attiva?t=abc_def-123&x=1';
  const { html, text } = render('Apri:\n\n{{ link }}\n\nCiao', { link });
  const href = link.replace('&', '&amp;');
  expect(html).toContain(`<td class="button" style="background:#0066cc;border-radius:4px"><a href="${href}"`);
  expect(html).toContain('>Apri</a>');
  expect(text.split('\n')).toContain(link);
});

test('a button can have words of the editor’s own', () => {
  const link = 'https://portale.test/accedi';
  const { html, text } = render('[Entra ora]({{ link }})', { link });
  expect(html).toContain('>Entra ora</a>');
  expect(text).toContain(`Entra ora ${link}`);
});

test('an address inside a sentence is a link, not a button', () => {
  const { html } = render('Vai su {{ link }} quando vuoi.', { link: 'https://portale.test/accedi' });
  expect(html).not.toContain('class="button"');
  expect(html).toContain('<a href="https://portale.test/accedi" style="color:#0066cc">');
});

test('an address that is not of the web never becomes a link', () => {
  const { html } = render('{{ link }} [x](javascript:alert(1))', { link: 'javascript:alert(1)' });
  expect(innerOf(html)).not.toContain('<a ');
});

test('HTML that an editor writes stays text, and Markdown works', () => {
  const { html, text } = render('<b>x</b> **forte**\n\n* uno\n* due', {});
  expect(innerOf(html)).toContain('&lt;b&gt;x&lt;/b&gt; <strong>forte</strong>');
  expect(text).toMatch(/\* uno\n ?\* due/);
});

test('a choice follows whether a value is there', () => {
  const body = 'Telefona{% if telefono %}: {{ telefono }}{% endif %}.';
  expect(render(body, { telefono: '06 1' }).text).toContain('Telefona: 06 1.');
  expect(render(body, { telefono: '' }).text).toContain('Telefona.');
});

test('a subject is never empty, never longer than 200 characters, and never cuts a character in two', () => {
  const subjectOf = (nome: string) =>
    renderMessage({ subject: '{{ nome }}', body: 'x' }, { nome }, {}, frame).subject;
  expect(subjectOf(' \n ')).toBe('CAF Esempio');
  const long = subjectOf(`a${'😀'.repeat(300)}`);
  expect([...long]).toHaveLength(200);
  expect(long.isWellFormed()).toBe(true);
});

test('the CAF’s name, contacts and the way to opt out stand around the message in both parts', () => {
  const unsubscribe = 'https://portale.test/disiscrizione?t=x';
  const whole = {
    ...frame,
    cafName: 'CAF <Uno> & Due',
    unsubscribe,
    logo: 'https://portale.test/media/logo.png',
  };
  const { html, text } = renderMessage({ subject: 'x', body: 'x' }, {}, {}, whole);
  expect(html).toContain('CAF &lt;Uno&gt; &amp; Due');
  expect(html).toContain('<img src="https://portale.test/media/logo.png" alt=""');
  expect(html).toContain(`href="${unsubscribe}"`);
  for (const line of [
    'CAF <Uno> & Due',
    'via Roma 1, Roma',
    'Telefono 06 1234567',
    'info@caf.test',
    unsubscribe,
  ])
    expect(text.split('\n')).toContain(line);
  const without = renderMessage(
    { subject: 'x', body: 'x' },
    {},
    {},
    { ...frame, phone: '', address: '', email: '' },
  );
  expect(without.html + without.text).not.toMatch(/Telefono|disiscrizione/);
});
