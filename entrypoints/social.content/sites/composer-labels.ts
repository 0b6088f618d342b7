/**
 * Wording of composers, for what neither an attribute nor the structure tells (site-hooks 2.8). One expression per language, read with
 * the flags `iu`, by stem since sites reword. Order: English, Welsh, Polish, Urdu, Arabic, Romanian, Spanish, Somali, and then
 * French, German, Portuguese and Italian.
 */

/** The button that publishes a post, or keeps the changes to one. */
export const post = [
  '^(?:post|publish|share|save)(?: now)?$',
  '^(?:postio|cyhoeddi|rhannu|cadw)\\b',
  '^(?:opublikuj|udostępnij|zapisz)',
  '^(?:پوسٹ|شائع|شیئر|محفوظ)',
  '^(?:نشر|مشاركة|حفظ)',
  '^(?:post(?:ează|ati|ați)|public[ăa]|distribui|salv)',
  '^(?:publicar|compartir|guardar)',
  '^(?:daabac|wadaag|kaydi|boosti)',
  '^(?:publier|partager|posten|teilen|veröffentlichen|postar|compartilhar|pubblica|condividi)',
];

/** The button that sends a comment or a reply. */
export const sendComment = [
  '^(?:post |send )?(?:comment|reply)$',
  '^(?:postio |anfon )?(?:sylw|ateb)',
  '^(?:skomentuj|odpowiedz|(?:opublikuj|wyślij) (?:komentarz|odpowiedź))',
  '^(?:تبصرہ|جواب|کمنٹ)',
  '^(?:تعليق|رد|نشر|إرسال)',
  '^(?:coment|răspun|(?:public|trimite) (?:coment|răspuns))',
  '^(?:comentar|responder|publicar|enviar)',
  '^(?:faallo|jawaab)',
  '^(?:comment|répond|publier|kommenti|antwort|comentar|rispond|invia)',
];

/** The button that sends a message. Not the one that sends a thumb: that stands there while nothing is written. */
export const sendMessage = [
  '^(?:send(?: message)?|press enter to send)$',
  '^(?:anfon|pwyswch enter)',
  '^(?:wyślij|naciśnij)',
  'بھیجیں|بھیجنے کے لی[ےئ]',
  '^(?:إرسال|أرسل|اضغط)',
  '^(?:trimite|apasă)',
  '^(?:enviar$|presiona|pulsa)',
  '^(?:dir$|riix)',
  '^(?:envoyer$|appuyez|senden$|drücke|pressione|invia$|premi)',
];

/** What a comment's editor calls itself. */
export const commentEditor = [
  '^(?:write a (?:public )?(?:comment|reply)|comment (?:as|on)|reply (?:to|as)|answer as|add a (?:comment|reply))',
  'sylw|ateb',
  'komentarz|odpowied|skomentuj',
  'تبصر|جواب|کمنٹ|تعليق|ردًا',
  'coment|răspun',
  'respuesta|responde',
  'faallo|jawaab',
  'komment|antwort|respost|rispo|répon|bình luận',
];

/** What a message's editor calls itself. */
export const messageEditor = [
  '^(?:(?:write|type|send) a message|message\\b|aa$)',
  '^(?:ysgrifennu neges|neges)',
  'wiadomość',
  'پیغام|رسالة|رساله',
  '^(?:scrie un mesaj|mesaj|escribe un mensaje|mensaje|fariin)',
  '^(?:(?:écrire un |écrivez un )?message|nachricht|mensagem|messaggio|scrivi un messaggio)',
];
