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

/** Who signs a return: the customer, the spouse of a joint one, who acts for the customer. */
function signers({ input }: Print): string[] {
  const { rows } = input.liquidation.taxReturn;
  const role = rows.get('FR1')?.[0];
  const codes = rows.get('FR2')?.[0];
  const isJoint = role !== undefined && isTickedIn(role, 'dichiarazioneCongiunta');
  const isActedFor = codes !== undefined && textIn(codes, 'codiceFiscaleRappresentante') !== null;
  return [
    isActedFor ? 'Firma di chi rappresenta il contribuente' : 'Firma del contribuente',
    ...(isJoint ? ['Firma del coniuge dichiarante'] : []),
  ];
}

/** What was answered about consents, and the places to sign the return. */
export function drawSignatures(print: Print): void {
  const { sheet, input } = print;
  heading(sheet, 1, 'Firma della dichiarazione', { rest: 150 });
  const quadro = input.liquidation.taxReturn.structure.quadri.find(({ id }) => id === APART.signature);
  if (quadro !== undefined) drawSections(print, quadro);
  paragraph(sheet, 'Con la firma il contribuente fa propri i dati che questa stampa riporta.', { gap: 2 });
  for (const signer of signers(print)) placesToSign(print, 'Luogo e data', signer);
}
