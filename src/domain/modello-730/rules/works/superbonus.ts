import { forOperator } from '../../engine/choose';
import type { YearParameters } from '../../parameters/year-parameters';
import type { Treatment } from './works';

// The years are those that the parameters are named for: `dal2020Al2022`.

/** Column 7: 110%, of 2023 too. */
const FULL_SUPERBONUS = '1';

/** DL 34/2020 art. 119: what the form tells is not enough to be sure of it. */
export function superbonus(
  code: string | null,
  year: number,
  { ediliziaStraordinaria }: YearParameters,
): Treatment {
  const law = ediliziaStraordinaria.superbonus;
  const bought = [
    { until: 2021, rate: law.dal2020Al2022, instalments: law.rate2020E2021 },
    { until: 2022, rate: law.dal2020Al2022, instalments: law.rate2022E2023 },
    {
      until: 2023,
      rate: code === FULL_SUPERBONUS ? law.nel2023PrimaDellaRiduzione : law.nel2023,
      instalments: law.rate2022E2023,
    },
    { until: 2024, rate: law.nel2024, instalments: law.rateDal2024 },
    { until: 2025, rate: law.nel2025, instalments: law.rateDal2024 },
  ].find(({ until }) => year <= until);
  if (bought === undefined || year < 2020) return null;
  const why = 'misura, rate e limiti del superbonus vanno ricontrollati';
  return {
    ...{ name: 'superbonus', instalments: bought.instalments, most: null },
    rate: forOperator(bought.rate, why),
  };
}
