import { LiquidError, type Template } from 'liquidjs';
import { createEngine } from './engine';

/** What is wrong in a template, where (lines from 1), in Italian. */
export interface TemplateProblem {
  line: number;
  message: string;
}

const engine = createEngine((value) => value);

function syntaxMessage(error: unknown): TemplateProblem {
  const text = error instanceof Error ? error.message : '';
  const line = Number(/line:(\d+)/.exec(text)?.[1] ?? 1);
  const unknownTag = /tag "([^"]+)" not found/.exec(text)?.[1];
  if (unknownTag !== undefined) return { line, message: `Il comando «${unknownTag}» non è previsto.` };
  if (/not closed/.test(text))
    return {
      line,
      message: 'Una parentesi graffa o un comando «if» non è chiuso: controlla «}}», «%}» e «endif».',
    };
  if (/limit exceeded/.test(text)) return { line, message: 'Il testo è troppo lungo.' };
  return { line, message: 'Il segnaposto non è scritto bene: la forma giusta è {{ nome }}.' };
}

function unknownFilters(source: string): TemplateProblem[] {
  return source
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\{\{[^}]*?\|\s*([\w-]+)/g)]
        .filter(([, filter = '']) => !(filter in engine.filters))
        .map(([, filter = '']) => ({ line: index + 1, message: `Il filtro «${filter}» non è previsto.` })),
    );
}

/**
 * Checks a template before it is saved.
 * @param placeholders the names that this message offers
 * @returns every problem with its line; empty when the template can be rendered.
 */
export function checkTemplate(source: string, placeholders: readonly string[]): TemplateProblem[] {
  let templates: Template[];
  try {
    templates = engine.parse(source);
  } catch (error) {
    if (error instanceof LiquidError || error instanceof Error) return [syntaxMessage(error)];
    throw error;
  }
  const { globals } = engine.analyzeSync(templates, { partials: false });
  const unknown = Object.entries(globals)
    .filter(([name]) => !placeholders.includes(name))
    .flatMap(([name, uses]) =>
      uses.map((use) => ({
        line: use.location.row,
        message: `Il segnaposto «${name}» non esiste in questo messaggio.`,
      })),
    );
  const deep = Object.values(globals)
    .flat()
    .filter((use) => use.segments.length > 1)
    .map((use) => ({ line: use.location.row, message: 'Un segnaposto è un nome solo, senza punti.' }));
  return [...unknown, ...deep, ...unknownFilters(source)].sort((one, other) => one.line - other.line);
}
