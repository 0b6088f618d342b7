import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../tools/run.ts';
import { targets } from '../tools/built.ts';
import { contentScriptSizes } from '../tools/size.ts';
import { builtFiles } from './files.ts';

/** What runs on a page may weigh this much, packed (issue 2). */
const contentBudget = 18 * 1024;

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe.each(targets)('the package for %s', (target) => {
  const files = builtFiles(target);
  const file = (name: string) => files.find((f) => f.name === name)!;
  const manifest = JSON.parse(file('manifest.json').text) as Record<string, object | string>;

  test('asks for exactly what the checked-in manifest lists', () => {
    const version = (json(path.join(root, 'package.json')) as { version: string }).version;
    const expected = json(path.join(import.meta.dirname, `manifest.${target}.json`)) as object;
    expect(manifest).toEqual({ ...expected, version });
  });

  test('has nothing that a page may load, and nothing that other extensions or pages may talk to', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest['externally_connectable'] ?? { ids: [] }).toEqual({ ids: [] });
    expect(manifest['incognito']).toBe('not_allowed');
  });

  test('lets its own pages connect nowhere', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('connect-src')).toBe("connect-src 'none'");
    expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  test('its extension pages load only files of the package, and no script stands in the page', () => {
    for (const page of files.filter((f) => f.name.endsWith('.html'))) {
      const addresses = [...page.text.matchAll(/\b(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
      expect(addresses.filter((a) => !a.startsWith('/'))).toEqual([]);
      expect(addresses.filter((a) => !files.some((f) => `/${f.name}` === a))).toEqual([]);
      expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+="/);
    }
  });

  test('what runs on a page is small and carries no database, schema compiler or interface library', () => {
    const scripts = (manifest['content_scripts'] as { js: string[]; css?: string[] }[]).flatMap((s) => s.js);
    const sites = ['facebook', 'messenger', 'x'];
    expect(scripts).toEqual(sites.map((site) => `content-scripts/${site}.js`));
    for (const { pages, bytes } of contentScriptSizes(target))
      expect(bytes, pages).toBeLessThanOrEqual(contentBudget);
    for (const name of scripts)
      expect(file(name).text, name).not.toMatch(
        /indexedDB|IDBKeyRange|\bDexie\b|\bZodError\b|\$Zod|__vnode|dangerouslySetInnerHTML/,
      );
  });

  test('the reader of calendars is a file of its own, which no page loads before it is asked for', () => {
    const readers = files.filter((f) => f.text.includes('BYSETPOS')).map((f) => f.name);
    expect(readers).toEqual([expect.stringMatching(/^chunks\/calendar-[\w-]+\.js$/)]);
    const pages = files.filter((f) => f.name.endsWith('.html'));
    expect(pages.filter((page) => page.text.includes(readers[0]!)).map((page) => page.name)).toEqual([]);
  });

  test('where a database or a schema is bundled, those words are there to be found', () => {
    const background = files.filter((f) => f.name.startsWith('background') || f.name.startsWith('chunks/'));
    expect(background.some((f) => /\bDexie\b/.test(f.text))).toBe(true);
    expect(background.some((f) => /\$Zod/.test(f.text))).toBe(true);
  });
});
