// What a template may say, on purpose less than the engine understands: then whatever passes can also be rendered.
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_-]*`;
const LITERAL = String.raw`"[^"]*"|'[^']*'|\d+`;
const OPERAND = `(?:${NAME}|${LITERAL})`;
const COMPARISON = String.raw`${OPERAND}(?:\s*(?:==|!=)\s*${OPERAND}|\s+contains\s+${OPERAND})?`;

const OUTPUT = new RegExp(String.raw`^${NAME}(?:\s*\|\s*${NAME}(?:\s*:\s*${OPERAND})?)*$`, 'u');
const CONDITION = new RegExp(String.raw`^${COMPARISON}(?:\s+(?:and|or)\s+${COMPARISON})*$`, 'u');

const WITH_CONDITION = ['if', 'unless', 'elsif'];
const BARE = ['else', 'endif', 'endunless'];

/** @returns why what stands between `{{` and `}}` is refused, in Italian, or null. */
export function outputProblem(content: string): string | null {
  if (OUTPUT.test(content)) return null;
  return 'Fra le doppie graffe va il nome di un segnaposto, senza spazi e senza punti: per esempio {{ nome }}.';
}

/** @returns why a command (`{% name args %}`) is refused, in Italian, or null. */
export function commandProblem(name: string, args: string): string | null {
  if (BARE.includes(name)) return null;
  if (!WITH_CONDITION.includes(name))
    return `Il comando «${name}» non è previsto: puoi usare «if», «unless», «elsif» e «else».`;
  if (CONDITION.test(args.trim())) return null;
  return `La condizione di «${name}» non è scritta bene: per esempio {% if nome %} oppure {% if nome == "Anna" %}.`;
}

/** @returns why a stretch of plain text is refused, in Italian, or null: braces that were meant as a placeholder. */
export function textProblem(text: string, placeholders: readonly string[]): string | null {
  const stray = /\}\}|%\}|\{\{|\{%/.exec(text)?.[0];
  if (stray !== undefined)
    return `Qui c’è «${stray}» da solo: un segnaposto si scrive {{ nome }}, un comando {% if nome %}.`;
  const single = [...text.matchAll(/\{\s*([\p{L}_][\p{L}\p{N}_-]*)\s*\}/gu)].find(([, name = '']) =>
    placeholders.includes(name),
  )?.[1];
  return single === undefined ? null : `Un segnaposto vuole due graffe per parte: {{ ${single} }}.`;
}
