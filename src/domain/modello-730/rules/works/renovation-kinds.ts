import { numberIn, textIn } from '../../cells/read-cells';
import type { Row } from '../../cells/tax-return';
import { fromYear } from '../../parameters/from-year';
import type { YearParameters } from '../../parameters/year-parameters';
import { againstEarthquakes } from './earthquake-works';
import { superbonus } from './superbonus';
import { isByHome, isMainHome, rateOfHome, type Treatment } from './works';

/** TUIR art. 16-bis. */
function ordinary(row: Row, year: number, law: YearParameters): Treatment {
  const { edilizia } = law;
  const { daAnno, dal2025AbitazionePrincipale: main, dal2025Altre: other } = edilizia.aliquote;
  const works = { name: 'recupero edilizio', instalments: edilizia.rate, most: edilizia.massimaleUnita };
  if (!isByHome(year, law)) return { ...works, rate: fromYear(daAnno, year) };
  return main === null || other === null
    ? null
    : { ...works, rate: rateOfHome(row, { main, other }, isMainHome(row)) };
}

/** Gardens, façades and barriers. */
function ofSomeYears(kind: string, year: number, { edilizia }: YearParameters): Treatment {
  const { verde, facciate, barriere } = edilizia;
  switch (kind) {
    case '12':
    case '13': {
      const isPast = year >= verde.dal.value && year <= verde.finoAl.value;
      const garden = {
        name: 'bonus verde',
        rate: verde.aliquota,
        instalments: verde.rate,
        most: verde.massimale,
      };
      return isPast ? garden : null;
    }
    case '15': {
      if (year < facciate.dal.value || year > facciate.finoAl.value) return null;
      const rate = fromYear(facciate.daAnno, year);
      return { name: 'bonus facciate', rate, instalments: facciate.rate, most: null };
    }
    default: {
      if (year < barriere.dal.value || year > barriere.finoAl.value) return null;
      const instalments = fromYear(barriere.rateDaAnno, year);
      return { name: 'barriere architettoniche', rate: barriere.aliquota, instalments, most: null };
    }
  }
}

/** Column 7: superbonus, however much. */
const SUPERBONUS: readonly string[] = ['1', '2', '3'];
const EARTHQUAKE: readonly string[] = ['4', '5', '6', '7', '8', '9', '10', '11'];
/** Solar panels and batteries come with a superbonus only. */
const WITH_SUPERBONUS: readonly string[] = ['16', '17'];

/** How the law treats the works of a row, by the year of the expense. */
export function worksOf(row: Row, law: YearParameters): Treatment {
  const [year, kind, code] = [numberIn(row, 'anno'), textIn(row, 'tipologia'), textIn(row, 'percentuale')];
  if (year === null) return null;
  if (SUPERBONUS.includes(code ?? '') || WITH_SUPERBONUS.includes(kind ?? ''))
    return superbonus(code, year, law);
  if (kind === null) return ordinary(row, year, law);
  return EARTHQUAKE.includes(kind) ? againstEarthquakes(kind, row, year, law) : ofSomeYears(kind, year, law);
}

/** Whether the law has one rate for the main home and another for the others, for works of a row. */
export function hasRateByHome(row: Row, law: YearParameters): boolean {
  const [year, kind] = [numberIn(row, 'anno'), textIn(row, 'tipologia')];
  const isOfHome = kind === null || EARTHQUAKE.includes(kind);
  return year !== null && isByHome(year, law) && isOfHome && worksOf(row, law) !== null;
}
