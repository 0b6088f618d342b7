import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('assets/styles/base.css', 'utf8');

/** Every colour of the page in both themes, by its name. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ['paper', 'raised', 'sunken'];
const text: [ink: string, ground: string][] = [
  ...['ink', 'quiet', 'accent', 'accent-strong', 'good', 'warn', 'bad'].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ...['accent', 'good', 'warn', 'bad'].flatMap((meaning): [string, string][] => [
    ['ink', `${meaning}-wash`],
    [meaning, `${meaning}-wash`],
    ['quiet', `${meaning}-wash`],
  ]),
  ['accent-strong', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-bad', 'bad'],
];
const controls: [string, string][] = ['edge', 'accent', 'bad'].flatMap((edge) =>
  [...grounds, 'accent-wash'].map((ground): [string, string] => [edge, ground]),
);

for (const theme of ['light', 'dark'] as const) {
  const colour = (name: string) => {
    const value = colours.get(name);
    if (!value) throw new Error(`No colour --${name} in base.css`);
    return value[theme];
  };
  test.each(text)(`${theme}: text %s on %s reaches AA (4.5:1)`, (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(controls)(`${theme}: control outline %s on %s reaches 3:1`, (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
}
