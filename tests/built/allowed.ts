import type { Allowed } from './scan.ts';

const any = /^/;

/** Everything in the packages that looks like a way out and is none. A new entry needs its reason. */
export const allowed: readonly Allowed[] = [
  {
    file: any,
    what: 'address',
    near: /^https:\/\/(?:\*\.facebook\.com|\*\.messenger\.com|x\.com|twitter\.com)\/\*$/,
    why: 'the match patterns of the sites that are read',
  },
  {
    file: /\.js$/,
    what: 'address',
    near: /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)$/,
    why: 'the names of the SVG, XHTML and MathML vocabularies; nothing is loaded from there',
  },
  {
    file: /^chunks\//,
    what: 'markup from text',
    near: /\.__html/,
    why: "Preact's dangerouslySetInnerHTML, which our own code may not use (a test on the sources holds that)",
  },
];
