import { sayAddress } from '../../domain/modello-730/cells/address';
import { explainAll, type Explanation, type Operand } from '../../domain/modello-730/engine/explain';
import type { Figure } from '../../domain/modello-730/engine/figure';
import { showNumber } from '../../domain/modello-730/numbers/show';
import { figureGroups } from '../../domain/modello-730/papers/prospetto';
import { bullets, heading, heightOfBlock, paragraph, type BlockStyle } from '../layout/blocks';
import { GREY } from '../layout/ink';
import { within } from '../layout/sheet';
import type { Print } from './print';
import { euros } from './result';

/** A figure with how it came about. */
interface Told {
  readonly figure: Figure;
  readonly explanation: Explanation;
}

/** «C1 colonna 3 (reddito 25.000)», «rigo 14»; what the formula names and nobody has to look up is left out. */
function whereFrom(operand: Operand): string[] {
  const { name, value } = operand;
  if (value.isZero) return [];
  if (operand.kind === 'cell') return [`${sayAddress(operand.address)} (${name} ${showNumber(value)})`];
  if (operand.kind !== 'figure' || operand.explanation.row === null) return [];
  return [`rigo ${String(operand.explanation.row)} (${name} ${showNumber(value)})`];
}

const isRounded = ({ value, exact }: Figure, { roundings }: Explanation) =>
  !value.equals(exact.value) || roundings.length > 1;

/** What is told of a figure, line by line. */
function linesFor({ figure, explanation }: Told): string[] {
  const { words, numbers, steps, reasons, roundings, law, certainty, operands } = explanation;
  const from = operands.flatMap(whereFrom);
  const rounded = isRounded(figure, explanation) ? ` (${roundings.join('; ')})` : '';
  return [
    `Come si calcola: ${words}`,
    `Con i tuoi numeri: ${numbers}${rounded}`,
    ...steps.map((step) => `dove «${step.name}» = ${step.words} = ${step.numbers}`),
    ...(reasons.length === 0 ? [] : [`Perché: ${reasons.join('; ')}`]),
    ...(from.length === 0 ? [] : [`Da dove vengono i numeri: ${from.join('; ')}`]),
    ...(certainty === 'bassa'
      ? ['Attenzione: si basa su un dato o su una lettura da verificare con il CAF']
      : []),
    `Norma: ${law}`,
  ];
}

/** How high the title of a figure is, with the room around it. */
const TITLE = 34;
const LINE: BlockStyle = { size: 9.5, gap: 1, indent: 10 };

/** How high what is told of a figure is, below its title. */
function heightOf({ sheet }: Print, lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + heightOfBlock(sheet, line, LINE), 0);
}

function drawExplanation(print: Print, told: Told): void {
  const { sheet } = print;
  const { row, name, value } = told.explanation;
  const title = row === null ? name : `Rigo ${String(row)} – ${name}`;
  const lines = linesFor(told);
  heading(sheet, 3, `${title}: ${euros(value)}`, { bookmark: null, rest: heightOf(print, lines) });
  for (const [index, line] of lines.entries())
    paragraph(sheet, line, index === lines.length - 1 ? { ...LINE, colour: GREY, gap: 6 } : LINE);
}

/** Whether something that was written led to it, even to nothing. */
function restsOnWritten({ explanation: { operands, steps } }: Told): boolean {
  return (
    steps.length > 0 ||
    operands.some(({ kind, value }) => (kind === 'cell' || kind === 'figure') && !value.isZero)
  );
}

/** Figures that hold nothing, but have a reason to tell. */
function drawNothing({ sheet }: Print, title: string, explanations: readonly Told[]): void {
  if (explanations.length === 0) return;
  heading(sheet, 3, title, { bookmark: null });
  const reasons = explanations.map(
    ({ explanation }) => `${explanation.name}: ${explanation.reasons.join('; ')}`,
  );
  bullets(sheet, reasons, { size: 9.5, gap: 1, colour: GREY });
}

function drawGroup(print: Print, title: string, group: readonly Told[]): void {
  const told = group.filter(({ explanation }) => !explanation.value.isZero);
  const nothing = group.filter(({ explanation: { value, reasons } }) => value.isZero && reasons.length > 0);
  if (told.length + nothing.length === 0) return;
  within(print.sheet, 'Sect', () => {
    const [first] = told;
    const rest = first === undefined ? 2 * TITLE + 20 : TITLE + heightOf(print, linesFor(first));
    heading(print.sheet, 2, title, { rest });
    for (const each of told) drawExplanation(print, each);
    const [written, empty] = [
      nothing.filter(restsOnWritten),
      nothing.filter((each) => !restsOnWritten(each)),
    ];
    drawNothing(print, 'Voci che vengono zero con i tuoi dati', written);
    drawNothing(print, 'Altre voci a zero', empty);
  });
}

/** How each figure came about: the formula, the numbers, why just these, the law. */
export function drawExplanations(print: Print): void {
  const { sheet, input, whose } = print;
  const groups = figureGroups(input.liquidation);
  const explanations = explainAll(groups.flatMap(({ figures }) => figures));
  const known = new Map(explanations.map((explanation) => [explanation.id, explanation]));
  heading(sheet, 1, `Come si arriva a ogni importo${whose}`);
  paragraph(sheet, 'Ogni voce è arrotondata all’euro una volta sola, quando si scrive nel prospetto.', {
    size: 9.5,
  });
  for (const { title, figures } of groups) {
    const group = figures.flatMap((figure) => {
      const explanation = known.get(figure.rule.id);
      return explanation === undefined ? [] : [{ figure, explanation }];
    });
    drawGroup(print, title, group);
  }
}
