import { printFonts } from '../../../src/adapters/print-fonts';
import type { PrintInput } from '../../../src/documents/modello-730/print-input';
import type { Liquidation } from '../../../src/domain/modello-730/calculate';
import { casesIn } from '../../domain/modello-730/cases/case-files';
import { reckonCase } from '../../domain/modello-730/cases/reckon-case';

/** Who stands on the first page; names as long and as strange as people have them. */
export const PERSON = {
  'FR1.dichiarante': true,
  'FR2.codiceFiscale': 'CSRNDR80A01F205X',
  'FR3.cognome': 'D’Angelò Łukaszewska-Brambilla della Rovere Müller',
  'FR3.nome': 'Niccolò Şahin Ferdinando Maria Đorđe',
  'FR3.sesso': 'M',
  'FR3.dataNascita': '1980-01-31',
  'FR3.comuneNascita': 'F205',
};

const cases = casesIn('visible');

/** A visible case, with more cells. */
export function caseOf(id: string, more: Readonly<Record<string, unknown>> = {}): Liquidation {
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no case ${id}`);
  // What is added is of the same kinds as a case's own cells.
  return reckonCase({ ...found, input: { ...found.input, ...(more as typeof found.input) } });
}

export const HASH = 'a3f5c2d1e0b49687'.repeat(4);

/** What a print needs, besides the return. */
export async function printInput(
  liquidation: Liquidation,
  more: Partial<PrintInput> = {},
): Promise<PrintInput> {
  return {
    ...{ liquidation, spouse: null, returnId: 'k3v9x0a1b2c3d4e5f6g7h8i9', hash: HASH },
    mistakes: [],
    attachments: [
      { document: 'Certificazioni Uniche 2026', file: 'CU – Università degli Studi di Forlì.pdf' },
      { document: 'Fatture e scontrini sanitari', file: null },
    ],
    ...{ cafName: 'CAF Perché no S.r.l.', preparedOn: '2026-06-12', fonts: await printFonts() },
    ...more,
  };
}
