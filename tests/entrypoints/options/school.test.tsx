// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../policy/settings.ts';
import { expectAccessible } from '../../components/axe.ts';
import { finished, openOptions } from './open-options.tsx';

const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

async function openSchool(over: Partial<Settings> = {}) {
  const page = openOptions({ hash: '#school', settings: finished(over) });
  await page.heading('School & policy');
  return page;
}

/** What is read out with a field as wrong. */
const errorOf = (field: HTMLElement): string | undefined =>
  field.getAttribute('aria-invalid')
    ? (document.getElementById(field.getAttribute('aria-describedby')!.split(' ').at(-1)!)?.textContent ?? '')
    : undefined;

describe('what the school is known by', () => {
  test('is saved in one form as each field is left', async () => {
    const { user, stored } = await openSchool();
    const typed: [string, string][] = [
      ['Short forms of its name', 'EPS'],
      ['The school’s own accounts', 'https://x.com/elmbridgepri{Enter}@ElmbridgePri{Enter}elmbridge.arts'],
      ['Domains of its e-mail and website', 'head@elmbridge.example'],
      ['Its hashtags', 'TeamElmbridge'],
      ['Trust or federation', ' Northern Lights Trust '],
      ['Town or village', 'Hollin Bank'],
      ['Postcode of the school', 'hx78qp'],
      ['Names of classes', 'Oak Class{Enter}{Enter}4B'],
      ['Names of colleagues', 'Mrs Fairweather'],
      ['Your own phone numbers and addresses', '07700 900123'],
    ];
    for (const [name, text] of typed) await user.type(box(name), text);
    await user.tab();
    await waitFor(() =>
      expect(stored()).toMatchObject({
        schoolNames: ['Elmbridge Primary School'],
        abbreviations: ['EPS'],
        handles: ['elmbridgepri', 'elmbridge.arts'],
        domains: ['elmbridge.example'],
        hashtags: ['#TeamElmbridge'],
        trust: 'Northern Lights Trust',
        town: 'Hollin Bank',
        postcode: 'HX7 8QP',
        classNames: ['Oak Class', '4B'],
        staff: ['Mrs Fairweather'],
        me: { name: '', role: '', contact: ['07700 900123'] },
      }),
    );
    expect(box('Postcode of the school').value).toBe('HX7 8QP');
    expect(box('The school’s own accounts').value).toBe('elmbridgepri\nelmbridge.arts');
    await expectAccessible();
  });

  test('what is wrong is said when the field is left, stays to be mended, and the rest is saved', async () => {
    const { user, stored } = await openSchool({ postcode: 'HX7 8QP' });
    const tags = box('Its hashtags');
    await user.type(tags, 'TeamElmbridge{Enter}Elm bridge');
    expect(errorOf(tags)).toBeUndefined();
    await user.clear(box('Postcode of the school'));
    await user.type(box('Postcode of the school'), 'Hollin');
    await user.tab();
    expect(errorOf(tags)).toBe(
      'Line 2, “Elm bridge”: a hashtag ends at a space. Write “#Elmbridge”, or put each hashtag on its own line.',
    );
    expect(tags.value).toBe('#TeamElmbridge\nElm bridge');
    expect(errorOf(box('Postcode of the school'))).toMatch(/^“Hollin” is not a UK postcode/);
    await expectAccessible();
    await waitFor(() => expect(stored().hashtags).toEqual(['#TeamElmbridge']));
    expect(stored().postcode).toBe('HX7 8QP');
    await user.clear(tags);
    await user.type(tags, 'Elmbridge');
    await user.tab();
    expect(errorOf(tags)).toBeUndefined();
    await waitFor(() => expect(stored().hashtags).toEqual(['#Elmbridge']));
  });

  test('what a school’s file brought is not rewritten by a form that nobody touched', async () => {
    const before = { handles: ['@GVP', 'gvp'], domains: ['https://gvp.example'], staff: ['Imogen'] };
    const { user, stored } = await openSchool(before);
    await user.type(box('Town or village'), 'Hollin Bank');
    await user.tab();
    await waitFor(() => expect(stored().town).toBe('Hollin Bank'));
    expect(stored()).toMatchObject(before);
  });

  test('the set-up asks for the names only, and leaves the rest as it is', async () => {
    const page = openOptions({
      hash: '#set-up/2',
      settings: finished({
        setUp: { step: 1, done: false },
        handles: ['gvp'],
        me: { name: '', role: '', contact: ['07700 900123'] },
      }),
    });
    await page.heading('Your school and you');
    expect(screen.getAllByRole('textbox')).toHaveLength(4);
    await page.user.type(box('Your name'), 'Wren Ashdown');
    await page.user.tab();
    await waitFor(() => expect(page.stored().me.name).toBe('Wren Ashdown'));
    expect(page.stored()).toMatchObject({ handles: ['gvp'], me: { contact: ['07700 900123'] } });
  });
});
