import { estimateNotice } from '../../domain/modello-730/years/estimate';
import { newSheet, type Sheet } from '../layout/sheet';
import { personInOneLine, personOf } from './person';
import { placeNames, type PlaceNames } from './place-names';
import type { PrintInput } from './print-input';

/** A print while it is written. */
export interface Print {
  readonly sheet: Sheet;
  readonly input: PrintInput;
  readonly places: PlaceNames;
  /** What titles say of whose part it is; empty where it is one customer's return. */
  readonly whose: string;
}

/** The return of each who declares, the declarant's first, as a print of its own. */
export function ofEach(print: Print): Print[] {
  const { spouse } = print.input;
  if (spouse === null) return [print];
  return [
    { ...print, whose: ' – dichiarante' },
    { ...print, input: { ...print.input, liquidation: spouse }, whose: ' – coniuge dichiarante' },
  ];
}

/** The code that leads a CAF from the paper to the return. */
export function codeOf({ returnId, hash }: PrintInput): string {
  return `730:${returnId}:${hash}`;
}

/** @param kind what the print is called: «Stampa da consegnare» */
export async function newPrint(input: PrintInput, kind: string): Promise<Print> {
  const { year, taxReturn } = input.liquidation;
  const person = personInOneLine(personOf(taxReturn));
  const incomes = `redditi ${String(year.incomeYear)}`;
  const sheet = await newSheet({
    title: `${kind} – dichiarazione ${year.model}${person === '' ? '' : ` – ${person}`}`,
    subject: `Dati della dichiarazione dei redditi ${year.model} (${incomes})`,
    author: input.cafName,
    key: codeOf(input),
    ...{ preparedOn: input.preparedOn, fonts: input.fonts },
    running: {
      what: `${kind} · dichiarazione ${year.model}, ${incomes}`,
      whose: person,
      notice: estimateNotice(year),
      reference: `Dichiarazione n. ${input.returnId}`,
    },
  });
  const returns = [taxReturn, ...(input.spouse === null ? [] : [input.spouse.taxReturn])];
  return { sheet, input, places: await placeNames(returns), whose: '' };
}
