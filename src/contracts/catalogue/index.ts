export { catalogueIntegrationContract } from './integration';
