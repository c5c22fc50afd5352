/** `booked` until its day; then whether the customer came. A cancelled one never comes back: a new one is booked. */
export const APPOINTMENT_STATES = ['booked', 'came', 'missed', 'cancelled'] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

/** How an appointment stands, in Italian, as offices read it. */
export const STATE_NAMES: Readonly<Record<AppointmentState, string>> = {
  booked: 'Prenotato',
  came: 'Presente',
  missed: 'Assente',
  cancelled: 'Annullato',
};

/** What can be done with an appointment; `undo` takes back whether the customer came. */
export const APPOINTMENT_STEPS = ['move', 'cancel', 'came', 'missed', 'undo'] as const;
export type AppointmentStep = (typeof APPOINTMENT_STEPS)[number];

const NEXT: Record<AppointmentState, Partial<Record<AppointmentStep, AppointmentState>>> = {
  booked: { move: 'booked', cancel: 'cancelled', came: 'came', missed: 'missed' },
  came: { undo: 'booked', missed: 'missed' },
  missed: { undo: 'booked', came: 'came' },
  cancelled: {},
};

/** The state after a step; null: the step is not possible. */
export function nextAppointmentState(
  state: AppointmentState,
  step: AppointmentStep,
): AppointmentState | null {
  return NEXT[state][step] ?? null;
}

/** How one meets the office. */
export const APPOINTMENT_MODES = ['in-person', 'phone', 'video'] as const;
export type AppointmentMode = (typeof APPOINTMENT_MODES)[number];

/** How one meets the office, in Italian. */
export const MODE_NAMES: Readonly<Record<AppointmentMode, string>> = {
  'in-person': 'In ufficio',
  phone: 'Al telefono',
  video: 'In videochiamata',
};

/** Everything that can happen to an appointment, as its story tells it. */
export const APPOINTMENT_EVENTS = {
  booked: 'Prenotato',
  moved: 'Spostato',
  cancelled: 'Annullato',
  came: 'Presente',
  missed: 'Assente',
  undone: 'Tolto il segno di presenza',
} as const;
export type AppointmentEventKind = keyof typeof APPOINTMENT_EVENTS;
