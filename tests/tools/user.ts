import axe from 'axe-core';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A name as a user knows it: the whole text, or a part of it as a pattern. */
export type Name = string | RegExp;

/**
 * What a person does on one of Staffroom's own pages, found by role and name as assistive technology finds it, done with a real
 * mouse and keyboard. Every action waits until there is exactly one such thing.
 */
export interface User {
  page: Page;
  click(role: string, name: Name, within?: Within): Promise<void>;
  /** Replaces what stands in a text field. */
  fill(label: Name, text: string, within?: Within): Promise<void>;
  /** Chooses an option of a list by its text. */
  choose(label: Name, option: Name, within?: Within): Promise<void>;
  /** Sets a check box or radio button. */
  tick(label: Name, within?: Within): Promise<void>;
  /** Gives a file to the file field with that label. */
  upload(label: Name, file: string): Promise<void>;
  /** Waits until the text stands somewhere on the page. */
  reads(text: Name): Promise<void>;
  /** Waits until something with that role and name is there. */
  sees(role: string, name: Name, within?: Within): Promise<void>;
  /** Waits until nothing with that role and name is there any more. */
  goes(role: string, name: Name, within?: Within): Promise<void>;
  /** How many there are at this moment. */
  count(role: string, name: Name, within?: Within): Promise<number>;
  /** All visible text, spaces collapsed. */
  text(): Promise<string>;
  press(key: KeyInput, ...held: KeyInput[]): Promise<void>;
  /** Presses Tab until the thing has the focus, as somebody without a mouse does. */
  tabTo(role: string, name: Name, within?: Within): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
}

/** Narrows a search to inside another thing, e.g. one list item. */
export interface Within {
  role: string;
  name: Name;
}

const pattern = (name: Name): { source: string; flags: string } =>
  typeof name === 'string'
    ? { source: `^${RegExp.escape(name)}$`, flags: 'u' }
    : { source: name.source, flags: name.flags };

/** Runs in the page: everything visible with a role and an accessible name, innermost scope first applied. */
function findInPage(steps: { role: string; source: string; flags: string }[]): Element[] {
  const { axe: tool } = globalThis as unknown as { axe: typeof axe & { commons: any } }; // oxlint-disable-line typescript/no-explicit-any -- axe's own types leave "commons" out
  tool.teardown();
  tool.setup(document.documentElement);
  try {
    let scopes: Element[] = [document.documentElement];
    for (const { role, source, flags } of steps) {
      const name = new RegExp(source, flags);
      const inside = [...new Set(scopes.flatMap((scope) => [...scope.querySelectorAll('*')]))];
      scopes = inside.filter((element) => {
        const found =
          role === 'file' ? element.matches('input[type=file]') : tool.commons.aria.getRole(element) === role;
        if (!found) return false;
        if (role !== 'file' && !tool.commons.dom.isVisibleToScreenReaders(element)) return false;
        return name.test(tool.commons.text.accessibleText(element).replaceAll(/\s+/gu, ' ').trim());
      });
    }
    return scopes;
  } finally {
    tool.teardown();
  }
}

async function find(page: Page, role: string, name: Name, within?: Within): Promise<ElementHandle[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const steps = [...(within ? [within] : []), { role, name }].map((step) => ({
    role: step.role,
    ...pattern(step.name),
  }));
  const list = await page.evaluateHandle(findInPage, steps);
  const handles: ElementHandle[] = [];
  for (const property of (await list.getProperties()).values()) {
    const element = property.asElement() as ElementHandle | null;
    if (element) handles.push(element);
  }
  await list.dispose();
  return handles;
}

const textRoles = ['textbox', 'searchbox', 'combobox', 'spinbutton'];
const tickRoles = ['checkbox', 'radio', 'switch'];

/** The hands and eyes of a user on one page. */
export function asUser(page: Page): User {
  const one = (roles: string[], name: Name, within?: Within) =>
    until(`one ${roles[0]} "${name}" on the page`, async () => {
      const all: ElementHandle[] = [];
      for (const role of roles) all.push(...(await find(page, role, name, within)));
      if (all.length > 1) throw new Error(`There are ${all.length} of them.`);
      return all[0];
    }).catch(async (error: Error) => {
      throw new Error(`${error.message} The page reads: ${(await text()).slice(0, 1500)}`, { cause: error });
    });

  const text = () =>
    page.evaluate(() => (document.body?.innerText ?? '').replaceAll(/\s+/gu, ' ').trim()).catch(() => '');

  const enabled = (handle: ElementHandle): Promise<unknown> =>
    until('the thing to be ready', () =>
      handle.evaluate(
        (element) =>
          !(element as HTMLButtonElement).disabled && element.getAttribute('aria-disabled') !== 'true',
      ),
    );

  /** A mouse click where the thing is, as soon as it is ready. */
  async function press(handle: ElementHandle): Promise<void> {
    await enabled(handle);
    await page.bringToFront();
    await handle.click();
  }

  return {
    page,
    text,
    async click(role, name, within) {
      await press(await one([role], name, within));
    },
    async fill(label, value, within) {
      const field = await one(textRoles, label, within);
      await page.bringToFront();
      await field.focus();
      await field.evaluate((element) => (element as HTMLInputElement).select());
      await page.keyboard.press('Backspace');
      if (value) await field.type(value);
    },
    async choose(label, option, within) {
      const field = await one(['combobox', 'listbox'], label, within);
      const value = await field.evaluate(
        (element, { source, flags }) =>
          [...(element as HTMLSelectElement).options].find((o) =>
            new RegExp(source, flags).test(o.text.trim()),
          )?.value,
        pattern(option),
      );
      if (value === undefined) throw new Error(`"${label}" has no option "${option}".`);
      await field.select(value);
    },
    async tick(label, within) {
      const box = await one(tickRoles, label, within);
      if (!(await box.evaluate((element) => (element as HTMLInputElement).checked))) await press(box);
    },
    async upload(label, file) {
      const field = (await one(['file'], label)) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
    },
    async reads(wanted) {
      const { source, flags } = pattern(wanted);
      const looked =
        typeof wanted === 'string' ? new RegExp(source.slice(1, -1), flags) : new RegExp(source, flags);
      let last = '';
      await until(`"${wanted}" to stand on the page`, async () => looked.test((last = await text()))).catch(
        (error: Error) => {
          throw new Error(`${error.message} The page reads: ${last.slice(0, 1500)}`, { cause: error });
        },
      );
    },
    async sees(role, name, within) {
      await until(
        `${role} "${name}" on the page`,
        async () => (await find(page, role, name, within)).length > 0,
      ).catch(async (error: Error) => {
        throw new Error(`${error.message} The page reads: ${(await text()).slice(0, 1500)}`, {
          cause: error,
        });
      });
    },
    async goes(role, name, within) {
      await until(
        `no ${role} "${name}" on the page`,
        async () => (await find(page, role, name, within)).length === 0,
      );
    },
    async count(role, name, within) {
      return (await find(page, role, name, within)).length;
    },
    async tabTo(role, name, within) {
      const wanted = await one([role], name, within);
      await enabled(wanted);
      await page.bringToFront();
      const tabs = 150;
      for (let pressed = 0; pressed < tabs; pressed++) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${tabs} times Tab do not lead to ${role} "${name}". The page reads: ${await text()}`);
    },
    async type(value) {
      await page.keyboard.type(value);
    },
    async press(key, ...held) {
      await page.bringToFront();
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of held.toReversed()) await page.keyboard.up(modifier);
    },
  };
}
