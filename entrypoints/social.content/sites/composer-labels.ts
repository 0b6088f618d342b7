/**
 * Wording of composers, for the few places where neither an attribute nor the structure tells (site-hooks 2.8). Read with the flags
 * `iu`, by stem since sites reword.
 */

/**
 * Sending a message, and in English whatever is sent; elsewhere a post's button is known by its place, and a comment's by its id. Not
 * the thumb that can be sent instead of words.
 */
export const sends = [
  '^(?:post|publish|share|save|send|comment|reply|press enter to send)(?: now| comment| message)?$',
  // Welsh, Polish, Romanian, Spanish, Somali, French, German, Portuguese and Italian; Arabic, Urdu.
  '^(?:anfon|wyślij|naciśnij enter|trimite|enviar$|dir$|envoyer$|senden$|invia$)|إرسال|أرسل|بھیجیں',
];

/** What a message's editor calls itself; same languages. */
export const messageEditor = [
  '^(?:(?:write|type|send) a message|message\\b|aa$|(?:ysgrifennu )?neges|(?:napisz )?wiadomość|(?:scrie un )?mesaj|(?:escribe un )?mensaje|fariin|nachricht)|پیغام|رسالة',
];
