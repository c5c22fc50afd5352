import fc from 'fast-check';
import { blocksToText } from '../../../src/domain/rich-text/blocks-to-text';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

test('a word that is half bold stays one word, so that a search finds it', () => {
  expect(blocksToText([paragraph(text('appun'), { ...text('tamento'), bold: true })])).toBe('appuntamento');
});

test('headings, paragraphs, lists and links give their words, a line per block', () => {
  const item = (value: string) => ({ type: 'list-item', children: [text(value)] });
  const blocks = [
    { type: 'heading', level: 2, children: [text('Orari')] },
    paragraph(text('Leggi '), { type: 'link', url: 'https://caf.test', children: [text('qui')] }, text('.')),
    { type: 'list', format: 'unordered', children: [item('uno'), item('due')] },
    { type: 'image', image: { url: '/x.png' }, children: [text('')] },
  ];
  expect(blocksToText(blocks)).toBe('Orari\nLeggi qui.\nuno\ndue');
});

test('whatever is not rich text gives an empty text or its words, and never fails', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect(typeof blocksToText(value)).toBe('string');
    }),
  );
  const deep: unknown = Array.from({ length: 20_000 }).reduce((inner) => ({ children: [inner] }), text('x'));
  expect(blocksToText([deep])).toBe('');
});

test('no word of a paragraph is lost and none is added', () => {
  const words = fc.array(fc.stringMatching(/^[a-zàèéìòù]{1,8}$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const blocks = paragraphs.map((line) => paragraph(text(line.join(' '))));
      expect(blocksToText(blocks).split(/\s/)).toEqual(paragraphs.flat());
    }),
  );
});
