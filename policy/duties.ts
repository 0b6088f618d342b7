/** How far a browser extension reaches: `full` = sees it and acts; `part` = sees some of it; `remind` = can only remind; `out` = neither. */
export const reaches = ['full', 'part', 'remind', 'out'] as const;
export type Reach = (typeof reaches)[number];

/**
 * Every duty the five policies state, once, in the order and with the reach of the list of duties (A1 to K6).
 * Where the list gives two reaches, the lesser one stands here, so that nothing is promised that is not always kept
 * (a report counts as full because Staffroom prepares it; sending it is always the user's).
 * A duty's title is the message `duty.<id>`.
 */
export const reachOf = {
  // Identity on personal profiles
  A1: 'part',
  A2: 'part',
  A3: 'part',
  A4: 'remind',
  A5: 'part',
  A6: 'part',
  A7: 'remind',
  A8: 'part',
  A9: 'remind',
  // Contacts and connections
  B1: 'part',
  B2: 'part',
  B3: 'part',
  B4: 'part',
  B5: 'part',
  B6: 'part',
  B7: 'full',
  B8: 'full',
  B9: 'full',
  B10: 'part',
  B11: 'remind',
  B12: 'part',
  B13: 'remind',
  // Reporting
  C1: 'full',
  C2: 'full',
  C3: 'full',
  C4: 'full',
  C5: 'full',
  C6: 'full',
  C7: 'remind',
  C8: 'full',
  C9: 'remind',
  // Time, place, device
  D1: 'part',
  D2: 'full',
  D3: 'part',
  D4: 'part',
  D5: 'remind',
  D6: 'remind',
  D7: 'part',
  D8: 'remind',
  D9: 'out',
  D10: 'full',
  // Privacy and account security
  E1: 'part',
  E2: 'remind',
  E3: 'part',
  E4: 'part',
  E5: 'remind',
  E6: 'remind',
  E7: 'remind',
  E8: 'part',
  E9: 'remind',
  E10: 'part',
  // Content
  F1: 'part',
  F2: 'remind',
  F3: 'part',
  F4: 'part',
  F5: 'out',
  F6: 'part',
  F7: 'out',
  F8: 'remind',
  F9: 'remind',
  // Watching one's own presence
  G1: 'part',
  G2: 'part',
  G3: 'part',
  G4: 'part',
  // Cyberbullying of staff
  H1: 'full',
  H2: 'remind',
  H3: 'remind',
  H4: 'full',
  H5: 'remind',
  H6: 'remind',
  H7: 'part',
  // Inappropriate and illegal material
  I1: 'full',
  I2: 'full',
  I3: 'full',
  I4: 'full',
  I5: 'remind',
  I6: 'out',
  // School-sanctioned accounts
  J1: 'full',
  J2: 'part',
  J3: 'full',
  J4: 'remind',
  J5: 'part',
  J6: 'part',
  J7: 'remind',
  J8: 'part',
  J9: 'remind',
  J10: 'remind',
  J11: 'remind',
  J12: 'full',
  J13: 'out',
  J14: 'remind',
  // Training, review, evidence of compliance
  K1: 'full',
  K2: 'remind',
  K3: 'full',
  K4: 'full',
  K5: 'full',
  K6: 'full',
} as const satisfies Record<string, Reach>;

export type DutyId = keyof typeof reachOf;
export const dutyIds = Object.keys(reachOf) as DutyId[];

/** How strongly a school puts a duty, strongest first. A rule shown stronger than the policy states it is a defect. */
export const strengths = ['must', 'should', 'advised', 'permitted', 'silent'] as const;
export type Strength = (typeof strengths)[number];

/** Negative if `a` binds more than `b`: orders strongest first. */
export const byStrength = (a: Strength, b: Strength): number => strengths.indexOf(a) - strengths.indexOf(b);

/** Whether a strength asks something of the user: what a policy permits or does not mention asks nothing. */
export const asksSomething = (strength: Strength): strength is AskingStrength =>
  byStrength(strength, 'permitted') < 0;
export type AskingStrength = Exclude<Strength, 'permitted' | 'silent'>;
