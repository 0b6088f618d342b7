import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../entrypoints/background/client.ts';

const answer = { ok: true, value: [] };
/** What Chromium says when the worker is stopped while a message is being answered. */
const lost = () => Promise.reject(new Error('message channel closed before a response was received'));
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sendMessage as never);
});

describe('a request whose answer is lost because the worker was stopped', () => {
  test.each([
    ['the channel closes', lost],
    ['nothing comes back', () => Promise.resolve(undefined)],
  ])('is sent again when %s', async (_how, fail) => {
    sendMessage.mockImplementationOnce(fail).mockImplementationOnce(fail).mockResolvedValue(answer);
    expect(await ask({ type: 'remembered.list' })).toEqual([]);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  test('is given up with a sentence', async () => {
    sendMessage.mockImplementation(lost);
    await expect(ask({ type: 'remembered.list' })).rejects.toMatchObject({ say: { key: 'common.noAnswer' } });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  test.each([
    { type: 'vault.set', passphrase: 'seven quiet green bicycles' },
    { type: 'vault.change', old: 'one', passphrase: 'seven quiet green bicycles' },
  ] as const)('is not sent again when it may have been done: $type', async (request) => {
    sendMessage.mockImplementationOnce(lost).mockResolvedValue(answer);
    await expect(ask(request)).rejects.toMatchObject({ say: { key: 'common.noAnswer' } });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

test('a refusal is an answer: it is not asked again', async () => {
  sendMessage.mockResolvedValue({ ok: false, error: { key: 'vault.wrong' } });
  await expect(ask({ type: 'remembered.list' })).rejects.toMatchObject({ say: { key: 'vault.wrong' } });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
