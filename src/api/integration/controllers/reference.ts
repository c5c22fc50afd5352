import { integrationReferenceContract } from '../../../contracts/integration';
import { controller } from '../../../http/controller';
import { referencePage } from '../services/reference-page';
import { suiteDocument } from '../services/suite-document';

export default controller(integrationReferenceContract, {
  getOpenApi: () => Promise.resolve({ ...suiteDocument() }),
  readReference: () =>
    Promise.resolve({ filename: 'docs.html', bytes: Buffer.from(referencePage(suiteDocument())) }),
});
