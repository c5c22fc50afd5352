/** What the form tells whoever fills in a quadro. The engine does not need it: a page loads it where it shows it. */
export interface QuadroWords {
  /** Of the quadro: `A`. */
  readonly id: string;
  /** Who fills it in, and how, in Italian. */
  readonly instructions: string;
  /** In Italian, what to write into a column, by rigo and column: `C1.reddito`. */
  readonly help: Readonly<Record<string, string>>;
}

/** The words of a year's form, by quadro. */
export type FormWords = ReadonlyMap<string, QuadroWords>;

/**
 * The words of a year's data files, taken at their word as the quadri are (see `quadriOf`):
 * tests/domain/modello-730/structure/words.test.ts holds every file to the form.
 */
export function wordsOf(files: readonly unknown[]): FormWords {
  return new Map((files as readonly QuadroWords[]).map((words) => [words.id, words]));
}
