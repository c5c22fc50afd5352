export { integrationContract } from './operators';
