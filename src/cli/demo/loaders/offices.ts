import type { DemoLoader } from '../load';
import { SEDI } from '../data/offices';

/** Sedi and zone. */
export const offices: DemoLoader = {
  name: 'offices',
  async load(strapi) {
    for (const { zone, ...sede } of SEDI) {
      const { documentId } = await strapi.documents('api::offices.sede').create({ data: sede });
      for (const zona of zone) {
        const email = `${zona.name.toLowerCase().replaceAll(' ', '.')}@caf-esempio.example`;
        await strapi.documents('api::offices.zona').create({ data: { ...zona, email, sede: documentId } });
      }
    }
  },
};
