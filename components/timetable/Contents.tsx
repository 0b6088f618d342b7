import { say } from '../../assets/messages/index.ts';

/** The parts of the page, by the ids of their headings. */
const parts = [
  ['timetable-week', 'timetableTab.week'],
  ['timetable-dates', 'timetableTab.otherDate'],
  ['timetable-calendar', 'timetableTab.calendar'],
  ['timetable-import-title', 'timetableImport.title'],
  ['timetable-what-if', 'timetableTab.whatIf'],
] as const;

/** The address after "#" names the tab, so the links move to the part themselves. */
function goTo(event: Event, id: string) {
  const heading = document.getElementById(id);
  if (!heading) return;
  event.preventDefault();
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView();
}

/** What is on this long page, and the way there. */
export function Contents() {
  return (
    <nav class="contents" aria-label={say('timetableTab.contents')}>
      <ul>
        {parts.map(([id, key]) => (
          <li key={id}>
            <a href="#timetable" onClick={(event) => goTo(event, id)}>
              {say(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
