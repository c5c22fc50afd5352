import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { primaryColourProblem } from '../../../domain/colours/contrast';

const UID = 'api::portal-settings.caf-identity';

/** Refuses, while the CAF's identity is saved, a colour on which white text could not be read. */
export function guardPrimaryColour(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== UID || (context.action !== 'create' && context.action !== 'update')) return next();
    const { primaryColour } = context.params.data as { primaryColour?: unknown };
    const problem = typeof primaryColour === 'string' ? primaryColourProblem(primaryColour) : null;
    if (problem !== null) {
      const detail = { path: ['primaryColour'], message: problem, name: 'ValidationError' };
      throw new errors.ValidationError(problem, { errors: [detail] });
    }
    return next();
  });
}
