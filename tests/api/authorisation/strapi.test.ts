import { testTables } from './matrix';

testTables(['4-strapi-admin.txt', '5-strapi-content-manager.txt', '6-strapi-plugins.txt']);
