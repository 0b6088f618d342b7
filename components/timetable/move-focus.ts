/** The arrow keys, Home and End between the buttons of a week: up and down in a day, left and right between days. */

const buttonsIn = (column: Element) => [...column.querySelectorAll<HTMLElement>('button')];

/** The entry of another day that is on at the same time, or the next one before; the day's first button if there is none. */
function besideIn(column: Element, start: string | undefined): HTMLElement | undefined {
  const buttons = buttonsIn(column);
  if (start === undefined) return buttons[0];
  const entries = buttons.filter((button) => button.dataset['start'] !== undefined);
  return entries.findLast((each) => each.dataset['start']! <= start) ?? entries[0] ?? buttons[0];
}

export function moveFocus(event: KeyboardEvent & { currentTarget: Element }): void {
  const from = event.target instanceof HTMLElement ? event.target : undefined;
  const column = from?.closest('[data-column]');
  if (!from || !column || event.altKey || event.ctrlKey || event.metaKey) return;
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')];
  const buttons = buttonsIn(column);
  const at = buttons.indexOf(from);
  const beside = (by: number) => {
    const other = columns[columns.indexOf(column) + by];
    if (!other) return undefined;
    // From the last button of a day to that of the next: one adds entries along the week.
    return at === buttons.length - 1 ? buttonsIn(other).at(-1) : besideIn(other, from.dataset['start']);
  };
  const to: Record<string, () => HTMLElement | undefined> = {
    ArrowUp: () => buttons[at - 1],
    ArrowDown: () => buttons[at + 1],
    ArrowLeft: () => beside(-1),
    ArrowRight: () => beside(1),
    Home: () => buttons[0],
    End: () => buttons.at(-1),
  };
  const next = to[event.key];
  if (!next) return;
  event.preventDefault();
  next()?.focus();
}
