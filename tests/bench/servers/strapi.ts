import path from 'node:path';
import { fillStrapi } from '../seed/strapi';
import { listen } from './listen';

const compiled = path.resolve(__dirname, '../strapi-app');
void listen({ appDir: path.resolve('tests/bench/strapi-app'), distDir: compiled }, fillStrapi);
