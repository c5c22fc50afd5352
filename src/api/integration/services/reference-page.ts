import type { OpenApiDocument, Operation } from '../../../contracts/openapi';
import { escapeHtml } from '../../../domain/templates/html';
import { operationPart, prose } from './reference-operation';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.6 system-ui,sans-serif;color:#1a1a1a;background:#fff}
header,nav,main{max-width:60rem;margin:0 auto;padding:1rem}
header{border-bottom:4px solid #0066cc}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0}
h2{margin:2.5rem 0 .5rem;border-bottom:1px solid #5d7083;padding-bottom:.25rem}
h3{font-size:1.1rem;margin:0;overflow-wrap:anywhere}
h4{margin:1rem 0 .25rem}
p{margin:.25rem 0}
ul{margin:.25rem 0;padding-left:1.25rem}
code{background:#eef1f4;padding:.1rem .3rem;border-radius:3px;overflow-wrap:anywhere}
article{border:1px solid #c5c7c9;border-radius:6px;padding:1rem;margin:1rem 0}
.method{display:inline-block;background:#17324d;color:#fff;border-radius:3px;padding:.1rem .5rem;font-size:.9rem}
.name{color:#455b71}
details{margin-top:.75rem}
summary{cursor:pointer;color:#0052a3;font-weight:600;min-height:1.5rem}
a{color:#0052a3}
nav ul{columns:18rem;list-style:none;padding:0}
nav li{break-inside:avoid;padding:.1rem 0}
.skip{position:absolute;left:-999px}
.skip:focus{position:static}
:focus-visible{outline:3px solid #d1700b;outline-offset:2px}
`;

interface Call {
  method: string;
  path: string;
  operation: Operation;
}

function callsOf(document: OpenApiDocument): Call[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
}

const isAbout =
  (tag: string) =>
  ({ operation }: Call) =>
    operation.tags.includes(tag);

function navigation(document: OpenApiDocument, calls: Call[]): string {
  const parts = document.tags.map(({ name, description }) => {
    const links = calls.filter(isAbout(name)).map(({ method, operation: { operationId: id } }) => {
      const said = `${escapeHtml(method.toUpperCase())} ${escapeHtml(id)}`;
      return `<li><a href="#${escapeHtml(id)}">${said}</a></li>`;
    });
    return `<p><strong>${escapeHtml(description)}</strong></p><ul>${links.join('')}</ul>`;
  });
  return `<nav aria-label="Operazioni">${parts.join('')}</nav>`;
}

function section(tag: { name: string; description: string }, calls: Call[]): string {
  const parts = calls
    .filter(isAbout(tag.name))
    .map(({ method, path, operation }) => operationPart(method, path, operation));
  return `<section><h2>${escapeHtml(tag.description)}</h2>${parts.join('')}</section>`;
}

function webhooksPart(webhooks: NonNullable<OpenApiDocument['webhooks']>): string {
  const lines = Object.entries(webhooks).map(
    ([type, { post }]) => `<li><code>${escapeHtml(type)}</code>: ${escapeHtml(post.summary)}</li>`,
  );
  return `<section><h2>Avvisi che il portale manda</h2><p>A <code>WEBHOOK_URL</code>, firmati secondo Standard Webhooks; l’intestazione <code>webhook-id</code> è la stessa ogni volta che un avviso viene mandato di nuovo.</p><ul>${lines.join('')}</ul></section>`;
}

/** The document as a page to read: no script, nothing from elsewhere. */
export function referencePage(document: OpenApiDocument): string {
  const { title, version, description = '' } = document.info;
  const calls = callsOf(document);
  return [
    '<!doctype html><html lang="it"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
    '<a class="skip" href="#contenuto">Vai al contenuto</a>',
    `<header><h1>${escapeHtml(title)}</h1>`,
    `<p>Versione ${escapeHtml(version)}. Per i programmi: <a href="openapi.json">documento OpenAPI 3.1</a>.</p></header>`,
    navigation(document, calls),
    `<main id="contenuto">${prose(description)}`,
    ...document.tags.map((tag) => section(tag, calls)),
    webhooksPart(document.webhooks ?? {}),
    '</main></body></html>',
  ].join('');
}
