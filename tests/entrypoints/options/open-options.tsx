import { configure, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { OptionsApp } from '../../../entrypoints/options/OptionsApp.tsx';
import { readSource } from '../../../policy/roster/read-table.ts';
import type { Settings } from '../../../policy/settings.ts';
import { newSettings } from '../../../policy/settings.ts';
import type { DayChange, SchoolTime } from '../../../policy/timetable/schema.ts';
import type { Status } from '../../../policy/status.ts';
import type { Handlers } from '../fake-background.ts';
import { fakeBackground, refuse, workingStatus } from '../fake-background.ts';
import { fakeDisk } from './fake-disk.ts';
import { fakeAccess } from './fake-access.ts';

// A busy machine makes a page slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

export const noRoster: Status = { ...workingStatus, vault: 'none', roster: { stored: false } };

/** Settings after a finished set-up. */
export const finished = (over: Partial<Settings> = {}): Settings => ({
  ...newSettings(),
  policyId: 'carville',
  schoolNames: ['Elmbridge Primary School'],
  setUp: { step: 5, done: true },
  ...over,
});

/** Opens the options page at an address, before a background that keeps what is saved. */
export function openOptions({
  hash,
  settings = finished(),
  status = noRoster,
  handlers = {},
  refuseSaves = () => false,
  access = fakeAccess(),
  disk = fakeDisk(),
  browserName = 'chrome',
}: {
  hash: string;
  settings?: Settings;
  status?: Status;
  handlers?: Handlers;
  /** Whether the background cannot save at the moment. */
  refuseSaves?: () => boolean;
  /** What the browser lets Staffroom see. */
  access?: ReturnType<typeof fakeAccess>;
  disk?: ReturnType<typeof fakeDisk>;
  browserName?: string;
}) {
  let stored = settings;
  let timeDraft: SchoolTime | null = null;
  let dayChanges: DayChange[] = [];
  const background = fakeBackground({
    'status.get': () => status,
    'settings.get': () => structuredClone(stored),
    'settings.save': ({ settings: wanted }) => {
      if (refuseSaves()) refuse('common.noAnswer');
      stored = structuredClone(wanted);
      return null;
    },
    'settings.copy': () => ({ at: null }),
    'log.list': () => ({ incidents: [], total: 0 }),
    'remembered.list': () => [],
    'health.list': () => [],
    'usage.list': () => [],
    'roster.get': () => ({ people: [] }),
    'time-draft.get': () => timeDraft,
    'time-draft.save': ({ draft }) => {
      timeDraft = structuredClone(draft);
      return null;
    },
    'changes.list': () => dayChanges,
    'changes.save': ({ date, changes }) => {
      dayChanges = [...dayChanges.filter((each) => each.date !== date), ...changes];
      background.changed();
      return null;
    },
    'permissions.list': () => [],
    'deviations.list': () => [],
    'answers.list': () => [],
    ...handlers,
  });
  const save = vi.fn<(name: string, type: string, text: string) => void>();
  const passing = {
    copy: vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true)),
    print: vi.fn<() => void>(),
    openMail: vi.fn<(link: string) => void>(),
  };
  location.hash = hash;
  render(
    <OptionsApp
      outside={{
        ask: background.ask,
        onChange: background.onChange,
        save,
        ...passing,
        shortcuts: () => Promise.resolve({ 'open-panel': 'Alt+Shift+S' }),
        access: access.access,
        disk: disk.disk,
        readList: readSource,
        browserName,
      }}
    />,
  );
  return {
    background,
    access,
    save,
    ...passing,
    user: userEvent.setup(),
    stored: () => stored,
    saves: () => background.requests.filter(({ type }) => type === 'settings.save').length,
    heading: (name: string | RegExp) => screen.findByRole('heading', { level: 1, name }),
  };
}
