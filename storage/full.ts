/** A full disk, or a quota used up (trust.md S2): the transaction is undone as a whole, and the user is told in a sentence. */

/** Whether a failed write failed for want of space. Database errors carry the cause inside them. */
export function isFull(error: unknown): boolean {
  for (let cause = error, depth = 0; typeof cause === 'object' && cause !== null && depth < 5; depth += 1) {
    const { name, inner, failures } = cause as { name?: unknown; inner?: unknown; failures?: unknown };
    if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return true;
    if (Array.isArray(failures) && failures.some((each: unknown) => each !== error && isFull(each)))
      return true;
    cause = inner;
  }
  return false;
}
