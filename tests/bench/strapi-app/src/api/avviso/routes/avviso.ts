import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::avviso.avviso', { only: ['find'] });
