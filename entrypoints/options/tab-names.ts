/** The tabs of the options page, in order, as they stand in its address. */
export const tabs = [
  'school',
  'rules',
  'timetable',
  'sites',
  'recipients',
  'accounts',
  'roster',
  'remembered',
  'declarations',
  'log',
  'records',
  'statistics',
  'privacy',
  'status',
] as const;
export type TabName = (typeof tabs)[number];
