import { winston } from '@strapi/logger';
import { env } from '../src/env';

/** One JSON line per event. */
export default {
  level: env.LOG_LEVEL,
  transports: [
    new winston.transports.Console({
      level: env.LOG_LEVEL,
      format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    }),
  ],
};
