import { randomBytes } from 'node:crypto';

const secret = () => randomBytes(48).toString('base64url');

// The name of a data key is the day on which it was made: new ones go before the old ones, which stay.
const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');

console.log(`PORTAL_SECRET=${secret()}\nSITE_SECRET=${secret()}\nDATA_KEYS=${day}:${secret()}`);
