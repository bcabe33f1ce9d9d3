import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from "ical-generator";
import { calendarFileMessages } from "../i18n/calendar-file.ts";
import type { Locale } from "../i18n/locale.ts";
import { addDays } from "../plan/calendar.ts";
import type { CalendarEntry } from "./calendar-entries.ts";

const SECONDS_PER_DAY = 86_400;
const NINE_IN_THE_MORNING = 9 * 3600;
/** Counted from here in minutes, so that a calendar made later takes the place of one made before. */
const FIRST_SEQUENCE = Date.UTC(2026, 0, 1);

export interface CalendarRequest {
  /** The entries in each language of the page, the first one leading. */
  readonly entries: readonly (readonly [locale: Locale, entries: readonly CalendarEntry[]])[];
  /** The instant the plan was made, ISO. */
  readonly at: string;
  /** A case's id, so that the days of two people stand side by side; none for a plan. */
  readonly owner?: string;
}

/**
 * A calendar for Apple, Google and Outlook: whole days without a zone, alarms at nine in the morning. The same id each
 * time, so that opening a newer one moves the days.
 */
export function renderCalendar({ entries, at, owner = "plan" }: CalendarRequest): string {
  const [[locale, leading] = ["ru" as Locale, []], ...others] = entries;
  const calendar = ical({
    name: calendarFileMessages(locale).calendarName,
    prodId: { company: "komek", product: "komek", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of leading) {
    const said = others.flatMap(([, each]) => each.find(({ id }) => id === entry.id) ?? []);
    addDay(calendar, [entry, ...said], { uid: `${entry.id}@${owner}.komek`, at: new Date(at) });
  }
  return `${calendar.toString().replace(/(\r\n)+$/, "")}\r\n`;
}

function addDay(calendar: ICalCalendar, said: readonly CalendarEntry[], { uid, at }: { uid: string; at: Date }): void {
  const [{ day, remindDaysBefore } = { day: "", remindDaysBefore: [] }] = said;
  const summary = said.map(({ title }) => title).join(" · ");
  const event = calendar.createEvent({
    ...{ id: uid, summary, description: said.flatMap(({ notes }) => notes).join("\n") },
    ...{ start: midnight(day), end: midnight(addDays(day, 1)), allDay: true, stamp: at },
    sequence: Math.max(0, Math.floor((at.getTime() - FIRST_SEQUENCE) / 60_000)),
    ...{ transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE },
    class: ICalEventClass.PRIVATE,
  });
  for (const days of remindDaysBefore) {
    const trigger = days * SECONDS_PER_DAY - NINE_IN_THE_MORNING;
    const alarm = event.createAlarm({ type: ICalAlarmType.display, trigger, description: summary });
    // The library counts what is later than the start from the end, and hears of the start only by this call.
    if (trigger < 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
}

/** The library writes a day without zone from the date in UTC. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
