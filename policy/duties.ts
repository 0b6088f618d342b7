/** The duties of the five policies that this version judges or supports; ids from the list of duties (A1 to K6). */
export const dutyIds = ['B1', 'B2', 'B3', 'B7', 'B8', 'C1', 'C2', 'C6', 'C7'] as const;
export type DutyId = (typeof dutyIds)[number];

/** How strongly a school puts a duty. A rule shown stronger than the policy states it is a defect. */
export const strengths = ['must', 'should', 'advised', 'permitted', 'silent'] as const;
export type Strength = (typeof strengths)[number];
