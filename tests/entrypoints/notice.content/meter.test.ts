import { beforeEach, expect, test } from 'vitest';
import { createMeter } from '../../../entrypoints/notice.content/meter.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

let got: [number, number][];
let beat: ReturnType<typeof createMeter>;

beforeEach(() => {
  got = [];
  beat = createMeter((start, end) => got.push([start, end]));
  beat(0, false, false);
});

test('hands over at most once a minute, without gaps', () => {
  for (let at = 0; at <= 5 * minute; at += 10 * second) beat(at, true, false);
  expect(got).toEqual([0, 1, 2, 3, 4].map((at) => [at * minute, (at + 1) * minute]));
});

test('hands over the rest when the page is left', () => {
  beat(0, true, false);
  beat(7 * second, true, true);
  expect(got).toEqual([[0, 7 * second]]);
});

test('counts only while the page is used', () => {
  beat(0, true, false);
  beat(10 * second, false, false);
  beat(40 * second, true, false);
  beat(50 * second, false, true);
  expect(got).toEqual([
    [0, 10 * second],
    [40 * second, 50 * second],
  ]);
});

test('ends at the last beat before three hours of sleep, and begins afresh', () => {
  beat(0, true, false);
  beat(30 * second, true, false);
  beat(3 * hour, true, false);
  beat(3 * hour + minute, true, false);
  expect(got).toEqual([
    [0, 30 * second],
    [3 * hour, 3 * hour + minute],
  ]);
});

test('a beat that is a little late is none of that', () => {
  beat(0, true, false);
  beat(2.5 * minute, true, false);
  expect(got).toEqual([[0, 2.5 * minute]]);
});

test('ends at the last beat if the clock is set back', () => {
  beat(hour, true, false);
  beat(hour + 20 * second, true, false);
  beat(minute, true, false);
  beat(minute + 5 * second, false, true);
  expect(got).toEqual([
    [hour, hour + 20 * second],
    [minute, minute + 5 * second],
  ]);
});

test('a page that was never used says nothing', () => {
  for (let at = 0; at < hour; at += minute) beat(at, false, at % 2 === 0);
  expect(got).toEqual([]);
});
