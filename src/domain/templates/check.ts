import { Tokenizer, TypeGuards, type TopLevelToken } from 'liquidjs';
import { FILTERS, createEngine } from './engine';
import { commandProblem, outputProblem, textProblem } from './grammar';

/** What is wrong in a template, where (lines from 1), in Italian. */
export interface TemplateProblem {
  line: number;
  message: string;
}

const engine = createEngine((value) => value);

// The library tells what it could not read in English, with the line at the end.
function syntaxProblem(error: unknown): TemplateProblem {
  const text = error instanceof Error ? error.message : '';
  const line = Number(/line:(\d+)/.exec(text)?.[1] ?? 1);
  const filter = /undefined filter: ([^,\s]+)/.exec(text)?.[1];
  if (filter !== undefined)
    return { line, message: `Il filtro «${filter}» non è previsto: puoi usare ${FILTERS.join(', ')}.` };
  const lonely = /tag "([^"]+)" not found/.exec(text)?.[1];
  if (lonely !== undefined) return { line, message: `Qui c’è «${lonely}» senza il suo «if» prima.` };
  const open = /tag \{%-?\s*(\w+).*not closed/s.exec(text)?.[1];
  if (open !== undefined) return { line, message: `«${open}» non è chiuso: manca «end${open}».` };
  if (/not closed/.test(text)) return { line, message: 'Una doppia graffa non è chiusa: manca «}}» o «%}».' };
  if (/limit exceeded/.test(text)) return { line, message: 'Il testo è troppo lungo.' };
  return { line, message: 'Il testo non è scritto bene: controlla le graffe e i comandi.' };
}

function tokenProblem(token: TopLevelToken, placeholders: readonly string[]): string | null {
  if (TypeGuards.isTagToken(token)) return commandProblem(token.name, token.args);
  if (TypeGuards.isOutputToken(token)) return outputProblem(token.content.trim());
  return textProblem(token.getText(), placeholders);
}

// Text begins before the braces that are wrong in it: count the lines up to them.
function lineOf(token: TopLevelToken): number {
  const [row = 1] = token.getPosition();
  if (!TypeGuards.isHTMLToken(token)) return row;
  const braces = token.getText().search(/[{}%]/);
  return row + token.getText().slice(0, Math.max(0, braces)).split('\n').length - 1;
}

function unknownPlaceholders(source: string, placeholders: readonly string[]): TemplateProblem[] {
  const { globals } = engine.analyzeSync(engine.parse(source), { partials: false });
  return Object.entries(globals)
    .filter(([name]) => !placeholders.includes(name))
    .flatMap(([name, uses]) =>
      uses.map((use) => ({
        line: use.location.row,
        message: `Il segnaposto «${name}» non esiste in questo messaggio.`,
      })),
    );
}

/**
 * Checks a template before it is saved.
 * @param placeholders the names that this message offers
 * @returns every problem with its line; empty when the template can be rendered whatever the values.
 */
export function checkTemplate(source: string, placeholders: readonly string[]): TemplateProblem[] {
  try {
    const problems = new Tokenizer(source).readTopLevelTokens().flatMap((token) => {
      const message = tokenProblem(token, placeholders);
      return message === null ? [] : [{ line: lineOf(token), message }];
    });
    return problems.length > 0 ? problems : unknownPlaceholders(source, placeholders);
  } catch (error) {
    return [syntaxProblem(error)];
  }
}
