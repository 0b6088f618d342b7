/**
 * Wording of composers, for the few places where neither an attribute nor the structure tells (site-hooks 2.8). Read with the flags
 * `iu`, by stem since sites reword. Order: English, Welsh, Polish, Urdu, Arabic, Romanian, Spanish, Somali, and then others.
 */

/** Publishing a post, keeping the changes to one, sending a comment or a message. Not the thumb that can be sent instead of words. */
export const sends = [
  '^(?:post|publish|share|save|send|comment|reply|press enter to send)(?: now| comment| message)?$',
  '^(?:postio|cyhoeddi|rhannu|cadw|anfon|sylw|ateb|opublikuj|udostępnij|zapisz|wyślij|skomentuj|odpowiedz|naciśnij enter)',
  '^(?:پوسٹ|شائع|شیئر|محفوظ|تبصرہ|جواب|نشر|مشاركة|حفظ|إرسال|أرسل|رد$)|بھیجیں',
  '^(?:post(?:ează|ați)|public(?:ă|ar|ați)|distribui|salv|trimite|coment|răspun|compartir|guardar|responder|enviar$|daabac|dir$)',
  '^(?:publier|partager|envoyer$|posten|teilen|senden$|postar|invia$|pubblica|condividi)',
];

/** What a message's editor calls itself. */
export const messageEditor = [
  '^(?:(?:write|type|send) a message|message\\b|aa$|(?:ysgrifennu )?neges|(?:napisz )?wiadomość|(?:scrie un )?mesaj|(?:escribe un )?mensaje|fariin|nachricht)',
  'پیغام|رسالة',
];
