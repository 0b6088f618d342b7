// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { PageMemory } from '../../../entrypoints/social.content/page-memory.ts';
import type { SeenContact, SeenSurface } from '../../../entrypoints/social.content/reader.ts';

type ContactSurface = Extract<
  SeenSurface,
  { surface: 'incoming-requests' | 'notifications' | 'message-requests' }
>;

let memory: PageMemory;
let clock: number;
beforeEach(() => {
  memory = new PageMemory();
  clock = 100_000;
  document.body.replaceChildren();
});

function row(seen: Partial<SeenContact> = {}): SeenContact {
  const element = document.createElement('div');
  element.innerHTML = '<a>name</a><div role="button">Confirm</div><div role="button">Delete</div>';
  document.body.append(element);
  return { kind: 'friend-request', name: 'Maple Ashdown', element, ...seen };
}

const requests = (...observations: SeenContact[]): ContactSurface => ({
  surface: 'incoming-requests',
  outcome: observations.length > 0 ? 'found' : 'cannot-read',
  observations,
});

const empty: ContactSurface = { surface: 'incoming-requests', outcome: 'none', observations: [] };

const take = (...surfaces: SeenSurface[]) => memory.take(surfaces, clock);

const people = () =>
  memory
    .report(true)
    .flatMap((surface) => (surface.surface === 'identity' ? [] : surface.observations))
    .map(({ name }) => name);

const outcomeOf = (settled: boolean) =>
  memory.report(settled).find(({ surface }) => surface === 'incoming-requests')?.outcome;

/** What a trusted click on an element passes through. */
function pathFrom(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) path.push(node);
  return [...path, document, window];
}

const buttonOf = ({ element }: SeenContact) => element.querySelector('[role="button"]')!;

describe('one person counts once', () => {
  test.each([
    ['the same id', { personId: '1', name: 'Maple' }, { personId: '1', name: 'Maple Ashdown' }],
    ['the same handle, in other letters', { handle: 'Maple_A' }, { handle: 'maple_a' }],
    ['id, then id and handle', { personId: '1' }, { personId: '1', handle: 'm' }],
    ['only a name, the same', {}, {}],
  ])('%s', (_, first, second) => {
    take(requests(row(first)));
    take(requests(row(first), row(second)));
    expect(people()).toHaveLength(1);
  });

  test.each([
    ['two ids under one name', { personId: '1' }, { personId: '2' }],
    ['two handles', { handle: 'a' }, { handle: 'b' }],
    ['two names', { name: 'Maple Ashdown' }, { name: 'Maple Ashton' }],
    ['a name, and the same name with an id in another row', {}, { personId: '1' }],
  ])('but not %s', (_, first, second) => {
    take(requests(row(first), row(second)));
    expect(people()).toHaveLength(2);
  });

  test('a row that first tells a name and later the id stays one person, with the same key', () => {
    const seen = row();
    take(requests(seen));
    const key = [...memory.rows()][0]!.keys;
    expect(take(requests({ ...seen, personId: '7' }))).toBe(true);
    expect([...memory.rows()][0]!.keys).toEqual(key);
    expect(memory.report(true)[0]!.observations).toMatchObject([{ personId: '7', name: 'Maple Ashdown' }]);
  });

  test('several people in one row are each kept, and mark the same row', () => {
    const first = row({ handle: 'a' });
    const second = { ...row({ handle: 'b' }), element: first.element };
    take(requests(first, second));
    take(requests(first, second));
    expect([...memory.rows()]).toEqual([{ element: first.element, keys: ['p1', 'p2'] }]);
    expect(people()).toHaveLength(2);
  });

  test('a reading that says nothing new changes nothing', () => {
    const seen = [row({ personId: '1' }), row({ personId: '2' })];
    expect(take(requests(...seen))).toBe(true);
    expect(take(requests(...seen))).toBe(false);
  });
});

describe('a row that goes', () => {
  test('because the list was scrolled stays counted', () => {
    const [first, second] = [row({ personId: '1' }), row({ personId: '2' })];
    take(requests(first));
    memory.scrolled(clock);
    first.element.remove();
    take(requests(second));
    expect(people()).toHaveLength(2);
    expect([...memory.rows()]).toHaveLength(1);
  });

  test('by itself, while the user does nothing, stays counted', () => {
    const [first, second] = [row({ personId: '1' }), row({ personId: '2' })];
    take(requests(first, second));
    second.element.remove();
    take(requests(first));
    expect(people()).toHaveLength(2);
  });

  test('with its whole list, as a drop-down that is closed, stays counted as found', () => {
    const seen = row({ personId: '1' });
    take(requests(seen));
    memory.acted(pathFrom(document.body), clock);
    seen.element.remove();
    take();
    expect(people()).toHaveLength(1);
    expect(outcomeOf(true)).toBe('found');
  });

  test('after the user pressed a button in it is over', () => {
    const [first, second] = [row({ personId: '1' }), row({ personId: '2', name: 'Rowan' })];
    take(requests(first, second));
    memory.acted(pathFrom(buttonOf(first)), clock);
    memory.scrolled(clock + 10);
    first.element.remove();
    clock += 5_000;
    expect(take(requests(second))).toBe(true);
    expect(people()).toEqual(['Rowan']);
  });

  test('after the user pressed a link in it, then scrolled, stays counted', () => {
    const [first, second] = [row({ personId: '1' }), row({ personId: '2' })];
    take(requests(first, second));
    memory.acted(pathFrom(first.element.querySelector('a')!), clock);
    memory.scrolled(clock + 10);
    first.element.remove();
    take(requests(second));
    expect(people()).toHaveLength(2);
  });

  test('long after a button in it was pressed stays counted', () => {
    const [first, second] = [row({ personId: '1' }), row({ personId: '2' })];
    take(requests(first, second));
    memory.acted(pathFrom(buttonOf(first)), clock);
    clock += 60_000;
    first.element.remove();
    take(requests(second));
    expect(people()).toHaveLength(2);
  });

  test('alone, soon after the user did something elsewhere and did not scroll, is over', () => {
    const seen = [row({ personId: '1' }), row({ personId: '2' }), row({ personId: '3' })];
    take(requests(...seen));
    memory.acted(pathFrom(document.body), clock);
    seen[1]!.element.remove();
    clock += 1000;
    take(requests(seen[0]!, seen[2]!));
    expect(people()).toHaveLength(2);
  });

  test('together with others, as by another tab of the list, stays counted', () => {
    const seen = [row({ personId: '1' }), row({ personId: '2' }), row({ personId: '3' })];
    take(requests(...seen));
    memory.acted(pathFrom(document.body), clock);
    take(requests(seen[0]!));
    expect(people()).toHaveLength(3);
  });

  test('comes back as one person', () => {
    const first = row({ personId: '1' });
    take(requests(first));
    const { keys } = [...memory.rows()][0]!;
    first.element.remove();
    take(requests(row({ personId: '2' })));
    take(requests(row({ personId: '1' })));
    expect(people()).toHaveLength(2);
    expect([...memory.rows()][0]!.keys).toEqual(keys);
  });
});

describe('an answered row that stays', () => {
  test('is over when it has lost a button, even if its link can still be read', () => {
    const seen = row({ personId: '1' });
    take(requests(seen));
    memory.acted(pathFrom(buttonOf(seen)), clock);
    for (const button of seen.element.querySelectorAll('[role="button"]')) button.remove();
    clock += 500;
    expect(take(requests(seen))).toBe(true);
    expect(people()).toEqual([]);
    expect(outcomeOf(true)).toBe('none');
    clock += 300_000;
    take(requests(seen));
    expect(people()).toEqual([]);
  });

  test('counts again when the buttons come back: the answer did not go through', () => {
    const seen = row({ personId: '1' });
    take(requests(seen));
    memory.acted(pathFrom(buttonOf(seen)), clock);
    const buttons = [...seen.element.querySelectorAll('[role="button"]')];
    for (const button of buttons) button.remove();
    take(requests(seen));
    seen.element.append(...buttons);
    take(requests(seen));
    expect(people()).toHaveLength(1);
  });
});

describe('an empty list', () => {
  test('after the user did something clears what was kept', () => {
    const seen = row({ personId: '1' });
    take(requests(seen));
    memory.acted(pathFrom(document.body), clock);
    seen.element.remove();
    take(empty);
    expect(outcomeOf(true)).toBe('none');
    expect(people()).toEqual([]);
  });

  test('that comes by itself does not: the person was seen', () => {
    const seen = row({ personId: '1' });
    take(requests(seen));
    seen.element.remove();
    take(empty);
    expect(people()).toHaveLength(1);
    expect(outcomeOf(true)).toBe('found');
  });
});

describe('what is reported', () => {
  test('a surface that cannot be read is left out until the page has come to rest', () => {
    take(requests());
    expect(outcomeOf(false)).toBeUndefined();
    expect(outcomeOf(true)).toBe('cannot-read');
  });

  test('a surface with people that can no longer be read says so at rest, and keeps them', () => {
    const seen = row();
    take(requests(seen));
    seen.element.remove();
    take(requests());
    expect(outcomeOf(false)).toBe('found');
    expect(outcomeOf(true)).toBe('cannot-read');
    expect(people()).toHaveLength(1);
  });

  test('a surface that was never read and is no longer there is forgotten', () => {
    take(requests());
    expect(take()).toBe(true);
    expect(memory.report(true)).toEqual([]);
  });

  test('another page starts with nobody', () => {
    take(requests(row()));
    memory.forget();
    expect(memory.report(true)).toEqual([]);
  });

  test('a row left over from the page before does not count once it goes', () => {
    const old = row({ personId: '1' });
    take(requests(old));
    memory.forget();
    take(requests(old));
    old.element.remove();
    take(requests(row({ personId: '2', name: 'Rowan' })));
    expect(people()).toEqual(['Rowan']);
  });

  test('but does when the page has come to rest with it', () => {
    const old = row({ personId: '1' });
    take(requests(old));
    memory.forget();
    take(requests(old));
    memory.report(true);
    old.element.remove();
    take(requests(row({ personId: '2' })));
    expect(people()).toHaveLength(2);
  });

  test('texts are cut to what the protocol takes; an id or address that is too long is left out', () => {
    const long = 'x'.repeat(600);
    take(requests(row({ name: `${'x'.repeat(499)}😀`, personId: long, handle: long, profileUrl: long })), {
      surface: 'identity',
      outcome: 'found',
      observations: [{ id: long, name: long, handle: 'me' }],
    });
    expect(memory.report(true)).toEqual([
      { surface: 'identity', outcome: 'found', observations: [{ name: 'x'.repeat(500), handle: 'me' }] },
      {
        surface: 'incoming-requests',
        outcome: 'found',
        observations: [{ key: 'p1', kind: 'friend-request', name: 'x'.repeat(499) }],
      },
    ]);
  });

  test('at most 2,000 people are kept; those longest gone make room', () => {
    const first = row({ personId: 'first' });
    take(requests(first));
    take(requests(...Array.from({ length: 1999 }, (_, at) => row({ personId: `${at}` }))));
    expect(people()).toHaveLength(2000);
    take(requests(row({ personId: 'new', name: 'New' })));
    expect(people()).toHaveLength(2000);
    expect(people()).toContain('New');
    expect(memory.report(true)[0]!.observations).not.toContainEqual(
      expect.objectContaining({ personId: 'first' }),
    );
  });
});
