// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { profileMapFor } from '../../../entrypoints/own-profile.content/maps.ts';
import { watchProfile } from '../../../entrypoints/own-profile.content/watcher.ts';
import { profileLabels } from '../../../entrypoints/social.content/sites/profile-labels.ts';
import type { ProfileReading } from '../../../policy/profile/observation.ts';
import { replicas } from '../../sites/replicas.ts';

let isVisible = true;
/** happy-dom's window is no EventTarget to the method of the prototype; what the browser says of the tab is told here. */
vi.mock('../../../entrypoints/social.content/sturdy.ts', async (original) => ({
  ...(await original<object>()),
  listen: (target: EventTarget, ...rest: Parameters<EventTarget['addEventListener']>) =>
    target.addEventListener(...rest),
  visibility: () => (isVisible ? 'visible' : 'hidden'),
  readiness: () => 'complete',
}));

let said: ProfileReading[] = [];
let takes = true;
let ended: AbortController;
let readAgain: () => void;

const settle = (time: number) => vi.advanceTimersByTimeAsync(time);

function show(name: string): void {
  const { url, html } = replicas.find((replica) => replica.name === name)!;
  (window as unknown as { happyDOM: { setURL(to: string): void } }).happyDOM.setURL(url);
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.innerHTML = page.body.innerHTML;
  document.head.innerHTML = page.head.innerHTML;
}

function start(): void {
  readAgain = watchProfile({
    page: document,
    map: profileMapFor(new URL(location.href))!,
    loaded: location.href,
    isAlive: () => true,
    report: (reading) => {
      said.push(reading);
      return Promise.resolve(takes);
    },
    signal: ended.signal,
    tables: [profileLabels['en']!],
    year: () => 2026,
  });
}

const hide = (hidden: boolean): void => {
  isVisible = !hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  said = [];
  takes = true;
  isVisible = true;
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

describe('the own profile is watched', () => {
  test('it is handed over once when the page has come to rest, and again when it changes', async () => {
    show('x/profile-header');
    start();
    await settle(500);
    expect(said).toEqual([]);
    await settle(5000);
    expect(said).toHaveLength(1);
    document.querySelector('[data-testid="UserLocation"] span span')!.textContent = 'Elsewhere';
    await settle(10_000);
    expect(said).toHaveLength(2);
    expect(said[1]!.fields.location!.values).toEqual(['Elsewhere']);
    await settle(60_000);
    expect(said).toHaveLength(2);
  });

  test('posts that come while the user scrolls are no reason to read again', async () => {
    show('x/profile-header');
    start();
    await settle(5000);
    const reads = vi.spyOn(Document.prototype, 'title', 'get');
    const feed = document.createElement('div');
    feed.setAttribute('role', 'feed');
    document.querySelector('[data-testid="primaryColumn"]')!.append(feed);
    await settle(5000);
    reads.mockClear();
    for (let post = 0; post < 50; post++) {
      feed.append(document.createElement('article'));
      await settle(300);
    }
    expect(reads).not.toHaveBeenCalled();
  });

  test('what cannot be read is not said before it has had a fair chance', async () => {
    show('x/profile-header-renamed');
    start();
    await settle(2500);
    expect(said).toEqual([]);
    await settle(5000);
    expect(said).toHaveLength(1);
  });

  test('while something is to come it is waited for, but not for ever', async () => {
    show('facebook/profile-skeleton');
    start();
    await settle(7000);
    expect(said).toEqual([]);
    await settle(6000);
    expect(said).toHaveLength(1);
  });

  test('nothing is said of somebody else’s profile, however long it stands', async () => {
    show('x/profile-other');
    start();
    await settle(120_000);
    expect(said).toEqual([]);
  });

  test('it rests while the tab is hidden, and goes on after', async () => {
    show('x/profile-header');
    hide(true);
    start();
    await settle(60_000);
    expect(said).toEqual([]);
    hide(false);
    await settle(5000);
    expect(said).toHaveLength(1);
  });

  test('another page of the site is another reading', async () => {
    show('x/profile-header');
    start();
    await settle(5000);
    show('x/profile-header-emoji');
    await settle(8000);
    expect(said.map(({ fields }) => fields.bio!.values[0])).toEqual([
      'Year 4 teacher at @greenvaleprimary. Views my own.',
      '📚 Green Vale',
    ]);
  });

  test('asked again it says the same again; what nobody took is said again with the next change', async () => {
    show('x/profile-header');
    start();
    await settle(5000);
    readAgain();
    await settle(5000);
    expect(said).toHaveLength(2);
    expect(said[1]).toEqual(said[0]);
    takes = false;
    readAgain();
    await settle(5000);
    readAgain();
    await settle(5000);
    expect(said).toHaveLength(4);
  });

  test('it ends with the extension', async () => {
    show('x/profile-header');
    start();
    ended.abort();
    await settle(60_000);
    expect(said).toEqual([]);
  });
});
