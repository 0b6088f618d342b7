// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { hostPermissions } from '../../../entrypoints/background/permissions.ts';
import { UserError } from '../../../policy/message.ts';
import { expectAccessible } from '../../components/axe.ts';
import { fakeAccess } from './fake-access.ts';
import { finished, openOptions } from './open-options.tsx';

const fromStart = hostPermissions.map(({ permission }) => permission);
const row = (name: string) => screen.findByRole('listitem', { name });

async function open(over: Partial<Parameters<typeof openOptions>[0]> = {}) {
  const page = openOptions({ hash: '#sites', access: fakeAccess(fromStart), ...over });
  await page.heading('Social sites');
  await screen.findAllByText('Seen from the start');
  return page;
}

describe('which sites Staffroom sees', () => {
  test('three from the start, the others only when allowed, each by a click of its own', async () => {
    const page = await open();
    for (const name of ['Facebook', 'Messenger', 'X']) {
      const site = within(await row(name));
      expect(site.getByText('Seen from the start')).toBeTruthy();
      expect(site.queryByRole('button')).toBeNull();
    }
    expect(screen.getByText('3 sites are covered, of 23 that count.')).toBeTruthy();
    await expectAccessible();

    const threads = within(await row('Threads'));
    expect(threads.getByText('Not seen')).toBeTruthy();
    await page.user.click(threads.getByRole('button', { name: 'Let Staffroom see it (Threads)' }));
    expect(await threads.findByText('Staffroom now sees Threads.')).toBeTruthy();
    expect(page.access.asked).toEqual([['https://*.threads.com/*', 'https://*.threads.net/*']]);
    await waitFor(() => expect(threads.getByText('Seen')).toBeTruthy());
    expect(screen.getByText('4 sites are covered, of 23 that count.')).toBeTruthy();
    expect(page.saves()).toBe(0);

    const button = threads.getByRole('button', { name: 'Take it back (Threads)' });
    expect(document.activeElement).toBe(button);
    await page.user.click(button);
    expect(await threads.findByText('Staffroom no longer sees Threads.')).toBeTruthy();
    await waitFor(() => expect(threads.getByText('Not seen')).toBeTruthy());
  });

  test('a no is met calmly: nothing changes, and it can be asked again', async () => {
    let answer = false;
    const page = await open({ access: fakeAccess(fromStart, () => answer) });
    const site = within(await row('Instagram'));
    await page.user.click(site.getByRole('button'));
    expect(await site.findByText(/Nothing has changed: Staffroom does not see Instagram/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    answer = true;
    await page.user.click(site.getByRole('button', { name: /^Let Staffroom see it/ }));
    expect(await site.findByText('Staffroom now sees Instagram.')).toBeTruthy();
  });

  test('what changes in the browser’s own settings shows here, without asking', async () => {
    const page = await open();
    const site = within(await row('Reddit'));
    page.access.set([...fromStart, 'https://*.reddit.com/*']);
    expect(await site.findByText('Seen')).toBeTruthy();
    page.access.set([]);
    expect(await site.findByText('Not seen')).toBeTruthy();
    expect(
      await within(await row('Facebook')).findByText('Your browser keeps Staffroom out at present'),
    ).toBeTruthy();
    await page.user.click(within(await row('Facebook')).getByRole('button'));
    expect(page.access.asked).toEqual([['https://*.facebook.com/*']]);
  });

  test('a browser that does not put the question gets a sentence', async () => {
    const page = await open({
      access: fakeAccess(fromStart, () => {
        throw new UserError('sites.cannotAsk', { detail: 'blocked by your administrator' });
      }),
    });
    const site = within(await row('Quora'));
    await page.user.click(site.getByRole('button'));
    expect(await site.findByText(/did not put the question \(blocked by your administrator\)/)).toBeTruthy();
  });

  test('what the browser gives on all sites cannot be taken back here, and that is said', async () => {
    const access = fakeAccess([...fromStart, 'https://*.quora.com/*']);
    access.access.takeBack = async () => undefined;
    const page = await open({ access });
    const site = within(await row('Quora'));
    await page.user.click(await site.findByRole('button', { name: 'Take it back (Quora)' }));
    expect(await site.findByText(/still lets Staffroom see Quora/)).toBeTruthy();
  });
});

describe('which sites count', () => {
  test('a site is left out and put back; what is seen in vain can be taken back', async () => {
    const page = await open({ access: fakeAccess([...fromStart, 'https://*.linkedin.com/*']) });
    const site = within(await row('LinkedIn'));
    const box = site.getByRole<HTMLInputElement>('checkbox', { name: 'Counts as social media (LinkedIn)' });
    expect(box.checked).toBe(true);
    await page.user.click(box);
    await waitFor(() => expect(page.stored().sites).toEqual({ add: [], leaveOut: ['linkedin.com'] }));
    expect(await site.findByText('Seen, although it does not count')).toBeTruthy();
    expect(site.getByRole('button', { name: 'Take it back (LinkedIn)' })).toBeTruthy();
    await page.user.click(box);
    await waitFor(() => expect(page.stored().sites).toEqual({ add: [], leaveOut: [] }));
  });

  test('Wikipedia is there and off; a site that does not count is not asked for', async () => {
    const page = await open();
    const site = within(await row('Wikipedia'));
    expect(site.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
    expect(site.queryByRole('button')).toBeNull();
    await page.user.click(site.getByRole('checkbox'));
    await waitFor(() => expect(page.stored().sites.add).toEqual(['wikipedia.org']));
    expect(await site.findByRole('button', { name: 'Let Staffroom see it (Wikipedia)' })).toBeTruthy();
  });

  test('left out, Facebook still says that requests are noticed', async () => {
    const page = await open({
      settings: finished({ sites: { add: [], leaveOut: ['facebook.com', 'fb.com'] } }),
    });
    const site = within(await row('Facebook'));
    expect(site.getByText(/Friend and follow requests are still noticed/)).toBeTruthy();
    expect(page.saves()).toBe(0);
  });
});

describe('a site of one’s own', () => {
  test('is added by its host, then allowed, then removed with its permission', async () => {
    const page = await open();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the site' });
    await page.user.type(field, 'https://Toots.example/{Enter}');
    expect(await screen.findByText(/toots\.example is on the list/)).toBeTruthy();
    expect(field.value).toBe('');
    await waitFor(() => expect(page.stored().sites.add).toEqual(['toots.example']));
    const site = within(await row('toots.example'));
    await page.user.click(await site.findByRole('button', { name: 'Let Staffroom see it (toots.example)' }));
    await waitFor(() => expect(page.access.patterns.has('https://*.toots.example/*')).toBe(true));
    await expectAccessible();
    await page.user.click(site.getByRole('button', { name: 'Remove from the list (toots.example)' }));
    expect(await screen.findByText('toots.example is no longer on the list.')).toBeTruthy();
    expect(page.access.patterns.has('https://*.toots.example/*')).toBe(false);
    expect(page.stored().sites.add).toEqual([]);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('toots.example is no longer on the list.'),
    );
  });

  test('what is no site is kept as typed, with a sentence at the field', async () => {
    const page = await open();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the site' });
    await page.user.type(field, 'https://toots.example/@rowan');
    await page.user.click(screen.getByRole('button', { name: 'Add to the list' }));
    expect(await screen.findByText(/write “toots\.example” alone/)).toBeTruthy();
    expect(field.value).toBe('https://toots.example/@rowan');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(page.saves()).toBe(0);
    await page.user.type(field, 'x');
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });
});

describe('in school time', () => {
  test.each([
    ['carville', 'D1', /^Required/, /in the lessons of your timetable/],
    ['st-marys', 'D3', /^Required/, /from the start to the end of your working day/],
    ['wateringbury', 'D4', /^Expected/, /on duty with children/],
    ['casterton', 'D4', /^Permitted/, /how much you use/],
  ])('%s: %s, no stronger than the policy puts it', async (policyId, duty, strength, does) => {
    await open({ settings: finished({ policyId }) });
    const section = within(screen.getByRole('region', { name: 'In school time' }));
    expect(section.getByRole('link', { name: 'The rule on the Rules tab' }).getAttribute('href')).toBe(
      `#rules/${duty}`,
    );
    expect(section.getByText(does)).toBeTruthy();
    const tags = section.getAllByText(/^(Required|Expected|Advised|Permitted)/);
    expect(tags[0]?.textContent).toMatch(strength);
  });

  test('a policy without a rule of time says so', async () => {
    await open({ settings: finished({ policyId: 'primary-advantage' }) });
    expect(screen.getByText(/no rule about when personal social media may be used/)).toBeTruthy();
  });

  test('without a policy the tab says where to choose one', async () => {
    await open({ settings: finished({ policyId: null }) });
    expect(screen.getByText(/No policy is chosen yet, so no rule is applied/)).toBeTruthy();
    await expectAccessible();
  });

  test('the device and the firm notice are the user’s to set and to undo', async () => {
    const page = await open();
    await page.user.click(screen.getByRole('radio', { name: 'The school’s' }));
    await waitFor(() => expect(page.stored().device).toBe('school'));
    const firm = screen.getByRole('checkbox', { name: 'Let me only leave' });
    await page.user.click(firm);
    await waitFor(() => expect(page.stored().firm).toBe(true));
    await page.user.click(firm);
    await waitFor(() => expect(page.stored().firm).toBe(false));
  });

  test('where the policy says nothing of school devices, that is said', async () => {
    await open({ settings: finished({ policyId: 'st-marys' }) });
    expect(screen.getByText(/says nothing of personal use on school devices/)).toBeTruthy();
  });

  test('an allowance: whole minutes or nothing, and a word when nothing is measured', async () => {
    const page = await open({ settings: finished({ policyId: 'casterton' }) });
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: /Minutes a day/ });
    expect(screen.getByText(/Once they are used up, the notice appears/)).toBeTruthy();
    await page.user.type(field, '1500');
    await page.user.tab();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(page.stored().allowanceMinutes).toBeNull();
    await page.user.clear(field);
    await page.user.type(field, '20');
    await page.user.tab();
    await waitFor(() => expect(page.stored().allowanceMinutes).toBe(20));
    expect(screen.queryByText(/only be counted while use is measured/)).toBeNull();
    await page.user.click(screen.getByRole('radio', { name: 'No' }));
    await waitFor(() => expect(page.stored().measures).toBe(false));
    expect(await screen.findByText(/only be counted while use is measured/)).toBeTruthy();
    await page.user.clear(field);
    await page.user.tab();
    await waitFor(() => expect(page.stored().allowanceMinutes).toBeNull());
  });

  test('elsewhere a limit is there for those who want one, and says that no notice comes of it', async () => {
    const page = await open();
    expect(screen.queryByRole('spinbutton')).toBeNull();
    await page.user.click(screen.getByRole('button', { name: 'Set a limit of my own' }));
    expect(screen.getByRole('spinbutton', { name: /Minutes a day/ })).toBeTruthy();
    expect(screen.getByText(/no notice comes of it/)).toBeTruthy();
    await page.user.click(screen.getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(page.stored().measures).toBe(true));
    await page.user.click(screen.getByRole('radio', { name: /^Only if the policy’s rule/ }));
    await waitFor(() => expect(page.stored().measures).toBeNull());
  });

  test('the address can name the part: it is in sight and has the focus', async () => {
    await open({ hash: '#sites/time' });
    await waitFor(() => expect(document.activeElement?.id).toBe('sites-time'));
    location.hash = '#sites/add';
    await waitFor(() => expect(document.activeElement?.id).toBe('sites-add'));
  });
});
