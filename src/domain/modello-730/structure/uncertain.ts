import type { Certainty } from '../engine/certainty';
import type { Column, Quadro, Rigo } from './form';
import type { FormFacts } from './form-facts';
import { columnKey, type Structure } from './structure';

/** A fact of the form that nobody is sure of: to be read on the official form. */
export interface UncertainFact {
  /** Where it stands: `quadro L`, `C14.col5`, `E71.col1 = 3`. */
  readonly where: string;
  /** Empty where it stands in none. */
  readonly quadro: string;
  /** What it says, in Italian. */
  readonly what: string;
  /** What is doubtful, as far as the data tells. */
  readonly why: string;
  readonly source: string;
}

/** Where the data names no source. */
const OURS = 'conoscenza';

/** Where nothing else is told. */
const REBUILT = 'Ricostruito per analogia: da verificare sul modello ufficiale';

function ofColumn(quadro: Quadro, rigo: Rigo, column: Column): UncertainFact[] {
  const where = `${rigo.id}.${columnKey(column)}`;
  const fact = (at: string, what: string, certainty: Certainty | undefined, note: string | undefined) =>
    certainty === 'bassa'
      ? [
          {
            where: at,
            quadro: quadro.id,
            what,
            why: note ?? rigo.note ?? quadro.note ?? REBUILT,
            source: column.source ?? quadro.source,
          },
        ]
      : [];
  return [
    ...fact(where, column.label, column.certainty, column.note),
    ...(column.codes ?? []).flatMap((code) =>
      fact(`${where} = ${code.code}`, code.description, code.certainty, code.note ?? column.note),
    ),
  ];
}

function ofRigo(quadro: Quadro, rigo: Rigo): UncertainFact[] {
  const fact = (what: string, why: string) => ({
    where: rigo.id,
    quadro: quadro.id,
    what,
    why,
    source: quadro.source,
  });
  return [
    ...(rigo.printedCertainty === 'bassa'
      ? [fact(`Righi ${rigo.printed?.join(', ') ?? rigo.id}`, 'Numero dei righi da confermare')]
      : []),
    ...(rigo.codesToVerify === undefined ? [] : [fact('Codici non riscontrati', rigo.codesToVerify)]),
    ...rigo.columns.flatMap((column) => ofColumn(quadro, rigo, column)),
  ];
}

function ofFacts({ numbering, calendar, otherRates, linkedForms, retention }: FormFacts): UncertainFact[] {
  const facts = [
    { ...numbering, where: 'modello', what: 'Numero dei righi del modello', why: numbering.note },
    ...calendar.map((entry) => ({
      ...entry,
      where: 'calendario',
      what: `${entry.event}: ${entry.day}`,
      why: 'Le fonti non concordano',
    })),
    ...otherRates.map((rate) => ({
      ...rate,
      where: 'misure',
      what: `${rate.name}: ${rate.value} ${rate.unit}`,
      why: REBUILT,
    })),
    ...linkedForms.map((form) => ({ ...form, where: form.id, what: form.title, why: REBUILT, source: OURS })),
    { ...retention, where: 'conservazione', what: retention.until, why: retention.note, source: OURS },
  ];
  return facts
    .filter(({ certainty }) => certainty === 'bassa')
    .map(({ where, what, why, source }) => ({ where, quadro: '', what, why, source }));
}

/** Every fact of certainty `bassa` in the form of a year, in the order of the form, what stands in no quadro last. */
export function uncertainFacts({ quadri, facts }: Structure): UncertainFact[] {
  const ofForm = quadri.flatMap((quadro) => [
    ...(quadro.certainty === 'bassa'
      ? [
          {
            where: `quadro ${quadro.id}`,
            quadro: quadro.id,
            what: quadro.title,
            why: quadro.note ?? REBUILT,
            source: quadro.source,
          },
        ]
      : []),
    ...quadro.sections.flatMap(({ righi }) => righi.flatMap((rigo) => ofRigo(quadro, rigo))),
  ]);
  return [...ofForm, ...ofFacts(facts)];
}
