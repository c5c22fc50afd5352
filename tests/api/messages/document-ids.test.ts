import { newDocumentId } from '../../../src/adapters/database';

test('the identifiers that the portal gives begin with a letter: Strapi takes others for row numbers in relations', () => {
  const ids = Array.from({ length: 5000 }, newDocumentId);
  expect(ids.filter((id) => !/^[a-z][a-z0-9]{23}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
