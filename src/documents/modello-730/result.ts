import { assumptionsOf } from '../../domain/modello-730/reservations/assumptions';
import type { Liquidation } from '../../domain/modello-730/calculate';
import { Rational } from '../../domain/modello-730/numbers/rational';
import { showNumber } from '../../domain/modello-730/numbers/show';
import { settlementOf } from '../../domain/modello-730/papers/settlement';
import { withoutEffect } from '../../domain/modello-730/papers/without-effect';
import { bullets, heading, paragraph } from '../layout/blocks';
import { BLUE, inkBorder } from '../layout/ink';
import { INNER_WIDTH, PAGE } from '../layout/page-size';
import { keepTogether } from '../layout/sheet';
import type { Print } from './print';

/** Euros as people read them; what is no whole number with cents. */
export function euros(value: Rational): string {
  return `${showNumber(value)} €`;
}

/** How it ends, in a few words. */
function outcomeOf(result: Rational): readonly [words: string, amount: string] {
  const sign = result.compare(Rational.zero);
  if (sign === 0) return ['La dichiarazione chiude in pari', 'niente da pagare e niente da ricevere'];
  return sign < 0 ? ['Ti viene rimborsato', euros(result.negated())] : ['Devi pagare', euros(result)];
}

/** «Da solo il dichiarante pagherebbe 739 €, il coniuge riceverebbe 100 €.» */
function eachPart(halves: readonly Liquidation[]): string {
  const [declarant = '', spouse = ''] = halves.map(({ figure }) => {
    const { value } = figure('risultato');
    return value.isNegative ? `riceverebbe ${euros(value.negated())}` : `pagherebbe ${euros(value)}`;
  });
  return `È il risultato di entrambi: da solo il dichiarante ${declarant}, il coniuge ${spouse}.`;
}

/** What the return ends with, in a frame. */
export function drawResult({ sheet, input: { liquidation, spouse } }: Print): void {
  const { result, november } = settlementOf(liquidation, spouse);
  const [words, amount] = outcomeOf(result);
  heading(sheet, 1, 'Il risultato', { rest: 80 });
  const height = 50 + (november.isZero ? 0 : 16) + (spouse === null ? 0 : 16);
  keepTogether(sheet, height + 10);
  inkBorder(sheet.ink, [[PAGE.left, sheet.y - height, INNER_WIDTH, height]], BLUE, 1.4);
  sheet.y -= 6;
  paragraph(sheet, words, { size: 10.5, gap: 0, indent: 12 });
  paragraph(sheet, amount, { size: 18, bold: true, gap: 1, indent: 12 });
  if (!november.isZero)
    paragraph(sheet, `A novembre paghi anche ${euros(november)} di acconto per l’anno dopo.`, {
      ...{ indent: 12, gap: 0 },
    });
  if (spouse !== null) paragraph(sheet, eachPart([liquidation, spouse]), { indent: 12, gap: 0 });
  sheet.y -= 16;
}

/** What was taken for granted, what was written and lowers nothing, and what an operator has to look at. */
export function drawReservations({ sheet, whose, input: { liquidation, spouse } }: Print): void {
  const parts = [
    {
      title: 'Che cosa abbiamo dato per certo',
      lines: assumptionsOf(liquidation, { withSpouse: spouse !== null }),
    },
    { title: 'Che cosa hai scritto e non fa risparmiare nulla', lines: withoutEffect(liquidation) },
    { title: 'Che cosa deve vedere un operatore del CAF', lines: liquidation.forOperator },
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return;
  heading(sheet, 1, `Che cosa può cambiare questo risultato${whose}`);
  for (const { title, lines } of parts) {
    paragraph(sheet, title, { bold: true, gap: 3 });
    bullets(sheet, lines);
  }
}
