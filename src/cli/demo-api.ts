import { runApi } from './api';
import { loadDemoData } from './demo/load';

// The demo's API: nobody is answered before the demo's data are there.
void runApi(loadDemoData);
