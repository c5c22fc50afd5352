import { filesOf, readSource } from './sources';

const SOURCES = filesOf(['src'], ['ts']).map((file) => ({ file, text: readSource(file) }));

// Tables whose rows tell what happened: they are written once.
const TABLES = ['audit_events', 'pratica_events', 'appointment_events'];

const CHANGES = /\.(update|delete|del|truncate|merge)\(/;

test.each(TABLES)('nothing in the portal changes or removes a row of %s', (table) => {
  const naming = SOURCES.filter(({ text }) => text.includes(`'${table}'`));
  expect(naming.length).toBeGreaterThan(0);
  const statements = naming.flatMap(({ file, text }) =>
    text
      .split(';')
      .filter((statement) => statement.includes(`'${table}'`) && CHANGES.test(statement))
      .map((statement) => `${file}: ${statement.trim()}`),
  );
  expect(statements).toEqual([]);
});
