import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMailto, longestMailto } from '../../../policy/forms/mailto.ts';
import { anyText } from '../any-text.ts';

const mail = (change: Partial<Parameters<typeof buildMailto>[0]> = {}) => ({
  to: [{ name: 'Pat Example', address: 'head@hillcrest.example' }],
  subject: 'Staffroom 12: contact on a personal account',
  body: 'On Friday I noticed a request.\n\nI have not accepted.',
  ...change,
});

/** What a mail program makes of a link (RFC 6068). */
function read(link: string) {
  const url = new URL(link);
  const fields = url.search
    .slice(1)
    .split('&')
    .map((part) => part.split('=').map(decodeURIComponent));
  return { to: url.pathname.split(',').map(decodeURIComponent), fields };
}

test('recipients, subject and body arrive as they are', () => {
  const link = buildMailto(mail());
  expect(read(link!)).toEqual({
    to: ['head@hillcrest.example'],
    fields: [
      ['subject', 'Staffroom 12: contact on a personal account'],
      ['body', 'On Friday I noticed a request.\r\n\r\nI have not accepted.'],
    ],
  });
});

test.each([
  '&cc=evil@x.example',
  '?bcc=evil@x.example',
  '\r\nBcc: evil@x.example',
  '%0D%0ABcc: evil@x.example',
  '#',
  '\uD800',
  '" onclick="x',
])('%j in subject or body adds no field and no recipient', (hostile) => {
  const { to, fields } = read(buildMailto(mail({ subject: hostile, body: hostile }))!);
  expect(to).toEqual(['head@hillcrest.example']);
  expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
});

const text = anyText(60);

test('whatever is written, the link has its recipient, a subject and a body, nothing else', () => {
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const link = buildMailto(mail({ subject, body }));
      if (link === null) return;
      const { to, fields } = read(link);
      expect(to).toEqual(['head@hillcrest.example']);
      expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
      expect(fields[1]![1]).toBe(body.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
    }),
  );
});

test.each([
  ['a@b.example,evil@x.example', false],
  ['a@b.example?cc=evil@x.example', false],
  ['a@b.example\r\nBcc: evil@x.example', false],
  ['"a b"@x.example', false],
  ['Pat <a@b.example>', false],
  ['head@school', false],
  ['o’neill@x.example', false],
  ['a&b+c%d@x.example', true],
])('address %j is used: %s', (address, used) => {
  const { to } = read(buildMailto(mail({ to: [{ name: '', address }] }))!);
  expect(to).toEqual([used ? address : '']);
});

test('2,000 characters is the longest link', () => {
  const room = longestMailto - buildMailto(mail({ body: '' }))!.length;
  expect(buildMailto(mail({ body: 'a'.repeat(room) }))).toHaveLength(longestMailto);
  expect(buildMailto(mail({ body: 'a'.repeat(room + 1) }))).toBeNull();
  expect(buildMailto(mail({ body: 'a'.repeat(10_000) }))).toBeNull();
});
