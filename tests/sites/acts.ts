import { readFileSync } from 'node:fs';
import type { Act, ActPerson } from '../../policy/act.ts';
import type { Replica } from './replicas.ts';

/** Where on a replica the user does something, what it is, and to whom; `null`: nothing that concerns one person. */
export type Acts = [where: string, act: Act | null, person?: ActPerson][];

/** What a replica says in its header under `acts`: none on most. */
export function actsOn({ file }: Pick<Replica, 'file'>): Acts {
  const line = /^acts: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return line === undefined ? [] : (JSON.parse(line) as Acts);
}
