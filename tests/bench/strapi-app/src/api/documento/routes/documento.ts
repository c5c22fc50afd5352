import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::documento.documento', { only: ['find', 'findOne'] });
