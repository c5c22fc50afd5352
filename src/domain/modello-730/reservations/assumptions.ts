import type { Liquidation } from '../calculate';
import { sayAddress } from '../cells/address';
import { isTickedIn, textIn } from '../cells/read-cells';
import { cellsOf, rowsOf, type TaxReturn } from '../cells/tax-return';
import { regionOf } from '../parameters/provinces';
import { leavesOf } from '../engine/leaves';
import type { MunicipalSurtax } from '../parameters/municipal';
import type { Residence } from '../parameters/residence';

function ofAdvance(municipality: MunicipalSurtax): readonly string[] {
  const { name, brackets, exemptUpTo, advance } = municipality;
  if (advance.brackets === brackets)
    return [
      `L’acconto dell’addizionale comunale è calcolato con l’aliquota e la soglia indicate per il ${name}.`,
    ];
  return exemptUpTo !== null && advance.exemptUpTo === exemptUpTo
    ? [`L’acconto dell’addizionale comunale è calcolato con la soglia indicata per il ${name}.`]
    : [];
}

function ofMunicipality(municipality: MunicipalSurtax): readonly string[] {
  const { name, unread } = municipality;
  return [
    ...ofAdvance(municipality),
    ...unread.map((fact) => `Il dato «${fact}» del ${name} non è usato nel calcolo.`),
  ];
}

function ofResidence({ isRegionKnown, municipality }: Residence): readonly string[] {
  return [
    ...(isRegionKnown
      ? []
      : [
          'La regione non è stata indicata: l’addizionale regionale è calcolata con l’aliquota di base dello Stato.',
        ]),
    ...(municipality === null
      ? [
          'L’aliquota del comune non è stata indicata: l’addizionale comunale e il suo acconto non sono calcolati.',
        ]
      : ofMunicipality(municipality)),
  ];
}

/** The region that was told with the return is held against the domicile on 1 January that stands in it. */
function ofDomicile({
  year,
  taxReturn,
  residence: { region, isRegionKnown },
}: Pick<Liquidation, 'year' | 'taxReturn' | 'residence'>): readonly string[] {
  const [told] = [...year.parameters.regioni].find(([, each]) => each === region) ?? [];
  const provinces = rowsOf(taxReturn, 'FR6').flatMap((row) => textIn(row, 'provincia') ?? []);
  return provinces
    .filter((province) => isRegionKnown && ![null, told].includes(regionOf(province)))
    .map(
      (province) =>
        `L’addizionale regionale è calcolata con le aliquote della regione indicata (${region.name}), ma la provincia ${province} del domicilio al 1° gennaio (FR6) è in un’altra regione.`,
    );
}

function ofSpouses(taxReturn: TaxReturn): readonly string[] {
  const isJoint = rowsOf(taxReturn, 'FR1').some((row) => isTickedIn(row, 'dichiarazioneCongiunta'));
  return isJoint
    ? [
        'La dichiarazione è congiunta: questo è il risultato di uno dei coniugi, che si somma a quello dell’altro.',
      ]
    : [];
}

/** Cells whose place or meaning on the official form nobody has confirmed. */
function presumedCells(taxReturn: TaxReturn): readonly string[] {
  return [...cellsOf(taxReturn)]
    .filter(({ cell: { column } }) => column.certainty === 'bassa')
    .map(
      ({ address, cell: { column } }) =>
        `La cella ${sayAddress(address)} («${column.label}») è presunta: va riscontrata sul modello ufficiale.`,
    );
}

/** Numbers of the law that a figure rests on and that nobody has confirmed. */
function presumedParameters({ ids, figure }: Pick<Liquidation, 'ids' | 'figure'>): readonly string[] {
  return [...ids]
    .flatMap((id) => leavesOf(figure(id).exact))
    .flatMap(({ origin }) => (origin.kind === 'parameter' && origin.certainty === 'bassa' ? [origin] : []))
    .map(({ name, source }) => `Il dato «${name}» (${source}) non è riscontrato: va verificato.`);
}

/**
 * What was not known and was taken for granted, in Italian, each once.
 * @param known.withSpouse whether the other half of a joint return is settled beside this one
 */
export function assumptionsOf(
  liquidation: Pick<Liquidation, 'year' | 'ids' | 'figure' | 'taxReturn' | 'residence'>,
  { withSpouse }: { readonly withSpouse: boolean },
): readonly string[] {
  const { residence, taxReturn } = liquidation;
  return [
    ...new Set([
      ...ofResidence(residence),
      ...ofDomicile(liquidation),
      ...(withSpouse ? [] : ofSpouses(taxReturn)),
      ...presumedCells(taxReturn),
      ...presumedParameters(liquidation),
    ]),
  ];
}
