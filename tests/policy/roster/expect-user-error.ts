import { sayMessage } from '../../../assets/messages/index.ts';
import { UserError } from '../../../policy/message.ts';

/** Runs something that must fail with a sentence for the user, and returns its key and wording. */
export async function userError(action: () => unknown): Promise<{ key: string; text: string }> {
  try {
    await action();
  } catch (error) {
    if (error instanceof UserError) return { key: error.say.key, text: sayMessage(error.say) };
    throw error;
  }
  throw new Error('It did not fail');
}
