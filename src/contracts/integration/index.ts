export { integrationContract } from './operators';
export { integrationReferenceContract } from './reference';
