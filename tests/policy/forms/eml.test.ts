import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { buildEml, mailDate } from '../../../policy/forms/eml.ts';
import { anyText } from '../any-text.ts';

const date = Temporal.ZonedDateTime.from('2026-07-01T09:05:03[Europe/London]');
const to = [
  { name: 'Pat Example', address: 'head@hillcrest.example' },
  { name: 'Siân Ó Briain-Łukasz, DSL', address: 'dsl@hillcrest.example' },
];
const subject = 'Staffroom 12: contact on a personal account';

/** Line breaks alike, and none at the end: a mail ends with one. */
const lines = (text = '') => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');

test('a mail library reads recipients, subject, date and text as they were written', async () => {
  const body = 'On Friday I noticed a request.\n\n“Zoë 张伟” has asked.\n.\nFrom here on.';
  const file = buildEml({ to, subject, body }, date);
  const mail = await PostalMime.parse(file);
  expect(mail.to).toEqual(to);
  expect(mail.subject).toBe(subject);
  expect(mail.date).toBe('2026-07-01T08:05:03.000Z');
  expect(lines(mail.text)).toBe(body);
  expect(mail.html).toBeUndefined();
  expect(mail.attachments).toEqual([]);
  expect(mail.headers.map(({ key }) => key)).toEqual([
    'x-unsent',
    'date',
    'to',
    'subject',
    'mime-version',
    'content-type',
    'content-transfer-encoding',
  ]);
});

test('dates carry the offset of their zone', () => {
  expect(mailDate(date)).toBe('Wed, 1 Jul 2026 09:05:03 +0100');
  expect(mailDate(date.withTimeZone('America/St_Johns'))).toBe('Wed, 1 Jul 2026 05:35:03 -0230');
});

test('without a usable address there is no To line, and the draft still opens', async () => {
  const mail = await PostalMime.parse(
    buildEml({ to: [{ name: 'Pat', address: 'x\r\nBcc: evil@x.example' }], subject, body: 'a' }, date),
  );
  expect(mail.to ?? []).toEqual([]);
  expect(mail.bcc ?? []).toEqual([]);
});

const text = fc.oneof(
  anyText(100),
  fc.constantFrom(
    'x\r\nBcc: evil@x.example',
    'x\n\nbody',
    '=?utf-8?B?QQ==?=',
    '"a" <evil@x.example>, b',
    'é'.repeat(300),
  ),
);

test('no name, subject or text can add a header, a recipient or a part; lines stay within the limit', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, text, async (name, subject, body) => {
      const file = buildEml({ to: [{ name, address: 'head@hillcrest.example' }], subject, body }, date);
      expect(file).toMatch(/^[\r\n\x20-\x7E]*$/);
      for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(110);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const mail = await PostalMime.parse(file);
      expect(mail.headers).toHaveLength(7);
      expect(`${mail.subject}${mail.to?.[0]?.name}`).not.toMatch(/\p{Cc}/u);
      expect(mail.to?.map(({ address }) => address)).toEqual(['head@hillcrest.example']);
      expect(mail.cc ?? mail.bcc).toBeUndefined();
      expect(mail.attachments).toEqual([]);
      expect(lines(mail.text)).toBe(lines(body.toWellFormed().replace(/^\u{FEFF}/u, '')));
    }),
  );
});

test('an encoded word has at most 75 characters and ends on a whole character', () => {
  const file = buildEml(
    { to: [{ name: 'Ł張'.repeat(60), address: 'a@b.example' }], subject: '👩🏽‍🏫'.repeat(40), body: '' },
    date,
  );
  const words = file.match(/=\?utf-8\?B\?[^?]*\?=/g)!;
  expect(words.length).toBeGreaterThan(10);
  for (const word of words) {
    expect(word.length).toBeLessThanOrEqual(75);
    expect(
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.fromBase64(word.slice(10, -2))),
    ).not.toBe('');
  }
});
