import { CHECKS } from '../all';
import { certaintyOf } from './certainty';
import { GRAVITIES, type Check } from './check';
import { concerns } from './run';
import type { CheckYear } from './facts';

// The table of all checks as a page of the docs. It is made of the checks themselves, so that it can say nothing else than they do.

const QUADRI: Readonly<Record<string, string>> = {
  ...{ GE: 'Controlli generali', FR: 'Frontespizio', FA: 'Familiari a carico', SO: 'Sostituto d’imposta' },
  ...{ A: 'Quadro A: terreni', B: 'Quadro B: fabbricati', C: 'Quadro C: lavoro e pensioni' },
  ...{ D: 'Quadro D: altri redditi', E: 'Quadro E: oneri e spese', F: 'Quadro F: acconti, ritenute e altro' },
  ...{ G: 'Quadro G: crediti d’imposta', I: 'Quadro I: compensazione', K: 'Quadro K: condominio' },
  ...{ L: 'Quadro L: ulteriori dati', M: 'Quadro M: tassazione separata', T: 'Quadro T: plusvalenze' },
  ...{ W: 'Quadro W: investimenti all’estero', OT: 'Scelte (730-1) e firma', MO: 'Forma delle celle' },
};

const ABOUT = `<!-- Scritto da npm run tabella730: non modificarlo a mano. -->

# Controlli del Modello 730

Un \`errore\` impedisce la conferma, un \`avviso\` chiede un sì esplicito, una \`informazione\` si mostra e basta. Le celle sono
dette con il nome della colonna; \`*\` sono tutte quelle di un tipo. Nei messaggi \`{anno}\` è l’anno dei redditi, \`{annoDopo}\` e
\`{annoPrima}\` quelli accanto; gli altri nomi tra graffe vengono da ciò che è scritto o dalla legge dell’anno. La certezza è quella della colonna meno
sicura, ed è detta se non è alta. Ciò che il modello non chiede (il giorno dell’invio, i documenti caricati, le risposte al
questionario) si dà ai controlli a parte: chi ne ha bisogno e non lo sa tace.
`;

export interface ModelYear extends CheckYear {
  /** What the form is called: «730/2026». */
  readonly model: string;
}

const quadroOf = ({ id }: Check) => id.split('-')[0] ?? '';
const escaped = (text: string) => text.replace(/\|/g, '\\|');

/** Empty where it concerns all years. */
function modelsOf(check: Check, years: readonly ModelYear[]): string {
  const of = years.filter((year) => concerns(check, year));
  return of.length === years.length ? '' : `solo ${of.map(({ model }) => model).join(', ')}`;
}

function rowOf(check: Check, years: readonly ModelYear[]): string {
  const { id, gravity, cells, message, note } = check;
  const newest = years.find((year) => concerns(check, year));
  const sure = newest === undefined ? 'alta' : certaintyOf(check, newest);
  const notes = [modelsOf(check, years), sure === 'alta' ? '' : `certezza ${sure}`, note ?? ''];
  const all = [
    id,
    gravity,
    cells.map((cell) => `\`${cell}\``).join(' '),
    escaped(message),
    escaped(notes.filter((each) => each !== '').join('; ')),
  ];
  return `| ${all.join(' | ')} |`;
}

function counted(checks: readonly Check[]): string {
  const many = GRAVITIES.map((gravity) => checks.filter((check) => check.gravity === gravity).length);
  const [errors = 0, warnings = 0, told = 0] = many;
  return `${String(checks.length)} controlli: ${String(errors)} errori, ${String(warnings)} avvisi, ${String(told)} informazioni.`;
}

/** The page of the docs, as Markdown. @param years the newest first */
export function checksPage(years: readonly ModelYear[]): string {
  const sections = [...new Set(CHECKS.map(quadroOf))].map((quadro) => {
    const checks = CHECKS.filter((check) => quadroOf(check) === quadro);
    return [
      `## ${QUADRI[quadro] ?? quadro}`,
      '',
      counted(checks),
      '',
      '| id | gravità | celle | messaggio | note |',
      '| --- | --- | --- | --- | --- |',
      ...checks.map((check) => rowOf(check, years)),
      '',
    ].join('\n');
  });
  return [ABOUT, `In tutto ${counted(CHECKS)}`, '', ...sections].join('\n');
}
