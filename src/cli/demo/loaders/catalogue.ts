import { SERVICES } from '../data/catalogue';
import type { DemoLoader } from '../load';

/** The CAF's services, with their open years and checklists. */
export const catalogue: DemoLoader = {
  name: 'catalogue',
  async load(strapi) {
    for (const [position, { name, description, years, wanted }] of SERVICES.entries()) {
      const { documentId: service } = await strapi
        .documents('api::catalogue.service')
        .create({ data: { name, description, position } });
      for (const year of years)
        await strapi.documents('api::catalogue.year').create({ data: { service, year } });
      for (const [place, { optional, ...document }] of wanted.entries())
        await strapi.documents('api::catalogue.wanted-document').create({
          data: { ...document, service, position: place, isRequired: optional !== true },
        });
    }
  },
};
