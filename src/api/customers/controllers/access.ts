import type { Core } from '@strapi/strapi';
import { countAttempt, countingFailures, type Counted } from '../../../adapters/limits';
import { accessContract } from '../../../contracts/customers';
import { DONE } from '../../../contracts/fields';
import { normaliseCodiceFiscale } from '../../../domain/codice-fiscale/normalise';
import { controller } from '../../../http/controller';
import { confirmEmail } from '../services/email-change';
import { checkedCodiceFiscale, formOfCodiceFiscale } from '../services/identity-check';
import { linkLimits, linkRequestLimits, registrationLimits, signInLimits } from '../services/limits';
import { inspectLink, redeemLetterCode, redeemLink } from '../services/redeem';
import {
  demandCurrentNotice,
  requestPasswordReset,
  requestRegistration,
  resendLink,
} from '../services/registration';
import { signIn } from '../services/sign-in';
import { steadily } from '../services/steady-time';
import { unsubscribeFromNews } from '../services/unsubscribe';

const ACCEPTED = { accepted: true } as const;

async function accept(strapi: Core.Strapi, counted: Counted[], work: () => Promise<void>) {
  for (const [limit, subject] of counted) await countAttempt(strapi, limit, subject);
  await steadily(work);
  return ACCEPTED;
}

export default controller(accessContract, {
  async requestRegistration({ strapi, body, clientAddress }) {
    const { cognome, nome, email, privacyVersion } = body;
    const codiceFiscale = checkedCodiceFiscale(body.codiceFiscale, { cognome, nome });
    await demandCurrentNotice(strapi, privacyVersion);
    const request = { codiceFiscale, cognome, nome, email, privacyVersion };
    return accept(strapi, registrationLimits(codiceFiscale, email, clientAddress), () =>
      requestRegistration(strapi, request),
    );
  },

  async resendLink({ strapi, body, clientAddress }) {
    const codiceFiscale = formOfCodiceFiscale(body.codiceFiscale);
    return accept(strapi, linkRequestLimits(codiceFiscale, clientAddress), () =>
      resendLink(strapi, codiceFiscale),
    );
  },

  async requestPasswordReset({ strapi, body, clientAddress }) {
    const codiceFiscale = formOfCodiceFiscale(body.codiceFiscale);
    return accept(strapi, linkRequestLimits(codiceFiscale, clientAddress), () =>
      requestPasswordReset(strapi, codiceFiscale),
    );
  },

  inspectLink: ({ strapi, body, clientAddress }) =>
    countingFailures(strapi, linkLimits(clientAddress), () => inspectLink(strapi, body.token)),

  useLink: ({ strapi, body: { token, ...chosen }, clientAddress }) =>
    countingFailures(strapi, linkLimits(clientAddress), () =>
      redeemLink(strapi, token, { ...chosen, clientAddress }),
    ),

  async useLetterCode({ strapi, body, clientAddress }) {
    const { code, ...chosen } = body;
    const codiceFiscale = normaliseCodiceFiscale(body.codiceFiscale);
    return countingFailures(strapi, await signInLimits(strapi, codiceFiscale, clientAddress), () =>
      steadily(() => redeemLetterCode(strapi, codiceFiscale, code, { ...chosen, clientAddress })),
    );
  },

  async signIn({ strapi, body, clientAddress }) {
    const codiceFiscale = normaliseCodiceFiscale(body.codiceFiscale);
    return countingFailures(strapi, await signInLimits(strapi, codiceFiscale, clientAddress), () =>
      signIn(strapi, { ...body, codiceFiscale, clientAddress }),
    );
  },

  confirmEmail: ({ strapi, body, clientAddress }) =>
    countingFailures(strapi, linkLimits(clientAddress), async () => {
      await confirmEmail(strapi, body.token);
      return DONE;
    }),

  async unsubscribeNews({ strapi, body }) {
    await unsubscribeFromNews(strapi, body.token);
    return DONE;
  },
});
