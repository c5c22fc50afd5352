import type { Liquidation } from '../calculate';
import type { Figure } from '../engine/figure';

/** Figures that are read together. */
export interface FigureGroup {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** The groups of the prospetto; a figure that none names stands among the others. */
const GROUPS: readonly { readonly title: string; readonly ids: readonly string[] }[] = [
  {
    title: 'Redditi',
    ids: [
      'r1',
      'r2',
      'r3',
      'r4',
      'r5',
      'r6_21',
      'r6_10',
      'r6_26',
      'r11',
      'r147',
      'r148',
      'reddito_riferimento',
    ],
  },
  { title: 'Imponibile e imposta lorda', ids: ['r12', 'r13', 'r14', 'r16'] },
  {
    title: 'Detrazioni e crediti d’imposta',
    ids: [
      ...['r21', 'r22', 'r24', 'r25', 'r26', 'r27', 'ulteriore_detrazione'],
      ...['plafond_16ter', 'spese_16ter', 'spese_16ter_ammesse', 'riduzione_260'],
      ...['r28', 'r29', 'r30', 'r31', 'r37', 'r38', 'r41', 'residuo_G1', 'crediti_G', 'residuo_G'],
      ...['credito_estero', 'r48', 'credito_locazione_incapienza'],
    ],
  },
  { title: 'Imposta netta e ritenute', ids: ['r50', 'r59', 'r60'] },
  {
    title: 'Trattamento integrativo e somma che non concorre al reddito',
    ids: ['trattamento_spettante', 'trattamento_erogato', 'somma_spettante', 'somma_erogata'],
  },
  { title: 'Addizionali', ids: ['r71', 'r72', 'r73', 'r74', 'r75', 'r76', 'r77', 'r78', 'r79'] },
  { title: 'Cedolare secca', ids: ['r80', 'r81', 'r82'] },
  {
    title: 'Saldi e acconti',
    ids: [
      ...['saldo_irpef', 'saldo_add_regionale', 'saldo_add_comunale', 'saldo_cedolare'],
      ...['acconto_irpef_1', 'acconto_irpef_2', 'acconto_add_comunale'],
      ...['acconto_cedolare_1', 'acconto_cedolare_2'],
    ],
  },
  { title: 'Risultato', ids: ['crediti', 'debiti_luglio', 'novembre', 'risultato'] },
];

const OTHERS = 'Altre voci';
/** What a tribute is once small amounts are left out: told with the tribute itself. */
const AFTER_THE_LEAST = /_oltre_12$/;

/** All figures of a return in groups, in the order of the prospetto; of the threshold of 12 euros only those that it changes. */
export function figureGroups({ ids, figure }: Pick<Liquidation, 'ids' | 'figure'>): readonly FigureGroup[] {
  const named = new Set(GROUPS.flatMap((group) => group.ids));
  const isChanged = (id: string) => !figure(id).value.equals(figure(id.replace(AFTER_THE_LEAST, '')).value);
  const others = [...ids].filter((id) => !named.has(id) && (!AFTER_THE_LEAST.test(id) || isChanged(id)));
  return [...GROUPS, { title: OTHERS, ids: others }]
    .map((group) => ({
      title: group.title,
      figures: group.ids.filter((id) => ids.has(id)).map((id) => figure(id)),
    }))
    .filter(({ figures }) => figures.length > 0);
}
