/** Put into every odd text, and no name of a field: no answer may hold it. */
export const MARKER = 'zqx¤7j';

/** Texts that no field of the portal may take, whatever it is for. */
export const BROKEN_TEXTS = {
  'a NUL': `${MARKER}\u0000x`,
  'a lone high surrogate': `${MARKER}\ud800`,
  'a lone low surrogate': `\udc00${MARKER}`,
};

/** Texts that are lawful Unicode, but trouble for somebody. */
const ODD_TEXTS = {
  'an empty text': '',
  blanks: '   ',
  'a right-to-left override': `${MARKER}\u202egnp.exe`,
  'a bell': `${MARKER}\u0007`,
  'a joined emoji': `${MARKER}👩‍👩‍👧`,
  'many combining marks': `${MARKER}${'\u0301'.repeat(200)}`,
  'lines and a header': `${MARKER}\r\nBcc: ${MARKER}@altrove.test`,
  'a very long text': MARKER.repeat(12_000),
  markup: `<script>${MARKER}</script>`,
  'a template': `{{ ${MARKER} }}{% raw %}`,
  'a piece of SQL': `'; drop table up_users; -- ${MARKER}`,
  'a name of a prototype': '__proto__',
};

const OTHER_TYPES = {
  nothing: null,
  'a truth': true,
  zero: 0,
  'a negative number': -1,
  'half a number': 1.5,
  'a huge number': 1e308,
  'a number beyond what is exact': 2 ** 60,
  'an empty list': [],
  'a list of the good value': ['testo di prova'],
  'an empty object': {},
  'an operator of a query language': { $ne: null },
};

export const ODD_VALUES: Record<string, unknown> = { ...BROKEN_TEXTS, ...ODD_TEXTS, ...OTHER_TYPES };

/** Some input that differs from good input in one place. */
export interface Changed {
  what: string;
  input: unknown;
  /** Whether it shows something that the changes of other fields do not: the few that are worth a request each. */
  telling: boolean;
}

/** With these every field is tried, one after the other with the next of them: `BAD_INPUT=all` tries every field with each. */
const TELLING = ['nothing', 'a NUL', 'a very long text', 'half a number', 'an empty object'];

/** Contracts refuse before anything else sees the input, the same way for every field: the first one is tried with everything. */
function isTelling(what: string, index: number): boolean {
  if (index === 0) return true;
  return process.env['BAD_INPUT'] === 'all'
    ? TELLING.includes(what)
    : what === TELLING[index % TELLING.length];
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

/** Good input with one field left out, one too many, or one that holds something odd; and no object at all. */
export function changesOf(good: Fields): Changed[] {
  const changes: Changed[] = [
    { what: 'an unknown field', input: { ...good, [`${MARKER}${'x'.repeat(60)}`]: MARKER }, telling: true },
    { what: 'a field named constructor', input: { ...good, constructor: { admin: true } }, telling: true },
  ];
  for (const [index, [name, value]] of Object.entries(good).entries()) {
    changes.push({ what: `no ${name}`, input: without(good, name), telling: true });
    for (const [what, odd] of Object.entries(ODD_VALUES))
      changes.push({
        what: `${what} as ${name}`,
        input: { ...good, [name]: odd },
        telling: isTelling(what, index),
      });
    if (isFields(value))
      for (const { what, input, telling } of changesOf(value))
        changes.push({ what: `${what} in ${name}`, input: { ...good, [name]: input }, telling });
  }
  return changes;
}

/** What is no object. */
export const NO_OBJECTS: Changed[] = [MARKER, 7, true, [], [[]], [{ page: 1 }]].map((input) => ({
  what: `${JSON.stringify(input)} instead of an object`,
  input,
  telling: true,
}));
