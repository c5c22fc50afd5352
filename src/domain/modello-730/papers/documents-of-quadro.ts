import type { TaxReturn } from '../cells/tax-return';
import type { OccasionalDocument, Quadro } from '../structure/form';

/** @param place `B12`, `B1.canone`, `B1.casiParticolari = 4` */
function isFilledIn({ rows }: TaxReturn, place: string): boolean {
  const [cell = '', code] = place.split(' = ');
  const [rigo = '', column] = cell.split('.');
  return (rows.get(rigo) ?? []).some(({ values }) => {
    if (column === undefined) return true;
    const value = values.get(column);
    return code === undefined ? value !== undefined && value !== 0 : value === code;
  });
}

const ifItConcernsYou = ({ document }: OccasionalDocument) => `se ti riguarda: ${document}`;

/**
 * The papers that prove a filled-in quadro, those left out that what is written has no need of: nobody alive looks for a death
 * certificate. Where no cell tells whether one is needed, or where nothing else would be left, it says «se ti riguarda».
 */
export function documentsOf({ documents }: Quadro, taxReturn: TaxReturn): readonly string[] {
  const needed = documents.flatMap((each) => {
    if (typeof each === 'string') return [each];
    if (each.for.length === 0) return [ifItConcernsYou(each)];
    return each.for.some((place) => isFilledIn(taxReturn, place)) ? [each.document] : [];
  });
  if (needed.length > 0) return needed;
  return documents.map((each) => (typeof each === 'string' ? each : ifItConcernsYou(each)));
}
