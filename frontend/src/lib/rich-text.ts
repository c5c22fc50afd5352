import { safeHref } from '@domain/rich-text/safe-href';

/** A piece of text and how it is set. */
export interface TextRun {
  kind: 'text';
  text: string;
  marks: readonly Mark[];
}

export interface LinkRun {
  kind: 'link';
  href: string;
  children: readonly TextRun[];
}

export type Inline = TextRun | LinkRun;
export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code';

/** A list's item: its words, and the lists inside it. */
export interface ListItem {
  inlines: readonly Inline[];
  lists: readonly ListBlock[];
}

export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  items: readonly ListItem[];
}

/** Rich text made safe: nothing in it can be anything but what its kind says. */
export type SafeBlock =
  | { kind: 'paragraph'; inlines: readonly Inline[] }
  | { kind: 'quote'; inlines: readonly Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; inlines: readonly Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'image'; src: string; alt: string; width: number | null; height: number | null }
  | ListBlock;

interface RawNode {
  type?: unknown;
  text?: unknown;
  children?: unknown;
  url?: unknown;
  level?: unknown;
  format?: unknown;
  image?: unknown;
  [mark: string]: unknown;
}

const MARKS: readonly Mark[] = ['bold', 'italic', 'underline', 'strikethrough', 'code'];
// Deeper nesting is no text that an editor wrote.
const MAX_DEPTH = 6;

function nodes(value: unknown): RawNode[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (node): node is RawNode => typeof node === 'object' && node !== null && !Array.isArray(node),
  );
}

/** The site's address of a picture of the media library; null for a picture from anywhere else. */
export function mediaSource(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const file =
    /^(?:https?:\/\/[^/\s]+)?\/uploads\/([A-Za-z0-9][A-Za-z0-9_-]*\.(?:jpe?g|png|webp|gif|avif))$/i.exec(
      value,
    )?.[1];
  return file === undefined ? null : `/media/${file}`;
}

function textRun(node: RawNode): TextRun | null {
  if (typeof node.text !== 'string') return null;
  return { kind: 'text', text: node.text, marks: MARKS.filter((mark) => node[mark] === true) };
}

function textRuns(value: unknown): TextRun[] {
  return nodes(value).flatMap((node) => textRun(node) ?? []);
}

// A link that leads nowhere safe stays as the words that it had.
function inlines(value: unknown): Inline[] {
  return nodes(value).flatMap((node): Inline[] => {
    if (node.type !== 'link') return textRun(node) === null ? [] : textRuns([node]);
    const children = textRuns(node.children);
    const href = safeHref(node.url);
    return href === null || children.every(({ text }) => text.trim() === '')
      ? children
      : [{ kind: 'link', href, children }];
  });
}

function list(node: RawNode, depth: number): ListBlock {
  const items: { inlines: Inline[]; lists: ListBlock[] }[] = [];
  for (const child of nodes(node.children)) {
    if (child.type === 'list-item') items.push({ inlines: inlines(child.children), lists: [] });
    // Strapi puts a nested list beside the item that it belongs to.
    else if (child.type === 'list' && depth < MAX_DEPTH) items.at(-1)?.lists.push(list(child, depth + 1));
  }
  return { kind: 'list', ordered: node.format === 'ordered', items };
}

function plainText(value: unknown): string {
  return textRuns(value)
    .map(({ text }) => text)
    .join('');
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

function image(value: unknown): SafeBlock[] {
  if (typeof value !== 'object' || value === null) return [];
  const { url, alternativeText, width, height } = value as Record<string, unknown>;
  const src = mediaSource(url);
  if (src === null) return [];
  const alt = typeof alternativeText === 'string' ? alternativeText : '';
  return [{ kind: 'image', src, alt, width: positive(width), height: positive(height) }];
}

function headingLevel(value: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : 6;
}

function block(node: RawNode): SafeBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'quote': {
      const content = inlines(node.children);
      const empty = content.every((inline) => inline.kind === 'text' && inline.text.trim() === '');
      return empty ? [] : [{ kind: node.type, inlines: content }];
    }
    case 'heading':
      return plainText(node.children).trim() === '' && inlines(node.children).length === 0
        ? []
        : [{ kind: 'heading', level: headingLevel(node.level), inlines: inlines(node.children) }];
    case 'code':
      return [{ kind: 'code', text: plainText(node.children) }];
    case 'list':
      return [list(node, 1)];
    case 'image':
      return image(node.image);
    default:
      return [];
  }
}

// Editors pick headings by their size; readers of the page's outline need levels that never skip one.
function withOutline(blocks: SafeBlock[]): SafeBlock[] {
  const above: number[] = [];
  return blocks.map((item) => {
    if (item.kind !== 'heading') return item;
    while ((above.at(-1) ?? 0) >= item.level) above.pop();
    above.push(item.level);
    return { ...item, level: headingLevel(above.length) };
  });
}

/** Makes rich text (Strapi blocks) safe to show: what is not known is left out. Headings begin at level 1 and skip none. */
export function safeBlocks(blocks: unknown): SafeBlock[] {
  return withOutline(nodes(blocks).flatMap(block));
}
