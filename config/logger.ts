import { winston } from '@strapi/logger';
import { env } from '../src/env';

/** One JSON line per event. */
export default {
  level: env.LOG_LEVEL,
  // Strapi's own format would colour the level for a terminal.
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console({ level: env.LOG_LEVEL })],
};
