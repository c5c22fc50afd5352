import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import type { AppointmentMode } from '../../../domain/appointments/appointment-state';
import { changeableUntil } from '../../../domain/appointments/booking-window';
import { sayWhen } from '../../../domain/dates/italian-days';
import { env } from '../../../env';
import type { AuditActor } from '../../audit/services/actors';
import { queueWebhook } from '../../integration/services/queue-webhook';
import { queueMessage } from '../../messages/services/outbox';
import { recordEvent } from '../../pratiche/services/events';
import type { AppointmentDbRow } from './appointment-rows';
import { inOneLine, whatToBring } from './bring';
import { calendarEntry } from './calendar-entry';
import { recordAppointmentEvent } from './events';
import { servicePlan } from './plan-rows';
import { readerOf } from './reader-of';
import type { ZonaDbRow } from './zona-rows';

/** What became of an appointment that others must hear of. */
export interface Change {
  kind: 'booked' | 'moved' | 'cancelled';
  actor: AuditActor;
  /** Why it was cancelled; null where nobody said. */
  reason?: string | null;
  /** True: the customer is not written to. */
  quiet?: boolean;
}

const MESSAGE_OF = {
  booked: 'appointment-confirmed',
  moved: 'appointment-moved',
  cancelled: 'appointment-cancelled',
} as const;

const WHERE: Record<AppointmentMode, (place: string) => string> = {
  'in-person': (place) => place,
  phone: (place) => `per telefono: ti chiamiamo noi (${place})`,
  video: (place) => `in video: il collegamento te lo manda l’ufficio (${place})`,
};

// Until when the customer changes it on the site; empty: only the office can, by now.
function untilOf({ start_at }: AppointmentDbRow, changeHours: number): string {
  const until = new Date(changeableUntil(Date.parse(start_at), changeHours)).toISOString();
  return until > now() ? sayWhen(until) : '';
}

/** The placeholders that all messages about an appointment have. */
export async function appointmentValues(db: Knex, appointment: AppointmentDbRow, zona: ZonaDbRow) {
  const plan = await servicePlan(db, appointment.zona_document_id, appointment.service_document_id);
  return {
    fino_a: untilOf(appointment, plan?.changeHours ?? 0),
    telefono_ufficio: zona.phone,
    quando: sayWhen(appointment.start_at),
    ufficio: WHERE[appointment.mode](`${zona.name}, ${zona.address}, ${zona.comune}`),
    servizio: appointment.service_name,
    link: `${env.PUBLIC_URL}/appuntamenti/${appointment.document_id}`,
  };
}

/** What to bring, in one line. */
export async function papersFor(db: Knex, appointment: AppointmentDbRow): Promise<string> {
  if (appointment.mode !== 'in-person') return '';
  const plan = await servicePlan(db, appointment.zona_document_id, appointment.service_document_id);
  return inOneLine(await whatToBring(db, plan));
}

async function tell(
  db: Knex,
  appointment: AppointmentDbRow,
  zona: ZonaDbRow,
  { kind, reason = null }: Change,
): Promise<void> {
  // Nobody needs to be told of what has begun: who came without an appointment, a calendar that is put in order.
  if (appointment.customer_id === null || appointment.start_at <= now()) return;
  const customer = await readerOf(db, appointment);
  if (customer === null) return;
  await queueMessage(db, {
    event: MESSAGE_OF[kind],
    customerId: customer.id,
    recipient: customer.email,
    values: {
      nome: customer.nome,
      ...(await appointmentValues(db, appointment, zona)),
      ...(kind === 'booked' && { da_portare: await papersFor(db, appointment) }),
      ...(kind === 'cancelled' && { motivo: reason ?? '' }),
    },
    calendar: calendarEntry(appointment, zona),
  });
}

/** Tells everybody of a change, in its transaction: the story, the pratica, the customer, the CAF's suite. */
export async function announce(
  db: Knex,
  appointment: AppointmentDbRow,
  zona: ZonaDbRow,
  change: Change,
): Promise<void> {
  const { kind, actor, reason = null } = change;
  const text = kind === 'cancelled' ? (reason ?? undefined) : sayWhen(appointment.start_at);
  await recordAppointmentEvent(db, appointment, kind, actor, text);
  const { pratica_id: praticaId, customer_id: customerId } = appointment;
  // Whoever reads the pratica need not be the one whose appointment it was, where nobody is written to.
  if (praticaId !== null && customerId !== null && change.quiet !== true)
    await recordEvent(
      db,
      { id: praticaId, customer_id: customerId },
      `appointment-${kind}`,
      actor,
      sayWhen(appointment.start_at),
    );
  if (change.quiet !== true) await tell(db, appointment, zona, change);
  // The suite knows what it did itself.
  if (actor.kind !== 'integration')
    await queueWebhook(db, {
      type: `appointment-${kind}`,
      ...{ customerId, praticaId, appointmentId: appointment.id },
    });
}
