import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TYPE_LABELS } from '../../src/admin-setup/labels';

interface Schema {
  attributes: Record<string, { required?: boolean }>;
}

function schemaOf(uid: string): Schema {
  const [capability = '', type = ''] = uid.replace('api::', '').split('.');
  const file = path.resolve(__dirname, `../../src/api/${capability}/content-types/${type}/schema.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

// The admin refuses to save a form as long as a field is missing that nobody can see.
test.each(TYPE_LABELS.map((labels) => [labels.uid, labels] as const))(
  'the form of %s shows every field that must be filled in',
  (uid, { form }) => {
    const { attributes } = schemaOf(uid);
    const needed = Object.keys(attributes).filter((name) => attributes[name]?.required === true);
    expect(needed.filter((name) => !form.flat().includes(name))).toEqual([]);
  },
);
