/**
 * Pages that look and are built like the sites' own request lists, for journeys and for the demonstration. Every person on them
 * is invented. The exact variants that a reader must cope with stand in tests/sites; these are for the eyes.
 */

/** Somebody who asks for contact. */
export interface Asker {
  name: string;
  /** Handle on X, last part of the profile address on Facebook. */
  handle: string;
}

/** The member of staff whose browser it is. */
export const me = { name: 'Morgan Tallis', handle: 'm_tallis', id: '100000000000001' };

const colours = ['#6b7a8f', '#8f6b6b', '#6b8f77', '#8a6b8f', '#8f876b', '#6b8c8f'];
const avatar = (name: string, size: number): string => {
  const colour =
    colours[[...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % colours.length]!;
  const initials = name
    .split(/\s+/u)
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="${colour}"/><text x="20" y="26" font-size="16" fill="#fff" text-anchor="middle" font-family="sans-serif">${initials}</text></svg>`;
  return `<img alt="" width="${size}" height="${size}" src="data:image/svg+xml,${encodeURIComponent(picture)}">`;
};

const numberOf = (name: string): string =>
  `1000${String([...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1e11, 7)).padStart(11, '0')}`;

const facebookStyle = `
  body { margin: 0; font: 15px/1.35 system-ui, sans-serif; background: #f0f2f5; color: #1c1e21; }
  a { color: inherit; text-decoration: none; }
  .bar { height: 56px; background: #fff; border-bottom: 1px solid #dadde1; display: flex; align-items: center; gap: 24px; padding: 0 16px; }
  .logo { background: #0866ff; color: #fff; border-radius: 50%; width: 40px; height: 40px; font-size: 28px; font-weight: 700; display: grid; place-items: center; }
  .columns { display: flex; }
  .pane { width: 360px; min-height: 800px; background: #fff; padding: 8px 16px; box-shadow: 1px 0 4px #0002; }
  h1 { font-size: 24px; margin: 12px 0; }
  .card { display: grid; grid-template-columns: 60px 1fr; gap: 12px; padding: 8px; border-radius: 8px; }
  .card > div { min-width: 0; }
  .name { font-weight: 600; }
  .grey { color: #65676b; font-size: 13px; }
  .row { display: flex; gap: 8px; margin-top: 8px; }
  .button { flex: 1; text-align: center; padding: 8px 0; border-radius: 6px; font-weight: 600; background: #e4e6eb; cursor: pointer; }
  .primary { background: #0866ff; color: #fff; }
  .middle { flex: 1; padding: 120px 16px; text-align: center; color: #65676b; font-weight: 600; font-size: 20px; }
`;

/** Facebook's page of friend requests, served as https://www.facebook.com/friends/requests. */
export function facebookRequests(askers: readonly Asker[]): string {
  const card = ({ name }: Asker) => {
    const link = `https://www.facebook.com/friends/requests/?profile_id=${numberOf(name)}`;
    return `<div class="card"><a role="link" href="${link}" aria-label="${name}">${avatar(name, 60)}</a>
      <div><a role="link" class="name" href="${link}"><span dir="auto">${name}</span></a> <span class="grey"><abbr>2d</abbr></span>
      <div class="row"><div class="button primary" role="button" tabindex="0" aria-label="Confirm"><span>Confirm</span></div><div class="button" role="button" tabindex="0" aria-label="Delete"><span>Delete</span></div></div></div></div>`;
  };
  const user = JSON.stringify({
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              define: [
                ['CurrentUserInitialData', [], { ACCOUNT_ID: me.id, USER_ID: me.id, NAME: me.name }, 270],
              ],
            },
          },
        ],
      ],
    ],
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Facebook</title><link rel="icon" href="data:,">
<style>${facebookStyle}</style><script type="application/json" data-sjs>${user}</script></head><body>
<div role="banner" class="bar"><a class="logo" href="/" aria-label="Facebook">f</a><div role="navigation" class="row"><a href="/friends/">Friends</a> <a href="/watch/">Video</a></div></div>
<div class="columns"><div role="navigation" class="pane" aria-label="Friend requests"><div><h1>Friend requests</h1><div role="button" tabindex="0" class="grey" aria-label="View sent requests"><span>View sent requests</span></div></div>
${askers.map(card).join('\n')}
</div><div role="main" class="middle"><span>Select people's names to preview their profile.</span></div></div></body></html>`;
}

const xStyle = `
  body { margin: 0; font: 15px/1.35 system-ui, sans-serif; background: #fff; color: #0f1419; }
  a { color: inherit; text-decoration: none; }
  #react-root { display: flex; max-width: 1000px; margin: 0 auto; min-height: 800px; }
  header { width: 240px; padding: 16px; }
  nav { display: grid; gap: 18px; font-size: 20px; margin-bottom: 40px; }
  header button { font: inherit; border: 0; background: none; display: flex; gap: 8px; text-align: left; }
  main { width: 600px; border: 1px solid #eff3f4; }
  h2 { font-size: 20px; padding: 0 16px; }
  .cell { display: flex; gap: 12px; padding: 12px 16px; border-top: 1px solid #eff3f4; }
  .cell .who { flex: 1; }
  .bold { font-weight: 700; }
  .grey { color: #536471; }
  .pill { border: 1px solid #cfd9de; border-radius: 99px; padding: 6px 16px; font-weight: 700; display: inline-block; cursor: pointer; }
  .dark { background: #0f1419; color: #fff; }
`;

/** X's page of follower requests, served as https://x.com/follower_requests. */
export function xRequests(askers: readonly Asker[]): string {
  const cell = ({ name, handle }: Asker) =>
    `<div data-testid="cellInnerDiv"><div data-testid="UserCell" role="button" class="cell"><div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" role="link" tabindex="-1">${avatar(name, 40)}</a></div>
<div class="who"><a href="/${handle}" role="link"><div dir="ltr" class="bold"><span><span>${name}</span></span></div></a><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr" class="grey"><span>@${handle}</span></div></a></div>
<div><div role="button" class="pill" tabindex="0"><span>Decline</span></div> <div role="button" class="pill dark" tabindex="0"><span>Accept</span></div></div></div></div>`;
  const state = JSON.stringify({
    session: { user_id: '900000001', language: 'en' },
    entities: {
      users: { entities: { 900000001: { id_str: '900000001', screen_name: me.handle, name: me.name } } },
    },
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Follower requests / X</title><link rel="icon" href="data:,">
<style>${xStyle}</style><script>window.__INITIAL_STATE__=${state};window.__META_DATA__={"a":1};</script></head><body>
<div id="react-root"><header role="banner"><nav><a href="/home" data-testid="AppTabBar_Home_Link">Home</a><a href="/${me.handle}" data-testid="AppTabBar_Profile_Link" aria-label="Profile"><span>Profile</span></a></nav>
<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${me.handle}">${avatar(me.name, 40)}</div><div><div><span><span>${me.name}</span></span></div><div class="grey"><span>@${me.handle}</span></div></div></button></header>
<main role="main"><div data-testid="primaryColumn"><h2 role="heading">Follower requests</h2><section>
${askers.map(cell).join('\n')}
</section></div></main></div></body></html>`;
}
