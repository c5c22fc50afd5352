import { testTables } from './matrix';

testTables(['1-customers.txt', '2-back-office.txt', '3-integration.txt']);
