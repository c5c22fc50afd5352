interface Node {
  text?: unknown;
  children?: unknown;
}

function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, children } = node as Node;
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.map(textOf).join(' ') : '';
}

/** The words of a rich text (Strapi blocks), without its form. Whatever is not blocks gives an empty text. */
export function blocksToText(blocks: unknown): string {
  if (!Array.isArray(blocks)) return '';
  return blocks.map(textOf).join('\n').replace(/ +/g, ' ').trim();
}
