import { forOperator } from '../../engine/choose';
import { fromYear } from '../../parameters/from-year';
import type { YearParameters } from '../../parameters/year-parameters';
import type { Treatment } from './works';

/** Column 7: 110%, of 2023 too. */
const FULL_SUPERBONUS = '1';

/** DL 34/2020 art. 119: what the form tells is not enough to be sure of it. */
export function superbonus(
  code: string | null,
  year: number,
  { ediliziaStraordinaria }: YearParameters,
): Treatment {
  const law = ediliziaStraordinaria.superbonus;
  if (year < law.dal.value || year > law.finoAl.value) return null;
  const full = code === FULL_SUPERBONUS ? law.misuraPienaNel.get(String(year)) : undefined;
  const rate = full ?? fromYear(law.daAnno, year);
  const why = 'misura, rate e limiti del superbonus vanno ricontrollati';
  return {
    name: 'superbonus',
    rate: forOperator(rate, why),
    instalments: fromYear(law.rateDaAnno, year),
    most: null,
  };
}
