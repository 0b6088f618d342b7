import communities from './communities.json' with { type: 'json' };
import frequencies from './frequencies.json' with { type: 'json' };
import scripts from './scripts.json' with { type: 'json' };
import variants from './variants.json' with { type: 'json' };

/** Everything policy/names weighs with, as one object; structurally a `NameData`. Sources and licences: README.md beside this file. */
export const nameData = {
  forenames: frequencies.forenames as [number, string][],
  surnames: frequencies.surnames as [number, string][],
  communities,
  ...variants,
  ...scripts,
};
