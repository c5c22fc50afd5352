/** Rich text in the form of Strapi's blocks editor, written short. */
export type Block = Record<string, unknown>;

const BOLD = /\*([^*]+)\*/;

// What stands between asterisks is bold.
function inlines(words: string) {
  return words
    .split(BOLD)
    .map((text, place) => (place % 2 === 1 ? { type: 'text', text, bold: true } : { type: 'text', text }))
    .filter(({ text }) => text !== '');
}

export const p = (words: string): Block => ({ type: 'paragraph', children: inlines(words) });

export const h2 = (words: string): Block => ({ type: 'heading', level: 2, children: inlines(words) });

export const ul = (...items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: inlines(item) })),
});
