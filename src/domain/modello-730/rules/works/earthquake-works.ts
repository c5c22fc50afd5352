import type { Row } from '../../cells/tax-return';
import { fromYear } from '../../parameters/from-year';
import type { YearParameters } from '../../parameters/year-parameters';
import { isByHome, isMainHome, rateOfHome, type Treatment } from './works';

/** DL 63/2013 art. 16 c. 1-bis to 1-septies: by the kind of works, until 2024; since 2025 by the home. */
export function againstEarthquakes(kind: string, row: Row, year: number, law: YearParameters): Treatment {
  const { sismabonus } = law.ediliziaStraordinaria;
  const works = { name: 'misure antisismiche', most: law.edilizia.massimaleUnita };
  if (kind === '4') {
    const { antisismicheFinoAl } = law.ediliziaStraordinaria.sismabonus;
    const isPast = year <= antisismicheFinoAl.value;
    return isPast ? { ...works, rate: sismabonus.finoAl2016, instalments: law.edilizia.rate } : null;
  }
  const rates = new Map([
    ['5', sismabonus.base],
    ['6', sismabonus.unaClasse],
    ['7', sismabonus.dueClassi],
    ['8', sismabonus.partiComuniUnaClasse],
    ['9', sismabonus.partiComuniDueClassi],
    ['10', sismabonus.partiComuniUnaClasse],
    ['11', sismabonus.partiComuniDueClassi],
  ]);
  const homes = { main: sismabonus.dal2025AbitazionePrincipale, other: sismabonus.dal2025Altre };
  const rate = isByHome(year, law) ? rateOfHome(row, homes, isMainHome(row)) : rates.get(kind);
  const instalments = fromYear(sismabonus.rateDaAnno, year);
  return rate === undefined ? null : { ...works, rate, instalments };
}
