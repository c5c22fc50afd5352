import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::comunicazione.comunicazione', { only: ['find', 'findOne'] });
