import { customerPraticheContract } from '@contracts/pratiche';
import type { ResponseOf } from '@contracts/endpoint';
import type { PraticaSummary } from '@contracts/pratiche/fields';
import type { PageContext } from '@lib/form-view';
import { readForm } from '@lib/forms';
import { call, demand } from '@lib/portal';

type Services = ResponseOf<typeof customerPraticheContract.listServices>;

/** The services and years for which documents can be uploaded, with the pratiche that there are. */
export interface ServicesView extends Services {
  pratiche: PraticaSummary[];
}

async function view(page: PageContext): Promise<ServicesView> {
  const services = await demand(page, customerPraticheContract.listServices);
  const { items } = await demand(page, customerPraticheContract.listMyPratiche);
  return { ...services, pratiche: items };
}

/** The page «I miei documenti», from which a pratica is also opened. @throws PortalFailure */
export async function servicesPage(page: PageContext): Promise<Response | ServicesView> {
  if (page.request.method !== 'POST') return view(page);
  const { service, year } = await readForm(page.request, ['service', 'year']);
  const result = await call(page, customerPraticheContract.openMyPratica, {
    body: { service, year: Number(year) },
  });
  if (result.ok) return page.redirect(`/documenti/${result.data.id}`, 303);
  // Closed meanwhile, or an obstacle came up: the page says which.
  if (result.failure.code === 'not-found' || result.failure.code === 'uploads-not-open') return view(page);
  throw result.failure;
}
