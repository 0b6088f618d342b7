/**
 * Pages that grow as the sites' pages do: rows and posts of the same shape (site-hooks 2.3, 2.8), drawn by a component library
 * from data, a batch at a time, each batch in a task of its own. `grow()` in the page does it and resolves when it is done.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/run.ts';

/** The component library that the pages are drawn with, under an address of the site. */
export const library = {
  url: 'https://www.facebook.com/library.js',
  body: readFileSync(path.join(root, 'node_modules/preact/dist/preact.mjs'), 'utf8'),
  type: 'text/javascript',
};

const identity =
  '<script type="application/json">{"define":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"100000000000001",' +
  '"USER_ID":"100000000000001","NAME":"Morgan Tallis","SHORT_NAME":"Morgan"},270]]}</script>';

/** What both pages share: names, a way to let the browser draw, a list that keeps what it has drawn. */
const common = `
  import { h, render } from '/library.js';
  const forenames = ['Rowan', 'Ash', 'Teal', 'Juno', 'Quill', 'Wren', 'Linden', 'Sorrel', 'Bryn', 'Hazel', 'Tamsin', 'Corin'];
  const surnames = ['Hale', 'Pennant', 'Harrow', 'Marlpit', 'Ferris', 'Quarrington', 'Ottery', 'Sedgemoor', 'Tarn', 'Wexcombe'];
  const nameOf = (at) => forenames[at % forenames.length] + ' ' + surnames[(at * 7 + (at / 12 | 0)) % surnames.length];
  // Work is done inside the callback of a message, as the schedulers of component libraries do it.
  const inTasks = (work) => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (work() ? port2.postMessage(0) : done());
    port2.postMessage(0);
  });
  const inFrames = (work) => new Promise((done) => {
    const frame = () => (work() ? requestAnimationFrame(frame) : done());
    requestAnimationFrame(frame);
  });
  // Drawn aside, then put in whole.
  const drawn = (node) => { const aside = document.createElement('div'); render(node, aside); return aside.firstChild; };
  const link = (href, label, ...inner) => h('a', { role: 'link', href, 'aria-label': label, tabindex: '0', class: 'x1i10hfl xjbqb8w x1ejq31n xd10rxx' }, ...inner);
  const wrap = (depth, inner) => depth ? h('div', { class: 'x78zum5 xdt5ytf x' + depth }, wrap(depth - 1, inner)) : inner;
  const button = (label) => h('div', { role: 'button', tabindex: '0', 'aria-label': label, class: 'x1i10hfl x1qjc9v5' }, h('span', { class: 'x193iq5w' }, h('span', null, label)));
`;

const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Facebook</title><link rel="icon" href="data:,">${identity}
<style>body{margin:0;font:14px sans-serif} [aria-posinset]{content-visibility:auto;contain-intrinsic-size:auto 400px;border:1px solid #ccc} .row{height:90px;padding:8px}
.pane{height:700px;overflow:auto;width:380px}</style></head>
<body><div role="banner"><a href="/">f</a></div>${body}<script type="module">${common}${script}</script></body></html>`;

/** The news feed: grows by so many posts, ten at a time, with pictures, buttons, two comments each. */
export const feed = (posts: number): { url: string; html: string } => ({
  url: 'https://www.facebook.com/',
  html: page(
    '<div role="complementary"><h3>Contacts</h3></div><div role="main"><div role="feed" id="feed"></div></div>',
    `
  const profile = (at, ...inner) => link('https://www.facebook.com/person.' + at + '?__cft__[0]=AZU' + at + '&__tn__=-UC%2CP-R', nameOf(at), ...inner);
  const comment = (at) => h('div', { role: 'article', 'aria-label': 'Comment by ' + nameOf(at), class: 'x1n2onr6' },
    profile(at, h('svg', { role: 'none' }, h('circle', { cx: 16, cy: 16, r: 16 }))),
    wrap(3, h('div', null, profile(at, h('span', { dir: 'auto' }, nameOf(at))), h('div', { dir: 'auto' }, 'What a lovely afternoon that was, number ' + at))),
    h('ul', null, ['Like', 'Reply', 'Share'].map((label) => h('li', null, button(label))), h('li', null, link('/posts/' + at, '2 h', '2 h'))));
  const post = (at) => h('div', { role: 'article', 'aria-posinset': at, 'aria-describedby': 'd' + at, class: 'x1yztbdb x1n2onr6' },
    wrap(5, h('div', { class: 'head' }, profile(at, h('svg', { role: 'none' }, h('g', null, h('circle', { cx: 20, cy: 20, r: 20 })))),
      h('h4', null, profile(at, h('strong', null, h('span', { dir: 'auto' }, nameOf(at))))), link('/posts/' + at, '3 h', h('span', null, '3 h')),
      button('Actions for this post'))),
    wrap(3, h('div', { dir: 'auto' }, 'A walk over the downs, a picnic and a long talk. '.repeat(3) + at)),
    wrap(2, link('/photo/?fbid=' + at, 'Photo', h('div', { class: 'picture', style: 'height:200px' }))),
    h('div', { role: 'toolbar' }, ['Like', 'Comment', 'Send', 'Share'].map(button)),
    comment(at + 1), comment(at + 2));
  let count = 0;
  window.grow = () => inTasks(() => {
    const batch = Array.from({ length: 10 }, () => drawn(post(count++)));
    document.getElementById('feed').append(...batch);
    return count < ${posts};
  });`,
  ),
});

const requestRow = `
  const row = (at) => h('div', { class: 'row' },
    link('https://www.facebook.com/friends/requests/?profile_id=' + (100000000001000 + at), nameOf(at), h('svg', { role: 'none' }, h('circle', { cx: 30, cy: 30, r: 30 }))),
    wrap(3, h('div', null, link('https://www.facebook.com/friends/requests/?profile_id=' + (100000000001000 + at), nameOf(at), h('span', { dir: 'auto' }, nameOf(at) + ' ' + at)), h('span', null, h('abbr', null, '6d')),
      h('div', null, link('https://www.facebook.com/mutual.' + at, 'Profile picture of ' + nameOf(at + 5) + ', who is a mutual friend', h('svg', { role: 'none' })), h('span', null, '25 mutual friends')))),
    h('div', null, button('Confirm'), button('Delete')));`;

const requestPane =
  '<div role="navigation" aria-label="Friend requests"><h1>Friend requests</h1><div class="pane" id="list"></div></div><div role="main"></div>';

/** The list of friend requests: grows to so many people, ten at a time, as fast as the browser draws. */
export const growingRequests = (people: number): { url: string; html: string } => ({
  url: 'https://www.facebook.com/friends/requests',
  html: page(
    requestPane,
    `${requestRow}
  let count = 0;
  window.grow = () => inFrames(() => {
    document.getElementById('list').append(...Array.from({ length: 10 }, () => drawn(row(count++))));
    return count < ${people};
  });`,
  ),
});

/** The same list as sites virtualise it: twenty rows in the page, scrolled through all of them. */
export const virtualRequests = (people: number): { url: string; html: string } => ({
  url: 'https://www.facebook.com/friends/requests',
  html: page(
    requestPane,
    `${requestRow}
  const list = document.getElementById('list');
  const above = list.appendChild(document.createElement('div'));
  const rows = [];
  let next = 0, frames = 0;
  window.grow = () => inFrames(() => {
    if (frames++ % 4) return true;
    for (let at = 0; at < 4; at++) rows.push(list.appendChild(drawn(row(next++))));
    while (rows.length > 20) rows.shift().remove();
    above.style.height = (next - rows.length) * 106 + 'px';
    list.scrollTop = next * 106;
    return next < ${people};
  });`,
  ),
});
