import { escapeHtml, withLinks } from './escape';
import type { ReceivedMessage } from './inbox';

const WHEN = new Intl.DateTimeFormat('it-IT', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Rome',
});

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="/stile.css">
  </head>
  <body>
    <header><p><a href="/">Casella di posta della demo</a></p></header>
    <main>${body}</main>
  </body>
</html>`;
}

function subjectOf({ subject }: ReceivedMessage): string {
  return subject === '' ? '(senza oggetto)' : subject;
}

function time({ receivedAt }: ReceivedMessage): string {
  return `<time datetime="${escapeHtml(receivedAt)}">${escapeHtml(WHEN.format(new Date(receivedAt)))}</time>`;
}

function row(message: ReceivedMessage, number: number): string {
  return `<li>
    <a href="/messaggi/${String(number)}">${escapeHtml(subjectOf(message))}</a>
    <p>A ${escapeHtml(message.to.join(', '))} · ${time(message)}</p>
  </li>`;
}

/** The list of the messages, the newest first. */
export function listPage(messages: readonly ReceivedMessage[]): string {
  const rows = messages.map((message, index) => row(message, index + 1)).reverse();
  const list =
    rows.length === 0
      ? '<p>Non è ancora arrivato nessun messaggio.</p>'
      : `<ol class="messages">${rows.join('')}</ol>`;
  return page(
    'Casella di posta della demo',
    `<h1>Messaggi</h1>
    <p>Qui arrivano tutte le email che il portale della demo spedisce, per chiunque siano: da questo computer non esce nulla.</p>
    <p><a class="button" href="/">Aggiorna l’elenco</a></p>
    ${list}`,
  );
}

function attachment({ filename, content }: ReceivedMessage['attachments'][number]): string {
  return `<h2>Allegato: ${escapeHtml(filename)}</h2><pre>${escapeHtml(content)}</pre>`;
}

/** One message, as HTML in a frame that can run nothing, and as plain text. */
export function messagePage(message: ReceivedMessage, number: number): string {
  const subject = subjectOf(message);
  const html =
    message.html === ''
      ? '<p>Questo messaggio ha soltanto la parte di testo.</p>'
      : `<iframe title="${escapeHtml(subject)}" src="/messaggi/${String(number)}/html"
          sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return page(
    subject,
    `<p><a href="/">Torna ai messaggi</a></p>
    <h1>${escapeHtml(subject)}</h1>
    <dl>
      <dt>Da</dt><dd>${escapeHtml(message.from)}</dd>
      <dt>A</dt><dd>${escapeHtml(message.to.join(', '))}</dd>
      <dt>Arrivato</dt><dd>${time(message)}</dd>
    </dl>
    <h2>Come si vede</h2>
    ${html}
    <h2>Come solo testo</h2>
    <pre>${withLinks(message.text)}</pre>
    ${message.attachments.map(attachment).join('')}`,
  );
}

/** What the frame shows: the message's own HTML, whose links open outside of the frame. */
export function framedHtml(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${base}`) : `${base}${html}`;
}

export function missingPage(): string {
  return page('Pagina non trovata', '<h1>Pagina non trovata</h1><p><a href="/">Torna ai messaggi</a></p>');
}
