import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::versione.versione', { only: ['find', 'findOne'] });
