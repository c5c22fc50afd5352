import type { OfficeAppointment } from '../../../src/contracts/appointments/operators';

/** An appointment of half an hour, at nine in Italy on 1 December 2026 unless told. */
export function appointment(part: Partial<OfficeAppointment> = {}): OfficeAppointment {
  return {
    id: 'a'.repeat(24),
    zona: { id: 'z'.repeat(24), name: 'Roma Centro' },
    service: { id: 's'.repeat(24), name: '730' },
    ...{ start: '2026-12-01T08:00:00.000Z', end: '2026-12-01T08:30:00.000Z', desk: 1 },
    ...{ mode: 'in-person', state: 'booked' },
    who: { name: 'Rossi Anna', phone: '', customer: null },
    ...{ note: null, outside: false },
    ...part,
  };
}
