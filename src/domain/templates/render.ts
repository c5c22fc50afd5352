import { convert } from 'html-to-text';
import MarkdownIt from 'markdown-it';
import { createEngine, type PlaceholderValues } from './engine';
import { messageLayout, type MessageFrame } from './layout';

/** A message ready to be handed over: one line of subject, HTML and the same as plain text. */
export interface RenderedMessage {
  subject: string;
  html: string;
  text: string;
}

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true, typographer: false });
markdown.disable(['image', 'html_block', 'html_inline', 'autolink', 'table', 'fence', 'code', 'backticks']);
markdown.validateLink = (address) => /^(https?:\/\/|mailto:)/i.test(address);

// Every character that Markdown could read as markup, entities and line breaks included: a value is always text.
function escapeForMarkdown(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, (character) => `\\${character}`);
}

const ADDRESS = /^https?:\/\/[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+$/;

// The portal's own addresses become links; any other value stays text, whatever it looks like.
function bodyValue(links: ReadonlySet<string>): (value: string) => string {
  return (value) =>
    links.has(value) && ADDRESS.test(value)
      ? `[${escapeForMarkdown(value)}](<${value}>)`
      : escapeForMarkdown(value);
}

function singleLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Renders a message from its Liquid texts. The body is Liquid first, then Markdown.
 * @param values by placeholder; those named in `linkNames` are the portal's own addresses and become links
 * @throws Error when the template or a value is missing: texts are checked before they are saved.
 */
export function renderMessage(
  template: { subject: string; body: string },
  values: PlaceholderValues,
  linkNames: readonly string[],
  frame: MessageFrame,
): RenderedMessage {
  const links = new Set(linkNames.map((name) => values[name] ?? '').filter(Boolean));
  const subject = singleLine(createEngine(singleLine).parseAndRenderSync(template.subject, values) as string);
  const source = createEngine(bodyValue(links)).parseAndRenderSync(template.body, values) as string;
  const html = messageLayout(subject, markdown.render(source), frame);
  const text = convert(html, {
    wordwrap: 78,
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      { selector: 'img', format: 'skip' },
      { selector: '.only-html', format: 'skip' },
      { selector: 'h1', options: { uppercase: false } },
      { selector: 'h2', options: { uppercase: false } },
    ],
  });
  return { subject: subject.slice(0, 200), html, text };
}
