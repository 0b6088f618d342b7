import type { FieldReading, ProfileFieldName, ProfileReading } from '../../policy/profile/observation.ts';

/** Most values of one field; more is a page that plays for time (trust.md H7). */
const most = 30;

/**
 * What was gathered about each field. Three outcomes, none of them guessed: a value makes it "found"; "none" needs a sign that
 * there is nothing; without either it could not be read (design, decision 2).
 */
export class Facts {
  #values = new Map<ProfileFieldName, string[]>();
  #none = new Set<ProfileFieldName>();
  #doubt = new Set<ProfileFieldName>();

  add(field: ProfileFieldName, ...values: string[]): void {
    const known = this.#values.get(field) ?? [];
    for (const value of values)
      if (value !== '' && !known.includes(value) && known.length < most) known.push(value);
    if (known.length > 0) this.#values.set(field, known);
  }

  /** What a surer source says takes the place of what others said. */
  set(field: ProfileFieldName, value: string): void {
    this.#values.delete(field);
    this.#doubt.delete(field);
    if (value === '') this.#none.add(field);
    else this.add(field, value);
  }

  none(...fields: ProfileFieldName[]): void {
    for (const field of fields) this.#none.add(field);
  }

  /** Something is there that may be the field, and was not understood. */
  doubt(...fields: ProfileFieldName[]): void {
    for (const field of fields) this.#doubt.add(field);
  }

  get hasValues(): boolean {
    return this.#values.size > 0;
  }

  valuesOf(field: ProfileFieldName): readonly string[] {
    return this.#values.get(field) ?? [];
  }

  /** Whether anything is known of a field, a sign of nothing included. */
  knows(field: ProfileFieldName): boolean {
    return this.#values.has(field) || this.#none.has(field);
  }

  /** @param expected fields that the page has to show */
  reading(expected: readonly ProfileFieldName[]): ProfileReading['fields'] {
    const all = new Set([...expected, ...this.#values.keys(), ...this.#none, ...this.#doubt]);
    return Object.fromEntries(Array.from(all, (field) => [field, this.#readingOf(field)]));
  }

  #readingOf(field: ProfileFieldName): FieldReading {
    const values = this.#values.get(field);
    if (values) return { outcome: 'found', values };
    const isNone = this.#none.has(field) && !this.#doubt.has(field);
    return { outcome: isNone ? 'none' : 'cannot-read', values: [] };
  }
}
