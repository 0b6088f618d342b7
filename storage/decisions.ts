/** What the user decides about a person, with everything it changes: all of it is written, or none (trust.md S2). */
import type { IncidentState, Remembered } from '../policy/incident.ts';
import type { Database } from './database.ts';
import { advance, annotated } from './incidents.ts';
import type { Keeper } from './kept.ts';
import { keysOfDecision, type NewRemembered, putDecision, sealDecision } from './remembered.ts';

/** Remembers a decision, notes it on everything logged about the person, and keeps the user's note with the incident it was made on. */
export async function decide(
  database: Database,
  keeper: Keeper,
  decision: NewRemembered & { kind: Extract<Remembered['kind'], IncidentState> },
  incidentId: string,
  at: string,
): Promise<void> {
  const { note } = decision.person;
  // Encryption comes first: a transaction does not wait for it.
  const sealed = await sealDecision(database, keeper, decision);
  const person = note === undefined ? undefined : await annotated(database, keeper, incidentId, note);
  const date = decision.declaredOn === undefined ? {} : { declaredOn: decision.declaredOn };
  await database.transaction('rw', database.remembered, database.incidents, async () => {
    await putDecision(database, sealed);
    // The decision is about the person: it holds wherever on the site they were seen.
    const same = await database.incidents.where('personKey').anyOf(keysOfDecision(sealed)).primaryKeys();
    for (const each of same) await advance(database, each, decision.kind, at, date);
    if (person) await database.incidents.update(incidentId, { person });
  });
}

/** Takes a decision back, wherever it was noted. */
export async function withdraw(database: Database, id: string, at: string): Promise<void> {
  await database.transaction('rw', database.remembered, database.incidents, async () => {
    const decision = await database.remembered.get(id);
    if (!decision) return;
    await database.remembered.delete(id);
    const same = await database.incidents.where('personKey').anyOf(keysOfDecision(decision)).toArray();
    for (const incident of same)
      if (incident.state === decision.kind) await advance(database, incident.id, 'withdrawn', at);
  });
}
