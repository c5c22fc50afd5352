/** What can be done with uploaded documents, by who does it. */
export { customerUploadsContract } from './customers';
export { uploadsIntegrationContract } from './integration';
export { officeUploadsContract } from './operators';
