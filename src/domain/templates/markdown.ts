import MarkdownIt from 'markdown-it';
import { buttonHtml } from './button';
import { keepAddressesHome, type OwnAddresses } from './keep-addresses-home';

/** What the rendering of a message's Markdown knows beside the text. */
export interface MarkdownSettings {
  /** What the button of a portal's address says, by address. */
  buttons: ReadonlyMap<string, string>;
  /** `#rrggbb`, of links and buttons. */
  primaryColour: string;
}

// Mail programs ignore style sheets more often than not: every element carries its own.
const STYLES: Record<string, string> = {
  p: 'margin:0 0 16px',
  h1: 'margin:0 0 16px;font-size:24px;line-height:1.3',
  h2: 'margin:24px 0 12px;font-size:20px;line-height:1.3',
  h3: 'margin:20px 0 8px;font-size:18px;line-height:1.3',
  ul: 'margin:0 0 16px;padding:0 0 0 24px',
  ol: 'margin:0 0 16px;padding:0 0 0 24px',
  li: 'margin:0 0 8px',
  blockquote: 'margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #c5c7c9',
  hr: 'margin:24px 0;border:0;border-top:1px solid #c5c7c9',
};

type Token = MarkdownIt.Token;

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true, typographer: false });
markdown.disable(['image', 'html_block', 'html_inline', 'table', 'fence', 'code', 'backticks']);
keepAddressesHome(markdown);
markdown.validateLink = (address) => /^(https?:\/\/|mailto:)/i.test(address);

// The button for a paragraph that is one link and nothing else; null for any other.
function buttonOf(inline: Token, settings: MarkdownSettings): string | null {
  const [open, text, close] = inline.children ?? [];
  if (inline.children?.length !== 3 || open?.type !== 'link_open' || close?.type !== 'link_close')
    return null;
  const address = open.attrGet('href');
  if (typeof address !== 'string' || text === undefined || text.content === '') return null;
  const label = open.markup === 'autolink' ? settings.buttons.get(address) : text.content;
  return label === undefined ? null : buttonHtml(address, label, settings.primaryColour);
}

function style(token: Token, settings: MarkdownSettings): void {
  const own = STYLES[token.tag];
  if (own !== undefined && token.nesting >= 0) token.attrSet('style', own);
  for (const child of token.children ?? [])
    if (child.type === 'link_open') child.attrSet('style', `color:${settings.primaryColour}`);
}

function withButtons(tokens: Token[], settings: MarkdownSettings): Token[] {
  for (const [index, token] of tokens.entries()) {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const button = token.type === 'inline' ? buttonOf(token, settings) : null;
    if (button === null || before?.type !== 'paragraph_open' || after === undefined) continue;
    // Hidden paragraphs put out their content alone, and this type its content as it is.
    before.hidden = true;
    after.hidden = true;
    token.type = 'html_block';
    token.content = button;
  }
  return tokens;
}

/** A message's Markdown as HTML in the portal's look. Raw HTML in it stays text; a paragraph of one link is a button. */
export function messageHtml(source: string, settings: MarkdownSettings): string {
  const own = [...settings.buttons.keys()];
  const tokens = withButtons(markdown.parse(source, { own } satisfies OwnAddresses), settings);
  for (const token of tokens) style(token, settings);
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** The same as bare HTML, from which the plain text is made. @param own the portal's addresses in it */
export function bareHtml(source: string, own: readonly string[]): string {
  return markdown.render(source, { own } satisfies OwnAddresses);
}
