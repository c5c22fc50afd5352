import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::ricevuta.ricevuta', { only: ['find', 'findOne'] });
