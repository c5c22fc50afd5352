import fc from 'fast-check';
import { checkTemplate } from '../../../src/domain/templates/check';
import { renderMessage } from '../../../src/domain/templates/render';
import { frame } from './frame';

const NAMES = ['nome', 'caf', 'telefono'];

test('an unknown placeholder is refused with its line', () => {
  expect(checkTemplate('Ciao {{ nome }}\n{{ cognnome }}', ['nome', 'cognome'])).toEqual([
    { line: 2, message: 'Il segnaposto «cognnome» non esiste in questo messaggio.' },
  ]);
});

test.each([
  ['a placeholder that is not closed', 'Ciao\n{{ nome', 2, /«}}»/],
  ['a choice that is not closed', '{% if nome %}Ciao', 1, /manca «endif»/],
  ['the end of a choice that was not begun', 'Ciao\n{% endif %}', 2, /«endif» senza/],
  ['a loop', 'Ciao\n\n{% for x in nome %}{% endfor %}', 3, /«for» non è previsto/],
  ['an include', '{% include "segreto" %}', 1, /«include» non è previsto/],
  ['an assignment', '{% assign x = nome %}', 1, /«assign» non è previsto/],
  ['raw text', '{% raw %}{{ nome }}{% endraw %}', 1, /«raw» non è previsto/],
  ['an unknown filter', 'Ciao\n{{ nome | rovescia }}', 2, /filtro «rovescia».*upcase/],
  ['the filter that switches escaping off', '{{ nome | raw }}', 1, /filtro «raw»/],
  ['an unknown filter in a condition', '{% if nome | raw %}x{% endif %}', 1, /condizione di «if»/],
  ['an assignment in a condition', '{% if nome = "Anna" %}x{% endif %}', 1, /condizione di «if»/],
  ['a choice without a condition', '{% if %}x{% endif %}', 1, /condizione di «if»/],
  ['a path into a value', '{{ nome.constructor }}', 1, /senza punti/],
  ['an index into a value', '{{ nome["length"] }}', 1, /doppie graffe/],
  ['a placeholder of two words', 'a\n{{ nome caf }}', 2, /senza spazi/],
  ['an empty placeholder', '{{ }}', 1, /doppie graffe/],
  ['a range', '{{ (1..99999999) }}', 1, /doppie graffe/],
  ['a placeholder in single braces', 'Ciao\n\n{ nome }, a presto', 3, /{{ nome }}/],
  ['braces that close nothing', 'Ciao nome }}', 1, /«}}» da solo/],
  [
    'an unknown placeholder inside a choice',
    '{% if nome %}\n{{ altro }}{% endif %}',
    2,
    /«altro» non esiste/,
  ],
  ['an unknown placeholder in a condition', 'x\n{% if altro %}{% endif %}', 2, /«altro» non esiste/],
  ['an unknown placeholder in a filter', '{{ nome | default: altro }}', 1, /«altro» non esiste/],
  ['another letter case', '{{ Nome }}', 1, /«Nome» non esiste/],
])('%s is refused with its line and the reason', (_what, source, line, reason) => {
  const [problem] = checkTemplate(source, NAMES);
  expect(problem?.line).toBe(line);
  expect(problem?.message).toMatch(reason);
  expect(problem?.message).toMatch(/^[A-ZÈ«].*[.}»]$/);
});

test.each([
  'Ciao {{ nome }}, {{caf|upcase}}',
  '{% if telefono %}Telefona: {{ telefono }}{% else %}Vieni in ufficio{% endif %}',
  '{% unless telefono == "" %}x{% endunless %}{% if nome contains "Anna" and caf != nome %}y{% elsif caf %}z{% endif %}',
  '{{- nome -}} {%- if caf -%} a {%- endif -%}',
  '{{ nome | default: "cliente" | strip }}',
  'Graffe { } e percento 50% restano testo',
  '',
])('«%s» is accepted', (source) => {
  expect(checkTemplate(source, NAMES)).toEqual([]);
});

test('all problems are told at once, each with its own line', () => {
  const lines = checkTemplate('{{ a b }}\n{% for x %}\n{ nome }', NAMES).map(({ line }) => line);
  expect(lines).toEqual([1, 2, 3]);
});

test('a text that is too long for the engine is refused, not crashed on', () => {
  expect(checkTemplate('x'.repeat(40_000), NAMES)[0]?.message).toMatch(/troppo lungo/);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '{{ nome }}',
      '{{ caf | upcase }}',
      '{% if nome %}',
      '{% endif %}',
      '{% else %}',
      '{%- unless caf %}',
    ],
    ...[
      '{% endunless %}',
      '{{',
      '}}',
      '{%',
      '%}',
      '{',
      '}',
      '|',
      '"',
      "'",
      '\n',
      '{{ nome | default: caf }}',
    ],
    ...['{% if nome == caf %}', '{{ "x" }}', '{{ nome.size }}', '{% raw %}', '{{ (1..3) }}', '{% comment %}'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

test('whatever passes the check can be rendered, whatever the values', () => {
  const value = fc.string({ unit: 'binary', maxLength: 20 });
  const seen = { good: 0 };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), value, value, value, (pieces, nome, caf, telefono) => {
      const body = pieces.join('');
      if (checkTemplate(body, NAMES).length > 0) return;
      seen.good += 1;
      const { html } = renderMessage({ subject: body, body }, { nome, caf, telefono }, {}, frame);
      expect(html).toContain('</html>');
    }),
    { numRuns: 1000 },
  );
  expect(seen.good).toBeGreaterThan(50);
});
