import { once, perRow, type Check } from '../kernel/check';
import { Rational } from '../../numbers/rational';
import { isFirstOfProperty, sameProperty } from '../../cells/continued-rows';
import { isLet, isMainHome, isShortLet } from '../../codes/homes';
import { atMost, exceeds, percentOf } from '../reading/compare';
import { VENEZIA } from '../lookups/comuni';
import { show } from '../reading/limits';
import { isDenied } from '../reading/outside';
import { isRevalued } from '../quadro-a/property';
import { hasAt, isOne, lacks, num, sumAt, text, textAt, total } from '../reading/read';
import { comuneOf, comuneOfMainHome, isUnpaid } from './rents';

/** Quadro B: the main home and those beside it, IMU, and what does not fit together. */
export const quadroBCase: readonly Check[] = [
  once({
    id: 'B-031',
    gravity: 'avviso',
    cells: ['B1.utilizzo'],
    message: 'C’è una pertinenza ma non l’abitazione principale: controlla gli utilizzi.',
    when: (facts) => {
      const rows = facts.rows('B1');
      return rows.some((row) => isOne(row, 'utilizzo', '5')) && !rows.some(isMainHome);
    },
  }),
  once({
    id: 'B-032',
    gravity: 'avviso',
    cells: ['B1.utilizzo', 'B1.giorni'],
    message: 'Risultano più abitazioni principali nello stesso periodo: controlla i giorni.',
    when: (facts) => {
      const rows = facts.rows('B1');
      const homes = rows.filter(
        (row) => isFirstOfProperty(row, rows) && sameProperty(row, rows).some(isMainHome),
      );
      const days = total(rows.filter(isMainHome), 'giorni');
      return homes.length > 1 && exceeds(days, facts.law.arrotondamento.giorniDellAnno);
    },
  }),
  perRow('B1', {
    id: 'B-033',
    gravity: 'errore',
    cells: ['B1.casiParticolariImu', 'B1.utilizzo'],
    message:
      'Il codice 2 del rigo {rigo} vale per l’abitazione principale e le pertinenze che pagano l’IMU: correggilo.',
    when: (row) => isOne(row, 'casiParticolariImu', '2') && !isMainHome(row) && !isOne(row, 'utilizzo', '5'),
  }),
  perRow('B1', {
    id: 'B-034',
    gravity: 'errore',
    cells: ['B1.casiParticolariImu', 'B1.utilizzo'],
    message:
      'Il codice 3 del rigo {rigo} vale per le case non affittate nello stesso comune della prima casa: correggilo.',
    when: (row) => isOne(row, 'casiParticolariImu', '3') && !isOne(row, 'utilizzo', '2', '9', '10'),
  }),
  perRow('B1', {
    id: 'B-035',
    gravity: 'avviso',
    cells: ['B1.casiParticolariImu', 'B1.codiceComune'],
    message:
      'L’immobile del rigo {rigo} non è nel comune della tua abitazione principale: il codice 3 non vale.',
    when: (row, facts, rows) => {
      const [comune, main] = [comuneOf(row, rows), comuneOfMainHome(facts)];
      return isOne(row, 'casiParticolariImu', '3') && comune !== null && main !== null && comune !== main;
    },
  }),
  perRow('B1', {
    id: 'B-036',
    gravity: 'avviso',
    cells: ['B1.utilizzo', 'B1.codiceComune', 'B1.casiParticolariImu'],
    message:
      'La casa del rigo {rigo} non è affittata ed è nel comune dove abiti: indica il codice 3, conta metà della rendita.',
    note: 'Senza altre notizie l’IMU è dovuta: l’esenzione si indica con il codice 1',
    when: (row, facts, rows) =>
      isOne(row, 'utilizzo', '2', '10') &&
      lacks(row, 'casiParticolariImu') &&
      !isDenied(facts, 'imuDovuta', row) &&
      comuneOf(row, rows) !== null &&
      comuneOf(row, rows) === comuneOfMainHome(facts),
  }),
  perRow('B1', {
    id: 'B-037',
    gravity: 'errore',
    cells: ['B1.casiParticolari', 'B1.utilizzo'],
    message: 'Il canone non pagato riguarda solo gli immobili affittati: correggi il rigo {rigo}.',
    note: 'Anche il caso particolare 6, che comprende il 4',
    when: (row) => isUnpaid(row) && !isLet(row),
  }),
  perRow('B1', {
    id: 'B-038',
    gravity: 'errore',
    cells: ['B1.codiceCanone', 'B1.codiceComune'],
    message: 'Il codice canone 2 vale solo per Venezia centro e le sue isole: correggi il rigo {rigo}.',
    when: (row, _, rows) => {
      const comune = comuneOf(row, rows);
      return isOne(row, 'codiceCanone', '2') && comune !== null && comune !== VENEZIA;
    },
  }),
  perRow('B1', {
    id: 'B-039',
    gravity: 'informazione',
    cells: ['B1.canone', 'B1.rendita', 'B1.giorni'],
    message: 'Nel rigo {rigo} il canone è più basso della rendita rivalutata: conta la rendita.',
    note: 'Solo per gli immobili affittati con un canone',
    when: (row, { law }) => {
      const raised = percentOf(law.fabbricati.rivalutazione, num(row, 'rendita')).plus(
        Rational.of(num(row, 'rendita')),
      );
      const ofPeriod = raised
        .times(Rational.of(num(row, 'giorni')))
        .over(law.arrotondamento.giorniDellAnno.value);
      return num(row, 'canone') > 0 && lacks(row, 'cedolareSecca') && exceeds(ofPeriod, num(row, 'canone'));
    },
  }),
  perRow('B1', {
    id: 'B-040',
    gravity: 'avviso',
    cells: ['B1.rendita'],
    message:
      'La rendita del rigo {rigo} sembra già rivalutata del {quota} per cento: scrivi quella della visura.',
    when: (row, facts) => {
      const { rivalutazione } = facts.law.fabbricati;
      return isRevalued(facts, row, 'rendita', [[rivalutazione]]) && { quota: show(rivalutazione) };
    },
  }),
  perRow('B1', {
    id: 'B-041',
    gravity: 'avviso',
    cells: ['B1.utilizzo', 'B1.codiceComune'],
    message:
      'Il comune del rigo {rigo} non risulta fra quelli con carenza di case: la riduzione per il canone concordato potrebbe non spettare.',
    when: (row, { lookups }, rows) => {
      const comune = comuneOf(row, rows);
      return (
        isOne(row, 'utilizzo', '8', '12') && comune !== null && lookups.hasHousingTension?.(comune) === false
      );
    },
  }),
  perRow('B1', {
    id: 'B-042',
    gravity: 'avviso',
    cells: ['B1.codiceComune', 'FR6.comune'],
    message: 'L’abitazione principale è in un comune diverso dal domicilio fiscale: controlla la residenza.',
    when: (row, facts, rows) => {
      const [comune, home] = [comuneOf(row, rows), textAt(facts, 'FR6.comune')];
      const isElsewhere = comune !== null && home !== null && comune !== home;
      return isOne(row, 'utilizzo', '1') && isElsewhere && !hasAt(facts, 'FR7.comune');
    },
  }),
  perRow('B1', {
    id: 'B-043',
    gravity: 'avviso',
    cells: ['B1.canone', 'F8.ritenute'],
    message:
      'Nel rigo {rigo} c’è un affitto breve: controlla se chi ha incassato per te ha trattenuto il {quota} per cento, e scrivilo in F8.',
    when: (row, facts) =>
      isShortLet(row) &&
      sumAt(facts, 'F8.ritenute') === 0 && { quota: show(facts.law.controlli.locazioniBrevi.ritenuta) },
  }),
  perRow('B1', {
    id: 'B-044',
    gravity: 'avviso',
    cells: ['B1.casiParticolari'],
    message:
      'Un fabbricato inagibile per tutto l’anno non dà reddito: controlla l’ordinanza e il rigo {rigo}.',
    when: (row, { law }) =>
      text(row, 'casiParticolari') === '1' &&
      num(row, 'rendita') > 0 &&
      atMost(law.arrotondamento.giorniDellAnno, num(row, 'giorni')),
  }),
];
