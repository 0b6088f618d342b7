/** Visible, focused use of one site on one date (D4), in whole seconds. Kept only for the user. */
export interface DayUse {
  /** The school's date, ISO. */
  date: string;
  /** Host of the site, without "www.", as the catalogue or the user names it. */
  host: string;
  /** Within what the rule of time speaks of (restricted stretches; under "reasonable use" the working hours), and outside it. */
  inside: number;
  outside: number;
}
