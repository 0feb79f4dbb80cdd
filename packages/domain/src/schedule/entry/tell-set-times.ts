import { behaviour } from '../../unit/behaviour.ts';

const day = 24 * 60 * 60 * 1000;

/** A to-do has a day and no time: both of its ends are the midnight of that day, in UTC. */
export const tellSetTimes = behaviour('/schedule/entries', {
  says: 'a schedule entry tells whether its start and its end are set to a time; those of a to-do are not',
  source: 'evidence: schedule/set-times, schedule/to-do',
  phase: 'derive',
  on: { changed: ['dateStart', 'dateEnd'] },
  sets: ['startTimeSet', 'endTimeSet'],
  does: ({ after }) => {
    const { dateStart, dateEnd } = after;
    const isToDo = dateStart !== null && dateStart === dateEnd && Date.parse(dateStart) % day === 0;
    after.startTimeSet = dateStart !== null && !isToDo;
    after.endTimeSet = dateEnd !== null && !isToDo;
  },
});
