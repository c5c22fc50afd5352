import { textIn, isTickedIn } from '../../domain/modello-730/cells/read-cells';
import { heading, lineToFill, paragraph } from '../layout/blocks';
import { keepTogether } from '../layout/sheet';
import type { Print } from './print';
import { APART, drawSections } from './quadri';

/** Two places to sign beside each other. */
export function placesToSign({ sheet }: Print, left: string, right: string): void {
  keepTogether(sheet, 42);
  lineToFill(sheet, left, 0, 150);
  lineToFill(sheet, right, 190, 315);
  sheet.y -= 41;
}

const SPOUSE = 'Firma del coniuge dichiarante';

/**
 * Who signs a return: the customer, or who acts for the customer. Of a joint one each spouse signs the part of their own; where only
 * the declarant's is there, both sign it.
 */
function signers({ input: { liquidation, spouse } }: Print): string[] {
  const { rows } = liquidation.taxReturn;
  const role = rows.get('FR1')?.[0];
  const codes = rows.get('FR2')?.[0];
  const isJoint = role !== undefined && isTickedIn(role, 'dichiarazioneCongiunta');
  const isActedFor = codes !== undefined && textIn(codes, 'codiceFiscaleRappresentante') !== null;
  return [
    isActedFor
      ? 'Firma di chi rappresenta il contribuente'
      : liquidation === spouse
        ? SPOUSE
        : 'Firma del contribuente',
    ...(isJoint && spouse === null ? [SPOUSE] : []),
  ];
}

/** What was answered about consents, and the places to sign: of one half of a joint return that half's. */
export function drawSignatures(print: Print): void {
  const { sheet, input } = print;
  heading(sheet, 1, `Firma della dichiarazione${print.whose}`, { rest: 150 });
  const quadro = input.liquidation.taxReturn.structure.quadri.find(({ id }) => id === APART.signature);
  if (quadro !== undefined) drawSections(print, quadro);
  paragraph(sheet, 'Con la firma il contribuente fa propri i dati che questa stampa riporta.', { gap: 2 });
  for (const signer of signers(print)) placesToSign(print, 'Luogo e data', signer);
}
