import { convert } from 'html-to-text';
import { contactLines, type MessageFrame } from './layout';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

function footer(frame: MessageFrame): string {
  const lines = ['-- ', frame.cafName, ...contactLines(frame), frame.portal];
  if (frame.unsubscribe !== null)
    lines.push('', 'Per non ricevere più le notizie per email:', frame.unsubscribe);
  return lines.join('\n');
}

/** The plain-text part of a message: its words, addresses on their own, and the CAF's signature. */
export function plainText(bareHtml: string, frame: MessageFrame): string {
  const body = convert(bareHtml, {
    wordwrap: 78,
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: false } },
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
  return `${body.trim()}\n\n${footer(frame)}\n`;
}
