import type { Core } from '@strapi/strapi';

/** @returns a function that finds the document id of a zona of the demo by its name. */
export async function zoneIds(strapi: Core.Strapi): Promise<(name: string) => string> {
  const zone = await strapi.documents('api::offices.zona').findMany({ fields: ['name'] });
  const ids = new Map(zone.map(({ name, documentId }) => [name, documentId]));
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`the demo has no zona ${name}`);
    return id;
  };
}
