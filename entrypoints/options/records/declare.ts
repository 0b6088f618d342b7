import type { PageRequest } from '../../background/protocol.ts';
import type { Outside } from '../outside.ts';

/** Where a declaration is opened. */
export const declarationHref = (id: string): string => `#declarations/${encodeURIComponent(id)}`;

/** Begins form 4.4 about somebody and opens it. @throws UserError when they are gone or cannot be read */
export async function declare(
  { ask }: Outside,
  about: Extract<PageRequest, { type: 'declarations.begin' }>['about'],
): Promise<void> {
  const { id } = await ask({ type: 'declarations.begin', id: crypto.randomUUID(), about });
  location.hash = declarationHref(id);
}
