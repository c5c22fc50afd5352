import { showDay } from '../domain/dates/show-day';
import { keepTogether, newDocument, write, type Pen } from './writing';

/** The appointments of a day at an office, as they hang at its counter. */
export interface DayList {
  cafName: string;
  office: string;
  /** `2026-05-12`. */
  day: string;
  /** What the day is, where it is not like others: a holiday, a closure. */
  remarks: string[];
  appointments: {
    /** `09:30`, in Italy. */
    from: string;
    to: string;
    desk: number;
    name: string;
    phone: string;
    service: string;
    /** How one meets, in Italian. */
    mode: string;
    note: string | null;
    state: string;
  }[];
}

/** Height of what is written about an appointment with a short note, in points. */
const HEIGHT = 62;

function writeAppointment(pen: Pen, one: DayList['appointments'][number]): void {
  keepTogether(pen, HEIGHT);
  write(pen, `${one.from} - ${one.to}   ${one.name}`, { font: pen.bold, gap: 1 });
  const phone = one.phone === '' ? '' : ` - tel. ${one.phone}`;
  write(pen, `${one.service} - ${one.mode} - sportello ${String(one.desk)}${phone}`, { size: 10, gap: 1 });
  if (one.state !== '') write(pen, one.state, { size: 10, gap: 1 });
  if (one.note !== null) write(pen, `Nota: ${one.note}`, { size: 10, gap: 1 });
  pen.y -= 10;
}

/** The list of a day, on as many A4 pages as it takes. @returns the PDF's bytes */
export async function dayList(list: DayList): Promise<Uint8Array> {
  const { appointments } = list;
  const pen = await newDocument(`Appuntamenti del ${showDay(list.day)}`);
  write(pen, list.cafName, { size: 11, gap: 6 });
  write(pen, `Appuntamenti del ${showDay(list.day)}`, { size: 18, font: pen.bold, gap: 6 });
  write(pen, list.office, { gap: 4 });
  for (const remark of list.remarks) write(pen, remark, { size: 10, gap: 2 });
  const count = appointments.length;
  const total = count === 1 ? '1 appuntamento' : `${String(count)} appuntamenti`;
  write(pen, count === 0 ? 'Nessun appuntamento.' : total, { gap: 16 });
  for (const appointment of appointments) writeAppointment(pen, appointment);
  return pen.pdf.save();
}
