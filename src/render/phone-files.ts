// One door for what a phone opens: both formats fold and escape with the same library.
export { entriesOfPlan } from "./calendar-entries.ts";
export { renderCalendar } from "./ics.ts";
export { renderContacts } from "./vcf.ts";
