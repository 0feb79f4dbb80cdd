/** Working time with time zones. Apart from the rest: the rules of time zones take a moment to load. */
export { aroundTheClock, type DaySpan, type Holiday, type WorkingCalendar } from './working-calendar.ts';
export { WorkingTime } from './working-time.ts';
