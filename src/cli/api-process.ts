import { runApi } from './api';

// The API as a program that `npm start` supervises; its settings were checked before.
void runApi();
