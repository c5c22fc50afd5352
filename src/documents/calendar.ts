import ical, {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import {
  inRome,
  isTold,
  repeatLines,
  ROME,
  timezoneBlock,
  type CalendarRepeat,
  type DaySpan,
  type TimedSpan,
} from './calendar-times';

export type { CalendarRepeat, DaySpan, TimedSpan } from './calendar-times';

/** One entry of a calendar file. */
export interface CalendarEntry {
  /** The same for ever: by it a program finds what it already has. */
  uid: string;
  /** Grows with every change. */
  revision: number;
  /** The instant of the last change. */
  stamp: string;
  title: string;
  place: string | null;
  description: string | null;
  /** A whole address. */
  url: string | null;
  cancelled: boolean;
  when: TimedSpan | DaySpan;
  repeat: CalendarRepeat | null;
  /** Minutes before the beginning; null: the program does not remind of it. */
  alarm: number | null;
}

/** A calendar, for a program that subscribes to it or imports it. */
export interface CalendarFile {
  name: string;
  /** Where it can be read again. */
  url?: string;
  /** After how many minutes a program should read it again. */
  refreshMinutes?: number;
  entries: readonly CalendarEntry[];
}

/** What calendar files can hold: of the control characters none but tabs and line ends. */
function clean(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '');
}

function oneLine(text: string): string {
  return clean(text).replace(/[\t\n\r]+/g, ' ');
}

/** An address as addresses are written, whose commas and semicolons are no separators of the file. */
function address(url: string): string {
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

function timesOf(when: TimedSpan | DaySpan, repeats: boolean): ICalEventData {
  if (!('start' in when)) {
    const end = Temporal.PlainDate.from(when.lastDay).add({ days: 1 });
    return { start: Temporal.PlainDate.from(when.firstDay), end, allDay: true };
  }
  const [start, end] = [inRome(when.start), inRome(when.end)];
  // What comes again keeps its hour on the wall; what is once has to be at the right instant above all.
  const zone = repeats || (isTold(start) && isTold(end)) ? ROME : null;
  return { start, end, timezone: zone };
}

function eventOf(entry: CalendarEntry): ICalEventData {
  const { when, repeat, alarm, place, description, url } = entry;
  const stamp = Temporal.Instant.from(entry.stamp);
  return {
    ...timesOf(when, repeat !== null),
    ...{ id: oneLine(entry.uid), sequence: entry.revision, stamp, lastModified: stamp },
    ...{ summary: clean(entry.title), location: place === null ? null : clean(place) },
    ...{ description: description === null ? null : clean(description) },
    ...{ url: url === null ? null : address(url) },
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    repeating: repeat === null ? null : repeatLines(repeat, when),
    alarms: alarm === null || entry.cancelled ? [] : [{ type: ICalAlarmType.display, trigger: alarm * 60 }],
  };
}

/**
 * Writes a calendar as an iCalendar file (RFC 5545). Hours are told in Europe/Rome, whose clocks the file describes;
 * the same entries make the same file, at whatever hour and on whatever machine.
 * @returns its text, with the line ends that the format wants
 * @throws RangeError or TypeError for what is no instant, no calendar day or no address
 */
export function calendarText({ name, url, refreshMinutes, entries }: CalendarFile): string {
  const calendar = ical({
    prodId: '//PersonalCAF//PersonalCAF//IT',
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it is.
    name: escapeText(oneLine(name), false),
    // A zone for the whole file would write stamps without theirs; each entry has its own.
    timezone: { name: null, generator: timezoneBlock },
    url: url === undefined ? null : address(url),
    ttl: refreshMinutes === undefined ? null : refreshMinutes * 60,
    events: entries.map(eventOf),
  });
  return `${calendar.toString()}\r\n`;
}
