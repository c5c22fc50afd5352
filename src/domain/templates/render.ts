import { createEngine, type PlaceholderValues } from './engine';
import { messageLayout, type MessageFrame } from './layout';
import { bareHtml, messageHtml } from './markdown';
import { plainText } from './plain-text';

/** A message ready to be handed over: one line of subject, HTML and the same as plain text. */
export interface RenderedMessage {
  subject: string;
  html: string;
  text: string;
}

const LONGEST_SUBJECT = 200;

function singleLine(value: string): string {
  return value
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/^ | $/g, '')
    .toWellFormed();
}

// Every character that Markdown could read as markup, entities and line breaks included: a value is always text.
function escapeForMarkdown(value: string): string {
  return singleLine(value).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

const ADDRESS = /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$/;

// The portal's own addresses become links; any other value stays text, whatever it looks like.
function bodyValue(links: ReadonlyMap<string, string>): (value: string) => string {
  return (value) => (links.has(value) && ADDRESS.test(value) ? `<${value}>` : escapeForMarkdown(value));
}

function subjectOf(template: string, values: PlaceholderValues, frame: MessageFrame): string {
  const subject = singleLine(createEngine(singleLine).parseAndRenderSync(template, values) as string);
  return [...subject].slice(0, LONGEST_SUBJECT).join('') || frame.cafName;
}

/**
 * Renders a message from its Liquid texts. The body is Liquid first, then Markdown.
 * @param values by placeholder
 * @param buttons the placeholders that hold the portal's own addresses, which become links, and what their buttons say
 * @throws Error when the template or a value is missing: texts are checked before they are saved.
 */
export function renderMessage(
  template: { subject: string; body: string },
  values: PlaceholderValues,
  buttons: Record<string, string>,
  frame: MessageFrame,
): RenderedMessage {
  const links = new Map(
    Object.entries(buttons).flatMap(([name, label]) => {
      const address = values[name];
      return address === undefined || address === '' ? [] : [[address, label] as const];
    }),
  );
  const subject = subjectOf(template.subject, values, frame);
  const source = createEngine(bodyValue(links)).parseAndRenderSync(template.body, values) as string;
  const inner = messageHtml(source, { buttons: links, primaryColour: frame.primaryColour });
  return {
    subject,
    html: messageLayout(subject, inner, frame),
    text: plainText(bareHtml(source, [...links.keys()]), frame),
  };
}
