import { countAttempt } from '../../../adapters/limits';
import { transaction } from '../../../adapters/database';
import { DONE } from '../../../contracts/fields';
import { accessContract } from '../../../contracts/customers';
import { controller } from '../../../http/controller';
import { inspectLink, redeemLetterCode, redeemLink } from '../services/credentials';
import { sendPasswordLink } from '../services/customer-messages';
import { customerByCodiceFiscale } from '../services/customer-rows';
import { checkedCodiceFiscale, formOfCodiceFiscale } from '../services/identity-check';
import { LIMITS } from '../services/limits';
import { requestRegistration, resendLink } from '../services/registration';
import { signIn } from '../services/sign-in';
import { steadily } from '../services/steady-time';
import { unsubscribeFromNews } from '../services/unsubscribe';

const ACCEPTED = { accepted: true } as const;

export default controller(accessContract, {
  async requestRegistration({ strapi, body, clientAddress }) {
    const codiceFiscale = await checkedCodiceFiscale(body.codiceFiscale, body);
    const { cognome, nome, email, privacyVersion } = body;
    await countAttempt(strapi, LIMITS.requestByAddress, clientAddress);
    await countAttempt(strapi, LIMITS.requestByAccount, codiceFiscale);
    await steadily(() =>
      requestRegistration(strapi, { codiceFiscale, cognome, nome, email, privacyVersion }),
    );
    return ACCEPTED;
  },

  async resendLink({ strapi, body, clientAddress }) {
    const codiceFiscale = await formOfCodiceFiscale(body.codiceFiscale);
    await countAttempt(strapi, LIMITS.requestByAddress, clientAddress);
    await countAttempt(strapi, LIMITS.requestByAccount, codiceFiscale);
    await steadily(() => resendLink(strapi, codiceFiscale));
    return ACCEPTED;
  },

  async requestPasswordReset({ strapi, body, clientAddress }) {
    const codiceFiscale = await formOfCodiceFiscale(body.codiceFiscale);
    await countAttempt(strapi, LIMITS.requestByAddress, clientAddress);
    await countAttempt(strapi, LIMITS.requestByAccount, codiceFiscale);
    await steadily(() =>
      transaction(strapi, async (db) => {
        const customer = await customerByCodiceFiscale(db, codiceFiscale);
        if (customer === null || customer.email === null || Boolean(customer.blocked)) return;
        await sendPasswordLink(db, 'password-reset-token', 'password-reset', customer);
      }),
    );
    return ACCEPTED;
  },

  async inspectLink({ strapi, body, clientAddress }) {
    await countAttempt(strapi, LIMITS.linkByAddress, clientAddress);
    return inspectLink(strapi, body.token);
  },

  async useLink({ strapi, body, clientAddress }) {
    await countAttempt(strapi, LIMITS.linkByAddress, clientAddress);
    return redeemLink(strapi, body.token, body.password, body.device);
  },

  async useLetterCode({ strapi, body, clientAddress }) {
    await countAttempt(strapi, LIMITS.linkByAddress, clientAddress);
    return steadily(() => redeemLetterCode(strapi, body));
  },

  signIn: ({ strapi, body, clientAddress }) => signIn(strapi, { ...body, clientAddress }),

  async unsubscribeNews({ strapi, body }) {
    await unsubscribeFromNews(strapi, body.token);
    return DONE;
  },
});
