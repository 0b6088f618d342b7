import type { ButtonLabels, LinkRule } from '../site-map.ts';
import { all, attribute, follows, holds, is, parentOf, within } from './dom.ts';
import { keptOf } from './kept.ts';
import { labelsOf, nameIn, nameInSentence, saysSentence } from './names.ts';
import { addressOf, keyOf, type Person, personAt } from './people.ts';
import { allIn, buttonsIn, buttonText, noRows, type Page, type Rows } from './page.ts';
import { pattern, says, textRuns } from './text.ts';

/** A row never reaches beyond one of these. */
const bounds =
  'body, main, nav, aside, ul, ol, dialog, [role="main"], [role="navigation"], [role="complementary"], [role="list"], ' +
  '[role="grid"], [role="feed"], [role="dialog"], [role="banner"]';

interface Found {
  link: Element;
  person: Person | undefined;
}

function matching(page: Page, rule: LinkRule): Found[] {
  return allIn(page, rule.selector).flatMap((link) => keptOf(link, rule, () => foundAt(page, rule, link)));
}

function foundAt(page: Page, rule: LinkRule, link: Element): Found[] {
  const { people } = page.map;
  const address = addressOf(attribute(link, 'href'), page.url);
  if (!address || !(people.hosts.includes(address.hostname) || address.hostname === page.url.hostname))
    return [];
  const match = pattern(rule.path).exec(address.pathname);
  const isWanted = Object.entries(rule.query ?? {}).every(
    ([key, value]) => address.searchParams.get(key) === value,
  );
  if (!match || !isWanted || labelsOf(link).some((label) => says(label, rule.notLinks))) return [];
  const { id, handle } = match.groups ?? {};
  return [{ link, person: id ? { id } : handle ? { handle } : personAt(people, address) }];
}

/** For every ancestor of the links: the one person all its links name, or `null` for several. */
function territories(found: readonly Found[]): Map<Element, string | null> {
  const owners = new Map<Element, string | null>();
  for (const { link, person } of found) {
    if (!person) continue;
    const key = keyOf(person);
    for (let at: Element | null = link; at && !is(at, bounds); at = parentOf(at)) {
      const owner = owners.get(at);
      if (owner === null) break;
      owners.set(at, owner === undefined || owner === key ? key : null);
    }
  }
  return owners;
}

type Card = { element: Element; verdict: 'request' | 'other' | 'answered' | 'doubt' };

/** Which card a person's links stand in, and what its buttons say about it. */
function cardOf(link: Element, key: string, owners: Map<Element, string | null>, labels: ButtonLabels): Card {
  const own = within(link, 'li, [role="listitem"], [role="row"]') ?? parentOf(link) ?? link;
  let territory: Element = link;
  for (let at = parentOf(link); at && owners.has(at); at = parentOf(at)) {
    const isShared = owners.get(at) !== key;
    if (!isShared) territory = at;
    const buttons = buttonsIn(at, labels.selector).filter(
      (button) => follows(button, link) && !holds(button, link),
    );
    if (buttons.length === 0) continue;
    if (!isShared) return { element: at, verdict: verdictOf(link, buttons, labels) };
    // The nearest buttons serve several people: fewer than a pair for each means that all of them stand in one card.
    const people = new Set(all(at, 'a[href]').map((each) => owners.get(each)));
    people.delete(undefined);
    if (buttons.length > 1 && buttons.length < 2 * people.size) return { element: own, verdict: 'doubt' };
    break;
  }
  const isAnswered = textRuns(territory).some((text) => says(text, labels.answered));
  return { element: own, verdict: isAnswered ? 'answered' : 'request' };
}

function verdictOf(link: Element, buttons: readonly Element[], labels: ButtonLabels): Card['verdict'] {
  const texts = buttons.map(buttonText);
  if (texts.some((text) => says(text, labels.accept))) return 'request';
  const isOther = buttons.length <= 2 && texts.some((text) => says(text, labels.other));
  const isSent = buttons.length === 1 && within(link, '[role="dialog"], dialog') !== null;
  return isOther || isSent ? 'other' : 'request';
}

function nameOf(page: Page, rule: LinkRule, links: readonly Element[], element: Element): string {
  if (!rule.sentence) return nameIn(page.map, links, element, 'a[href], button, [role="button"]');
  return nameInSentence(page.map, element, rule.sentence.name, rule.sentence.said);
}

/** Rows known by the shape of their link (site-hooks 2.2, 2.3, 2.9). */
export function readLinks(page: Page, rule: LinkRule): Rows {
  const { sentence, onlyIfSaid } = rule;
  const found = matching(page, rule);
  const owners = territories(found);
  const rows = noRows();
  const byPerson = Map.groupBy(found, ({ person }) => person && keyOf(person));
  for (const [key, group] of byPerson) {
    const links = group.map(({ link }) => link);
    const [link] = links as [Element];
    const person = group[0]?.person;
    if (key === undefined || !person) {
      // A notification of a request that does not say whose.
      if (sentence && !onlyIfSaid) rows.doubt = true;
      continue;
    }
    const { element, verdict }: Card = rule.buttons
      ? cardOf(link, key, owners, rule.buttons)
      : { element: (rule.row && within(link, rule.row)) || link, verdict: 'request' };
    const name = keptOf(element, `${key} ${links.length}`, () => nameOf(page, rule, links, element));
    const isUnsaid = onlyIfSaid && sentence && !saysSentence(element, sentence.said);
    if (verdict === 'answered') rows.answered++;
    if (verdict === 'answered' || verdict === 'other') rows.others++;
    else if (verdict === 'doubt' || isUnsaid || name === '') rows.doubt = true;
    else rows.seen.push({ person, name, element });
  }
  return rows;
}
