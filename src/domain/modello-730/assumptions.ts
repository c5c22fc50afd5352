import type { Liquidation } from './calculate';

/** What was not known and was taken for granted, in Italian. */
export function assumptionsOf({ residence }: Pick<Liquidation, 'residence'>): readonly string[] {
  return [
    residence.isRegionKnown
      ? []
      : [
          'La regione non è stata indicata: l’addizionale regionale è calcolata con l’aliquota base dello Stato.',
        ],
    residence.municipality === null
      ? [
          'L’aliquota del comune non è stata indicata: l’addizionale comunale e il suo acconto non sono calcolati.',
        ]
      : [],
  ].flat();
}
