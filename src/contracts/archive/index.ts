export { customerArchiveContract } from './customers';
export { archiveIntegrationContract } from './integration';
export { officeArchiveContract } from './operators';
