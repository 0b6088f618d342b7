import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { UserError } from '../../../policy/message.ts';
import {
  colleagueEntry,
  contactEntry,
  domainEntry,
  handleEntry,
  hashtagEntry,
  postcodeEntry,
  shortFormEntry,
  wordsEntry,
} from '../../../policy/text/identity-entry.ts';
import { anyText } from '../any-text.ts';

const entries = {
  postcodeEntry,
  hashtagEntry,
  handleEntry,
  domainEntry,
  wordsEntry,
  shortFormEntry,
  colleagueEntry,
  contactEntry,
};
type Entry = keyof typeof entries;

function problem(entry: Entry, text: string): string {
  try {
    return `stored: ${entries[entry](text)}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return sayMessage(error.say);
  }
}

describe('what is right is stored in one form', () => {
  test.each<[Entry, string, string]>([
    ['postcodeEntry', '', ''],
    ['postcodeEntry', 'HX7 8QP', 'HX7 8QP'],
    ['postcodeEntry', ' hx78qp ', 'HX7 8QP'],
    ['postcodeEntry', 'm1  1ae', 'M1 1AE'],
    ['postcodeEntry', 'ec1a1bb', 'EC1A 1BB'],
    ['postcodeEntry', 'gir0aa', 'GIR 0AA'],
    ['hashtagEntry', '#TeamElmbridge', '#TeamElmbridge'],
    ['hashtagEntry', 'TeamElmbridge', '#TeamElmbridge'],
    ['hashtagEntry', ' ＃ysgol_pont ', '#ysgol_pont'],
    ['hashtagEntry', '#Dosbarth4ŵ', '#Dosbarth4ŵ'],
    ['handleEntry', 'elmbridgepri', 'elmbridgepri'],
    ['handleEntry', ' @Elmbridge_Pri ', 'Elmbridge_Pri'],
    ['handleEntry', 'elmbridge.bsky.example', 'elmbridge.bsky.example'],
    ['handleEntry', '@elmbridge@schools.example', 'elmbridge'],
    ['handleEntry', 'https://www.facebook.com/ElmbridgePrimary/', 'ElmbridgePrimary'],
    ['handleEntry', 'facebook.com/ElmbridgePrimary/photos?ref=page', 'ElmbridgePrimary'],
    ['handleEntry', 'https://m.facebook.com/profile.php?id=100012345678901', '100012345678901'],
    ['handleEntry', 'https://www.facebook.com/people/Elmbridge-Primary/100012345678901/', '100012345678901'],
    ['handleEntry', 'https://www.facebook.com/pages/Elmbridge/123456', '123456'],
    ['handleEntry', 'https://x.com/elmbridgepri/status/1', 'elmbridgepri'],
    ['handleEntry', 'https://www.tiktok.com/@elmbridge?lang=en', 'elmbridge'],
    ['handleEntry', 'https://www.youtube.com/@Elmbridge/videos', 'Elmbridge'],
    ['handleEntry', 'https://www.linkedin.com/school/elmbridge-primary/', 'elmbridge-primary'],
    ['domainEntry', 'elmbridge.example', 'elmbridge.example'],
    ['domainEntry', 'head@Elmbridge.Example', 'elmbridge.example'],
    ['domainEntry', 'mailto:office@elmbridge.example', 'elmbridge.example'],
    ['domainEntry', 'https://www.elmbridge.example/contact?x=1', 'elmbridge.example'],
    ['domainEntry', '@elmbridge.lancs.sch.uk', 'elmbridge.lancs.sch.uk'],
    ['domainEntry', '*.elmbridge.example.', 'elmbridge.example'],
    ['wordsEntry', '  Oak   Class ', 'Oak Class'],
    ['wordsEntry', '4B', '4B'],
    ['shortFormEntry', 'G.V.P.', 'G.V.P.'],
    ['colleagueEntry', 'Mrs  Fairweather', 'Mrs Fairweather'],
    ['contactEntry', '07700  900123', '07700 900123'],
    ['contactEntry', '4 Elder Row, Hollin Bank', '4 Elder Row, Hollin Bank'],
    ['contactEntry', 'Elder House, Hollin Bank', 'Elder House, Hollin Bank'],
    ['contactEntry', 'wren@home.example', 'wren@home.example'],
  ])('%s: %j', (entry, text, stored) => {
    expect(entries[entry](text)).toBe(stored);
    expect(entries[entry](stored)).toBe(stored);
  });
});

describe('what is not, is said in a sentence', () => {
  test.each<[Entry, string, RegExp]>([
    ['postcodeEntry', 'Hollin Bank', /“Hollin Bank” is not a UK postcode/],
    ['postcodeEntry', 'HX7', /should look like AB1 2CD/],
    ['postcodeEntry', 'HX7 8Q', /not a UK postcode/],
    ['hashtagEntry', '#', /no word after/],
    ['hashtagEntry', '#Team Elmbridge', /Write “#TeamElmbridge”/],
    ['hashtagEntry', '#team-elmbridge', /Take out “-”/],
    ['hashtagEntry', '#2026', /at least one letter/],
    ['handleEntry', 'office@elmbridge.example', /e-mail address/],
    ['handleEntry', 'Elmbridge Primary', /no spaces/],
    ['handleEntry', 'https://www.facebook.com/groups/123/', /leads to no account/],
    ['handleEntry', 'https://x.com/', /leads to no account/],
    ['handleEntry', 'https://www.facebook.com/profile.php', /leads to no account/],
    ['handleEntry', '@', /at least two/],
    ['domainEntry', 'Elmbridge', /should look like school\.example/],
    ['domainEntry', 'head@', /should look like/],
    ['domainEntry', '192.168.0.1', /should look like/],
    ['domainEntry', 'wren.ashdown@gmail.com', /anybody can have an address at gmail\.com/],
    ['domainEntry', 'https://www.facebook.com/elmbridge', /anybody can have/],
    ['domainEntry', 'sch.uk', /many schools share sch\.uk/],
    ['domainEntry', 'lancs.sch.uk', /many schools share lancs\.sch\.uk/],
    ['wordsEntry', '!?', /no word/],
    ['shortFormEntry', 'E', /one letter/],
    ['colleagueEntry', 'Imogen', /a single name/],
    ['contactEntry', 'house', /not a whole phone number/],
    ['contactEntry', '12345', /not a whole phone number/],
    ['contactEntry', 'wren@', /not a whole phone number/],
  ])('%s: %j', (entry, text, sentence) => {
    expect(problem(entry, text)).toMatch(sentence);
  });
});

test('whatever is typed is stored in a form that stays as it is, or is refused with a sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(entries) as Entry[])), anyText(40), (entry, text) => {
      const said = problem(entry, text);
      if (said.startsWith('stored: ')) expect(problem(entry, said.slice(8))).toBe(said);
      else expect(said.length).toBeGreaterThan(20);
    }),
    { numRuns: 400 },
  );
});
