import { BEYOND } from './reservations/beyond-rules';
import { INTERPRETATIONS } from './reservations/interpretations';
import { RULES, RULES_BY_TOPIC } from './rules/all';

// The rules, the open readings and what is left aside as a page of the docs, made of the code itself.

const ABOUT = `<!-- Scritto da npm run tabella730: non modificarlo a mano. -->

# Calcolo del Modello 730

Le regole nell’ordine in cui la legge calcola, ciascuna in \`src/domain/modello-730/rules/\`. Il rigo è quello del prospetto 730-3,
dove è noto. Una voce «in euro» si arrotonda una volta sola, quando è scritta; le altre tengono tutti i decimali. Come una voce
è uscita, con i suoi numeri, lo dice \`explain\`. Il file è quello in cui la regola comincia; i numeri della legge stanno anno per
anno in \`years/<anno>/parameters/\`, le letture aperte in \`reservations/interpretations.ts\`.
`;

const escaped = (text: string) => text.replace(/\|/g, '\\|');
const row = (...cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
}

const rules = () =>
  table(
    ['voce', 'nome', 'rigo', 'fonte', 'arrotondamento', 'certezza', 'file'],
    Object.entries(RULES_BY_TOPIC).flatMap(([topic, ofTopic]) =>
      ofTopic.map(({ id, name, law, row: line, rounding, certainty = 'alta' }) => [
        ...[`\`${id}\``, name, line === null ? '' : String(line), law],
        ...[rounding === 'euro' ? 'in euro' : 'nessuno', certainty, `\`${topic}.ts\``],
      ]),
    ),
  );

const readings = () =>
  INTERPRETATIONS.map(({ id, question, adopted, alternative, source, certainty, years }) =>
    [
      `### ${question}`,
      `Si calcola così: ${adopted}`,
      `L’altra lettura: ${alternative}`,
      `\`${id}\`; redditi ${years.join(' e ')}; certezza ${certainty}. Fonte: ${source}.`,
    ].join('\n\n'),
  ).join('\n\n');

const beyond = () =>
  table(
    ['dove', 'che cosa'],
    BEYOND.map(({ where, what }) => [where.map((each) => `\`${each}\``).join(' '), what]),
  );

/** Markdown. */
export function calculationPage(): string {
  return `${[
    ABOUT.trimEnd(),
    `## Regole\n\n${String(RULES.length)} regole.`,
    rules(),
    '## Letture aperte',
    'Dove la legge o le istruzioni si leggono in due modi.',
    readings(),
    '## Che cosa resta a un operatore',
    'Se una di queste parti è compilata il risultato lo dice, oltre a ciò che dicono le regole quando lo incontrano.',
    beyond(),
  ].join('\n\n')}\n`;
}
