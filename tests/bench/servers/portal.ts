import path from 'node:path';
import { fillPortal } from '../seed/portal';
import { listen } from './listen';

// Beside the compiled bench lies the compiled portal, from the same run of the compiler.
void listen({ appDir: process.cwd(), distDir: path.resolve(__dirname, '../../..') }, fillPortal);
