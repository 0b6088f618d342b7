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
    near: /^https:\/\/(?:www\.facebook\.com|x\.com)\/(?:\{handle\}|profile\.php\?id=\{id\})$/,
    why: 'the shapes of profile addresses in the site maps; shown to the user, never opened',
  },
  {
    file: /\.js$/,
    what: 'address',
    near: /^https:\/\/\[\^\/\]\+$/,
    why: 'the pattern that takes the host off an address in the site maps',
  },
  {
    file: /^background\.js$/,
    what: 'address',
    near: /^https:\/\/(?:www\.facebook\.com|x\.com|accountscenter\.facebook\.com\/profiles)$/,
    why: 'where the fields of the own profile can be changed (policy/profile/places.ts): links for the user, never opened by Staffroom',
  },
  {
    file: /^chunks\/options-/,
    what: 'address',
    near: /^https:\/\/\$\{\w+\.replace\(\/\^\(\?:https\?:\|mailto:$/,
    why: "takes the domain out of what was typed as a school's; never opened",
  },
  {
    file: any,
    what: 'address',
    near: /^https:\/\/(?:\*|(?:\*\.)?\$\{[\w.]+\})\/\*$/,
    why: 'the shape of the match patterns that the browser asks the user for, one site at a time',
  },
  {
    file: /^chunks\//,
    what: 'address',
    near: /^https:\/\/\$\{\w+\}$/,
    why: "completes the address of one's own profile or of a site to be added, so that it can be checked; never opened",
  },
  {
    file: /^chunks\/options-/,
    what: 'local address',
    near: /localhost\|local\|localdomain/,
    why: 'a site to be added is refused when it is on this computer or in its own network',
  },
  {
    file: /^assets\/read-list\.worker-/,
    what: 'address',
    near: /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org)\//,
    why: "the names of Excel's vocabularies, in the reader of workbooks; nothing is loaded from there",
  },
  {
    file: /^chunks\/options-/,
    what: 'a worker',
    near: /new Worker\(new URL\(`\/assets\/read-list\.worker-[\w-]+\.js`/,
    why: 'reads a list of people away from the page; a file of the package, which the policy of the pages allows',
  },
  {
    file: /^assets\/read-list\.worker-/,
    what: 'a worker',
    near: /new Worker\(\w+\[t\]/,
    why: 'in the zip library behind the reader of workbooks; never called (policy/roster/unzip.ts), and the policy of the pages forbids it',
  },
  {
    file: /\.js$/,
    what: 'address',
    near: /^https?:\/\/json-schema\.org\/|^http:\/\/\[\$\{\w+\}\]$/,
    why: "Zod's names for versions of JSON Schema, and its check of an IPv6 address",
  },
  {
    file: /\.js$/,
    what: 'new Function',
    near: /Cloudflare/,
    why: "Zod's probe for compiled parsers, which its first import switches off (a browser test sees no violation)",
  },
  {
    file: /\.js$/,
    what: 'address',
    near: /^http:\/\/bit\.ly\/2kdckMn$|^https:\/\/tinyurl\.com\/y2uuvskb$/,
    why: "links to explanations inside Dexie's error texts",
  },
  {
    file: /\.js$/,
    what: 'local address',
    near: /typeof location<`u`&&\/\^\(http\|https\)/,
    why: "Dexie's check whether it runs on a developer's page; an extension page never is one",
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
