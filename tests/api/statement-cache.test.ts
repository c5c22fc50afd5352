import knex, { type Knex } from 'knex';
import { keepStatements, type Preparing } from '../../src/adapters/statement-cache';

let prepared: string[];
let db: Knex;

beforeEach(async () => {
  db = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate(connection: Preparing, done: (error: null, connection: Preparing) => void) {
        const prepare = connection.prepare.bind(connection);
        connection.prepare = (sql) => {
          prepared.push(sql);
          return prepare(sql);
        };
        keepStatements(connection);
        done(null, connection);
      },
    },
  });
  prepared = [];
  await db.schema.createTable('offices', (table) => {
    table.increments('id');
    table.string('name');
  });
});

afterEach(() => db.destroy());

const selects = () => prepared.filter((sql) => sql.startsWith('select'));

test('a query that comes again, with other values, is not prepared again', async () => {
  await db('offices').insert({ name: 'Roma Centro' });
  await db('offices').insert({ name: 'Ostia' });
  const names = [];
  for (const id of [1, 2]) names.push(await db('offices').where({ id }).first('name'));
  expect(names).toEqual([{ name: 'Roma Centro' }, { name: 'Ostia' }]);
  expect(selects()).toHaveLength(1);
});

test('a kept query notices that its table has changed', async () => {
  await db('offices').insert({ name: 'Ostia' });
  expect(await db('offices').select()).toEqual([{ id: 1, name: 'Ostia' }]);
  await db.schema.alterTable('offices', (table) => {
    table.string('phone');
  });
  expect(await db('offices').select()).toEqual([{ id: 1, name: 'Ostia', phone: null }]);
  await db.schema.dropTable('offices');
  await expect(db('offices').select()).rejects.toThrow('no such table');
});

test('of many different queries the longest unused are let go', async () => {
  await db('offices').where({ id: 1 }).select('name');
  const often = () => db('offices').where({ id: 1 }).select('id');
  for (let number = 0; number < 600; number += 1) {
    await often();
    await db.raw(`select ${String(number)}`);
  }
  prepared = [];
  await often();
  expect(selects()).toEqual([]);
  await db('offices').where({ id: 1 }).select('name');
  expect(selects()).toHaveLength(1);
});
