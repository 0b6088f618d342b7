/** A sentence for the user, by its key in the message catalogue (assets/messages): policy decides what to say, never the wording. */
export interface Message {
  key: string;
  /** Values for the placeholders of the sentence. */
  params?: Record<string, string | number>;
}

/** An expected failure that carries the sentence for the user. Anything else that is thrown is a defect. */
export class UserError extends Error {
  readonly say: Message;

  constructor(key: string, params?: Record<string, string | number>) {
    super(key);
    this.name = 'UserError';
    this.say = params ? { key, params } : { key };
  }
}
