interface Node {
  type?: unknown;
  text?: unknown;
  children?: unknown;
}

// Nobody writes lists in lists so deep; whoever sends them must not exhaust the stack.
const DEEPEST = 50;

function textOf(node: unknown, depth: number): string {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return '';
  const { type, text, children } = node as Node;
  if (typeof text === 'string') return text;
  const inner = Array.isArray(children) ? children.map((child) => textOf(child, depth + 1)).join('') : '';
  // A link stands inside a line; a paragraph, a heading, a list and its items are lines of their own.
  return type === 'link' ? inner : `\n${inner}\n`;
}

/** The words of a rich text (Strapi blocks), a line per block. Whatever is not blocks gives an empty text. */
export function blocksToText(blocks: unknown): string {
  if (!Array.isArray(blocks)) return '';
  return blocks
    .map((block) => textOf(block, 0))
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[\n ]*/g, '\n')
    .trim();
}
