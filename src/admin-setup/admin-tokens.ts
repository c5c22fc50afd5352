import type { Core } from '@strapi/strapi';
import { tokenHash } from '../adapters/secrets';

const TOKENS = ['registrationToken', 'resetPasswordToken'] as const;

type Values = Record<string, unknown>;

function hashed(values: Values): Values {
  const copy = { ...values };
  for (const name of TOKENS) if (typeof copy[name] === 'string') copy[name] = tokenHash(copy[name]);
  return copy;
}

/**
 * Keeps of the links that invite people to the admin, or give them a new password, only digests in the database, where
 * Strapi writes them as they are: whoever reads a copy of it must not become an administrator. An invitation ends when
 * the account has a password, whoever chose it; Strapi would let it be used for ever.
 */
export function keepAdminTokensSecret(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate(event) {
      const data = event.params.data as Values;
      event.state['invitation'] = data['registrationToken'];
      event.params.data = hashed(data);
    },
    // The page that made the invitation shows it, once.
    afterCreate({ state, result }) {
      if (typeof state['invitation'] === 'string')
        (result as Values)['registrationToken'] = state['invitation'];
    },
    beforeUpdate({ params }) {
      const data = hashed(params.data as Values);
      params.data = typeof data['password'] === 'string' ? { ...data, registrationToken: null } : data;
    },
    beforeFindOne({ params }) {
      params.where = hashed((params.where ?? {}) as Values);
    },
  });
}
