import { isShortLet, isSublet } from '../../codes/homes';
import { Rational } from '../../numbers/rational';
import { once, type Check } from '../kernel/check';
import { exceeds, percentOf } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { isSaid } from '../reading/outside';
import { has, isOne, lacksAt, num, numAt, percentage } from '../reading/read';

/** Rent of short lets, each with its share of the home. */
function shortRents({ rows }: CheckFacts): Rational {
  return rows('B1')
    .filter(isShortLet)
    .reduce(
      (sum, row) =>
        sum.plus(percentOf(percentage(row, 'percentuale') ?? Rational.of(100), num(row, 'canone'))),
      Rational.zero,
    );
}

/** Codes of income of sport: C1 column 1, D3 column 1. */
const SPORT = { C1: ['8', '9'], D3: ['4', '5'], D4: ['7'] } as const;

const hasSport = ({ rows }: CheckFacts) =>
  (['C1', 'D3', 'D4'] as const).some((rigo) =>
    rows(rigo).some((row) => isOne(row, 'tipoReddito', ...SPORT[rigo])),
  );

/** Quadro F: what withholdings and earlier returns must agree with (F2, F4, F8 to F12). */
export const quadroFAgree: readonly Check[] = [
  once({
    id: 'F-017',
    gravity: 'errore',
    cells: ['F8.ritenute', 'B1.cedolareSecca', 'D4.tipoReddito'],
    message:
      'Le ritenute del rigo F8 riguardano affitti brevi: scrivi l’immobile nel quadro B (cedolare 2 o 3), o l’affitto nel rigo D4 (codice 10).',
    when: (facts) =>
      numAt(facts, 'F8.ritenute') > 0 &&
      !facts.rows('B1').some(isShortLet) &&
      !facts.rows('D4').some(isSublet),
  }),
  once({
    id: 'F-018',
    gravity: 'avviso',
    cells: ['F8.ritenute', 'B1.canone'],
    message:
      'Le ritenute del rigo F8 sono più del {quota} per cento degli affitti brevi: ricontrolla la certificazione dell’intermediario.',
    note: 'Non si guarda dove nel rigo D4 ci sono affitti brevi di chi non è proprietario: hanno ritenute anche loro.',
    when: (facts) => {
      const { ritenuta } = facts.law.controlli.locazioniBrevi;
      const most = percentOf(ritenuta, shortRents(facts)).plus(Rational.one);
      return (
        facts.rows('B1').some(isShortLet) &&
        !facts.rows('D4').some(isSublet) &&
        exceeds(numAt(facts, 'F8.ritenute'), most) && { quota: show(ritenuta) }
      );
    },
  }),
  once({
    id: 'F-019',
    gravity: 'errore',
    cells: ['F9.irpef', 'F10.irpef', 'FR1.integrativo730'],
    certainty: 'media',
    message:
      'I righi F9 e F10 servono solo a chi corregge una dichiarazione: svuotali, o scegli «730 integrativo» nel frontespizio.',
    when: (facts) => (facts.isFilled('F9') || facts.isFilled('F10')) && lacksAt(facts, 'FR1.integrativo730'),
  }),
  once({
    id: 'F-020',
    gravity: 'errore',
    cells: ['F9.irpef', 'FR1.integrativo730'],
    certainty: 'media',
    message: 'Il datore di lavoro ti ha già rimborsato con il primo 730: scrivi nel rigo F9 quanto.',
    when: (facts) =>
      isOne(facts.row('FR1'), 'integrativo730', '1', '3') &&
      !facts.isFilled('F9') &&
      isSaid(facts, 'rimborsoGiaEseguito'),
  }),
  outOfForm(['F4.anno'], {
    id: 'F-021',
    gravity: 'errore',
    cells: ['F4.anno', 'F4.irpef'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} scrivi l’anno della dichiarazione integrativa da cui viene il credito: prima del {anno}.',
    also: (row, { year }) =>
      num(row, 'irpef') > 0 && (!has(row, 'anno') || num(row, 'anno') >= year.incomeYear),
  }),
  once({
    id: 'F-022',
    gravity: 'errore',
    cells: ['F2.irpefLsu', 'C1.tipoReddito'],
    certainty: 'media',
    message:
      'Ci sono ritenute per lavori socialmente utili, ma non il reddito: aggiungilo nel quadro C con il codice 3.',
    when: (facts) =>
      numAt(facts, 'F2.irpefLsu') > 0 && !facts.rows('C1').some((row) => isOne(row, 'tipoReddito', '3')),
  }),
  once({
    id: 'F-023',
    gravity: 'avviso',
    cells: ['F2.regionaleSport', 'F2.comunaleSport'],
    certainty: 'media',
    message:
      'Ci sono ritenute per lo sport ma nessun reddito di sport nei quadri C e D: ricontrolla la Certificazione Unica.',
    note: 'Redditi di sport sono i codici 8 e 9 dei righi C1-C3, 4 e 5 del rigo D3, 7 del rigo D4.',
    when: (facts) =>
      (numAt(facts, 'F2.regionaleSport') > 0 || numAt(facts, 'F2.comunaleSport') > 0) && !hasSport(facts),
  }),
  once({
    id: 'F-024',
    gravity: 'avviso',
    cells: ['F2.irpef', 'C9.ritenute'],
    certainty: 'media',
    message:
      'Le ritenute del rigo F2 sono uguali a quelle del rigo C9: se sono le stesse, lasciale solo nel quadro C.',
    when: (facts) => numAt(facts, 'F2.irpef') > 0 && numAt(facts, 'F2.irpef') === numAt(facts, 'C9.ritenute'),
  }),
  once({
    id: 'F-025',
    gravity: 'avviso',
    cells: ['F12.bonusFiscale'],
    certainty: 'bassa',
    message: 'Controlla se il bonus è proprio da restituire qui: di solito lo si recupera dal rigo C14.',
    when: (facts) => numAt(facts, 'F12.bonusFiscale') > 0,
  }),
];
