import { CERTAINTIES, type Certainty } from '../engine/certainty';
import type { ParameterEntry } from './entry';
import { bareText, bareWhole } from './facts';
import { group, keyed, list, type Place, type Reads } from './reading';
import * as checks from './themes/checks';
import * as expenses from './themes/expenses';
import * as homes from './themes/homes';
import * as income from './themes/income';
import * as payments from './themes/payments';
import * as reliefs from './themes/reliefs';

const about = group({
  /** The year of the incomes. */
  incomeYear: bareWhole,
  /** What the form is called: «730/2026». */
  form: bareText,
  version: bareText,
  /** What somebody has compared with public sources, and when. It is not yet the official form. */
  compared: group({ on: bareText, topics: list(bareText) }),
});

/** Each theme with its reader, by the names that rules use. */
const THEMES = { about, ...income, ...reliefs, ...expenses, ...homes, ...payments, ...checks };

type Themes = typeof THEMES;

/** What a year's folder must hold: the sources by their short names, and each theme, as its JSON files have it. */
export type YearFiles = Readonly<Record<'sources' | keyof Themes, unknown>>;

/** The parameters of a year: the same form for all, and null where a year does not know a thing. */
export type YearParameters = { readonly [K in keyof Themes]: Reads<Themes[K]> } & {
  /** Every fact of the year, in the order of the data. */
  readonly entries: readonly ParameterEntry[];
};

/**
 * Reads a year's data once, strictly: nothing missing, nothing that nobody reads, every value exact and with its source.
 * @throws Error naming the place that is wrong
 */
export function readYearParameters({ sources, ...files }: YearFiles): YearParameters {
  const nowhere: Place = { raw: sources, id: 'sources', name: '', sources: new Map(), entries: [] };
  const place: Place = { ...nowhere, raw: files, id: '', sources: keyed(bareText)(nowhere) };
  return { ...group(THEMES)(place), entries: place.entries };
}

/** The facts of a year that are no surer than this, for whoever checks them against the official form. */
export function factsNoSurerThan(parameters: YearParameters, limit: Certainty): readonly ParameterEntry[] {
  const rank = CERTAINTIES.indexOf(limit);
  return parameters.entries.filter(({ certainty }) => CERTAINTIES.indexOf(certainty) <= rank);
}
