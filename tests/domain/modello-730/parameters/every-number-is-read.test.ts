import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { YEARS } from './years';

const DOMAIN = path.resolve(__dirname, '../../../../src/domain/modello-730');
const READERS = ['*.ts', '{checks,papers,parameters,reservations,result,rules}/**/*.ts'];

/** What reckons, checks and prints: not what reads the data in, nor the data. */
const source = globSync(READERS, { cwd: DOMAIN, exclude: ['parameters/themes/**'] })
  .map((file) => readFileSync(path.join(DOMAIN, file), 'utf8'))
  .join('\n');
const words = new Set(source.match(/\w+/g));

/** Numbers that the data only tell to whoever compares them with the law: by the name of the fact, with why nothing asks for it. */
const DOCUMENTATION: Readonly<Record<string, string>> = {
  finoAl2007: 'profits are written with the part of them that counts: see utili_gia_ridotti',
  dal2008Al2016: 'the same, of other years',
  nel2017: 'the same, of other years',
  rateConOpzione: 'a choice of spreading that the form has no cell for',
  interesseIncapienza: 'interest of what an employer could not withhold, who reckons it',
  invioDal: 'a day of the calendar that the sources disagree about',
  rettificativo: 'a day for whoever has sent the return, not for customers',
};

/** «2.840,51 euro», «23%», «365», «30 settembre 2026»: no rule of the law in words. */
const NUMBER = /^\d[\d.,/]*(?: euro|%)?$|^\d+° \S+ \d{4}$|^\d+ \S+ \d{4}$|^\d+\/\d+\/\d{4}$/;

/** Codes, regions and places of lists are no names that code could spell. */
const isName = (segment: string) => /^[a-z]\w*$/.test(segment);

/** Of `oneri.codici.12.massimale` the last name. */
function nameOf(id: string): string {
  return id.split('.').findLast(isName) ?? id;
}

test.each(YEARS)(
  'each number of $year is read by something, or told to be there for reading only',
  (year) => {
    const numbers = year.parameters.entries.filter(({ written }) => NUMBER.test(written));
    const unread = new Set(numbers.map(({ id }) => nameOf(id)).filter((name) => !words.has(name)));
    expect([...unread].toSorted()).toEqual(Object.keys(DOCUMENTATION).toSorted());
  },
);
