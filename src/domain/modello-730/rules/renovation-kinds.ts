import { numberIn, textIn } from '../cells/read-cells';
import type { Row } from '../cells/tax-return';
import { doubtful } from '../engine/choose';
import type { Quantity } from '../engine/quantity';
import type { YearParameters } from '../parameters/year-parameters';
import { asSureAsCode } from './unsure-code';

// The years below are those that the parameters are named for: `dal2012Al2024`.

/** How the law treats the works of a row of E41. */
export interface Works {
  readonly name: string;
  readonly rate: Quantity;
  readonly instalments: Quantity;
  /** The most that counts for a home; null: none that the form tells. */
  readonly most: Quantity | null;
}

/** Null: the law grants nothing for such works in such a year. */
type Treatment = Works | null;

/** Column 7 of the 730/2026: which home it is. */
const MAIN_HOME = '4';
const OTHER_HOME = '5';
/** Column 7: superbonus, however much. */
const SUPERBONUS: readonly string[] = ['1', '2', '3'];
/** 110%, of 2023 too. */
const FULL_SUPERBONUS = '1';

/** The rate of what depends on the home since 2025. @param isMain null: the row does not say it, and gets the lower one */
export function rateOfHome(
  row: Row,
  { main, other }: { readonly main: Quantity; readonly other: Quantity },
  isMain: boolean | null,
): Quantity {
  if (isMain !== null) return asSureAsCode(isMain ? main : other, row, 'percentuale');
  return doubtful(
    other,
    'bassa',
    'manca l’indicazione dell’abitazione principale: la misura è quella più bassa',
  );
}

function isMainHome(row: Row): boolean | null {
  const code = textIn(row, 'percentuale');
  return code === MAIN_HOME ? true : code === OTHER_HOME ? false : null;
}

/** TUIR art. 16-bis. */
function ordinary(row: Row, year: number, { edilizia }: YearParameters): Treatment {
  const {
    finoAl2011,
    dal2012Al2024,
    dal2025AbitazionePrincipale: main,
    dal2025Altre: other,
  } = edilizia.aliquote;
  const works = { name: 'recupero edilizio', instalments: edilizia.rate, most: edilizia.massimaleUnita };
  if (year <= 2011) return { ...works, rate: finoAl2011 };
  if (year <= 2024) return { ...works, rate: dal2012Al2024 };
  return main === null || other === null
    ? null
    : { ...works, rate: rateOfHome(row, { main, other }, isMainHome(row)) };
}

/** DL 63/2013 art. 16 c. 1-bis to 1-septies: by the kind of works, until 2024; since 2025 by the home. */
function againstEarthquakes(kind: string, row: Row, year: number, law: YearParameters): Treatment {
  const { sismabonus } = law.ediliziaStraordinaria;
  const works = { name: 'misure antisismiche', most: law.edilizia.massimaleUnita };
  if (kind === '4') {
    const { antisismicheFinoAl } = law.controlli.lavori;
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
  const rate = year <= 2024 ? rates.get(kind) : rateOfHome(row, homes, isMainHome(row));
  const instalments = year <= 2023 ? sismabonus.rate : sismabonus.rateDal2024;
  return rate === undefined ? null : { ...works, rate, instalments };
}

/** Gardens, façades and barriers. */
function ofSomeYears(kind: string, year: number, { edilizia, controlli }: YearParameters): Treatment {
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
      const rate = new Map([
        [2020, facciate.spese2020],
        [2021, facciate.spese2021],
        [2022, facciate.spese2022],
      ]).get(year);
      return rate === undefined
        ? null
        : { name: 'bonus facciate', rate, instalments: facciate.rate, most: null };
    }
    default: {
      if (year < controlli.lavori.barriereDal.value || year > barriere.finoAl.value) return null;
      const instalments = year <= 2023 ? barriere.rate2022E2023 : barriere.rateDal2024;
      return { name: 'barriere architettoniche', rate: barriere.aliquota, instalments, most: null };
    }
  }
}

/** DL 34/2020 art. 119: what the form tells is not enough to be sure of it. */
function superbonus(code: string | null, year: number, { ediliziaStraordinaria }: YearParameters): Treatment {
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
  const why = 'serve un operatore: misura, rate e limiti del superbonus vanno ricontrollati';
  return {
    ...{ name: 'superbonus', instalments: bought.instalments, most: null },
    rate: doubtful(bought.rate, 'bassa', why),
  };
}

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
