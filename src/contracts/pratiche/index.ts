/** What can be done with pratiche, by who does it. */
export { customerPraticheContract } from './customers';
export { praticheIntegrationContract } from './integration';
export { officePraticheContract } from './operators';
