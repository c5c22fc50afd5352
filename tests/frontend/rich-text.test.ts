import fc from 'fast-check';
import { mediaSource, safeBlocks } from '../../frontend/src/lib/rich-text';
import { safeHref } from '../../src/domain/rich-text/safe-href';

const text = (value: string, marks: Record<string, unknown> = {}) => ({
  type: 'text',
  text: value,
  ...marks,
});
const link = (url: unknown) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [text('qui')] }],
});

describe('links in an editor’s text', () => {
  test.each([
    'https://www.agenziaentrate.gov.it/',
    'http://caf.example',
    'mailto:info@caf.example',
    'tel:0612345',
    '/news',
    '#a',
  ])('may lead to %s', (url) => {
    expect(safeHref(url)).toBe(url);
    expect(safeBlocks([link(url)])).toMatchObject([{ inlines: [{ kind: 'link', href: url }] }]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://portale.example/1',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'evil',
    '',
    null,
    7,
    { toString: () => 'https://a.example' },
  ])('that lead to %j become plain words', (url) => {
    expect(safeBlocks([link(url)])).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'qui', marks: [] }] },
    ]);
  });
});

describe('pictures in an editor’s text', () => {
  const image = (url: unknown) => ({
    type: 'image',
    image: { url, alternativeText: 'Ufficio', width: 10, height: 5 },
  });

  test('come from the media library, through the site', () => {
    expect(safeBlocks([image('/uploads/foto_1a.jpg'), image('http://127.0.0.1:1337/uploads/b.png')])).toEqual(
      [
        { kind: 'image', src: '/media/foto_1a.jpg', alt: 'Ufficio', width: 10, height: 5 },
        { kind: 'image', src: '/media/b.png', alt: 'Ufficio', width: 10, height: 5 },
      ],
    );
  });

  test.each([
    'https://evil.example/pixel.gif',
    '/uploads/../api/portal',
    '/uploads/a/b.png',
    '/uploads/x.svg',
    'data:image/png;base64,AA',
    'javascript:alert(1)',
    '/uploads/a.png?x',
    undefined,
  ])('are left out when they are %j', (url) => {
    expect(mediaSource(url)).toBeNull();
    expect(safeBlocks([image(url)])).toEqual([]);
  });
});

describe('an editor’s text', () => {
  test('keeps paragraphs, marks, quotes, code and nested lists', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const blocks = [
      { type: 'paragraph', children: [text('a', { bold: true, italic: true, strange: true })] },
      { type: 'quote', children: [text('b')] },
      { type: 'code', children: [text('<b>')] },
      { type: 'list', format: 'ordered', children: [item('c'), { type: 'list', children: [item('d')] }] },
    ];
    expect(safeBlocks(blocks)).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'a', marks: ['bold', 'italic'] }] },
      { kind: 'quote', inlines: [{ kind: 'text', text: 'b', marks: [] }] },
      { kind: 'code', text: '<b>' },
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            inlines: [{ kind: 'text', text: 'c', marks: [] }],
            lists: [
              {
                kind: 'list',
                ordered: false,
                items: [{ inlines: [{ kind: 'text', text: 'd', marks: [] }], lists: [] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('has headings that begin at the first level and skip none', () => {
    const levels = (raw: unknown[]) =>
      safeBlocks(raw.map((level) => ({ type: 'heading', level, children: [text('t')] }))).map(
        (item) => item.kind === 'heading' && item.level,
      );
    expect(levels([2, 4, 4, 2, 1, 3])).toEqual([1, 2, 2, 1, 1, 2]);
    expect(levels([0, -1, '1', null, 99])).toEqual([1, 1, 1, 1, 1]);
  });

  test('leaves out what is empty or unknown', () => {
    expect(
      safeBlocks([
        { type: 'paragraph', children: [text('  ')] },
        { type: 'script', children: [text('x')] },
        { type: 'html', html: '<script>' },
        { type: '__proto__' },
        ['paragraph'],
        'paragraph',
        null,
      ]),
    ).toEqual([]);
  });

  test.each([null, undefined, 'text', 5, {}, { length: 1 }])('is empty when it is %j', (value) => {
    expect(safeBlocks(value)).toEqual([]);
  });

  test('ends, however deep its lists are', () => {
    let list: unknown = { type: 'list', children: [] };
    for (let depth = 0; depth < 5000; depth += 1)
      list = { type: 'list', children: [{ type: 'list-item', children: [text('x')] }, list] };
    expect(safeBlocks([list])).toHaveLength(1);
  });

  test('never fails on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(safeBlocks(value))).toBe(true);
      }),
    );
  });
});
