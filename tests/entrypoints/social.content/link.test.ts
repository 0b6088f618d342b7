import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  browserApi,
  connect,
  type PageRead,
  type Runtime,
} from '../../../entrypoints/social.content/link.ts';
import type { ToContent } from '../../../entrypoints/background/protocol.ts';

function fakeRuntime(answer: (message: unknown) => unknown) {
  const heard = new Set<(message: unknown) => void>();
  const sent: unknown[] = [];
  const runtime: Runtime = {
    id: 'an-extension',
    sendMessage: (message) => {
      sent.push(message);
      return Promise.resolve().then(() => answer(message));
    },
    onMessage: {
      addListener: (listener) => void heard.add(listener),
      removeListener: (listener) => void heard.delete(listener),
    },
  };
  return { runtime, sent, heard };
}

const reading: PageRead = { type: 'page-read', site: 'x', settled: true, surfaces: [] };

describe('a report', () => {
  test('gives back the marks', async () => {
    const value = { marks: ['p1'], hidden: false };
    const { runtime, sent } = fakeRuntime(() => ({ ok: true, value }));
    expect(await connect(runtime).report(reading)).toEqual(value);
    expect(sent).toEqual([reading]);
  });

  test.each([
    ['refused', () => ({ ok: false, error: { key: 'common.refused' } })],
    ['not answered', () => undefined],
    [
      'sent to a worker that is gone',
      () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    ],
  ])('that is %s gives nothing and throws nothing', async (_, answer) => {
    expect(await connect(fakeRuntime(answer).runtime).report(reading)).toBeUndefined();
  });

  test('is not sent once the extension has gone, even if the browser throws at once', async () => {
    const { runtime, sent } = fakeRuntime(() => undefined);
    const link = connect(runtime);
    runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await link.report(reading)).toBeUndefined();
    delete runtime.id;
    expect(link.isAlive()).toBe(false);
    expect(await link.report(reading)).toBeUndefined();
    link.openPanel();
    expect(sent).toEqual([]);
  });
});

test('the panel is asked for at once, within the user’s click', () => {
  const { runtime, sent } = fakeRuntime(() => ({ ok: true, value: null }));
  connect(runtime).openPanel();
  expect(sent).toEqual([{ type: 'open-panel' }]);
});

describe('messages from the background', () => {
  test('are heard if they are of a known kind, until listening ends', () => {
    const { runtime, heard } = fakeRuntime(() => undefined);
    const got: ToContent[] = [];
    const end = connect(runtime).listen((message) => got.push(message));
    const say = (message: unknown) => heard.forEach((listener) => listener(message));
    const known = [{ type: 'marks', marks: [], hidden: true }, { type: 'read-again' }];
    for (const message of [...known, null, 7, 'marks', {}, { type: 'marks' }, { type: 'other' }])
      say(message);
    expect(got).toEqual(known);
    end();
    expect(heard.size).toBe(0);
  });

  test('are no longer listened for after the extension has gone, without an error', () => {
    const { runtime } = fakeRuntime(() => undefined);
    const end = connect(runtime).listen(() => {});
    delete runtime.id;
    runtime.onMessage.removeListener = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(end).not.toThrow();
  });
});

describe('the browser’s messaging', () => {
  afterEach(() => vi.unstubAllGlobals());
  const runtime = { id: 'an-extension' };
  const api = { runtime, storage: { local: {} } };

  test.each([
    ['Chrome', undefined, api],
    ['Firefox', api, { runtime: {} }],
    ['a page with an element called "browser"', { runtime: { nodeName: 'A' } }, api],
  ])('is found in %s', (_, browser, chrome) => {
    vi.stubGlobal('browser', browser);
    vi.stubGlobal('chrome', chrome);
    expect(browserApi()).toBe(api);
  });

  test('is not there in a plain page', () => {
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', {});
    expect(browserApi()).toBeUndefined();
  });
});
