import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::classe.classe', { only: ['find', 'findOne'] });
