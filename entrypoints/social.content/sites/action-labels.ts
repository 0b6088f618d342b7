/**
 * What Facebook writes on the controls of contact, where neither an address nor a test id tells (site-hooks 2.4; X's own words,
 * 3.9, for what both sites say). Read with the flags `iu`; each must fit from its start, so that "Cancel request", "Following",
 * "Unfollow" and "Messages" are none of them. Order: English, Welsh, Polish, Urdu, Arabic, Spanish, Romanian, Somali, then French,
 * German, Portuguese, Italian and two that public code knows. Taking a request is in labels.ts: the reader needs it, too.
 */

export const addFriend = [
  '^add (?:.+ as )?(?:a )?friend',
  '^ychwaneg.* ffrind|^dodaj.*znajom',
  '^(?:دوست|فرینڈ).*(?:بنا|شامل|ایڈ)|^(?:إضافة|أضف).*صديق',
  '^(?:agrega|añad).*amig|^ad[aă]ug.*prieten|^(?:ku )?dar.*saaxiib|^saaxiib.*(?:dar|dhig)',
  '^ajouter(?:$|.* ami)|freund.*hinzufügen$|^(?:adicionar|aggiungi).*ami[gc]|^kết bạn|^加好友',
];

export const follow = [
  '^follow(?: back)?(?! settings)(?!\\p{L})',
  '^dilyn(?: yn ôl)?$|^(?:również )?obserwuj(?!\\p{L})',
  '^(?:اسے بھی )?فالو کریں|^(?:متابعة|تابِ?ع)(?!\\p{L})',
  '^segu(?:ir?)(?!\\p{L})|^urmăre[sșş]te(?!\\p{L})|^(?:la )?raac(?!\\p{L})',
  '^(?:suivre|s.abonner)(?!\\p{L})|^(?:folgen|abonnieren)$',
];

export const message = [
  '^(?:send )?(?:a )?message(?! requests?| settings)(?!\\p{L})',
  '^(?:anfon )?neges(?!\\p{L})|^(?:wyślij )?wiadomość',
  '^(?:پیغام|میسج)(?!\\p{L})|^مراسلة|^(?:إرسال )?رسالة',
  '^(?:enviar )?(?:un )?mensaje(?!\\p{L})|^(?:trimite )?(?:un )?mesaj(?!\\p{L})|^farr?iin(?!\\p{L})',
  '^envoyer un message|^nachricht(?!\\p{L})|^(?:enviar )?mensagem|^(?:invia )?messaggio',
];

/** To one of several people in a list to choose from, or in the open conversation. */
export const send = [
  '^(?:press enter to )?send(?!\\p{L})',
  '^(?:pwyswch enter i )?anfon|wyślij',
  'بھیجیں|ارسال|^إرسال',
  '^(?:presiona enter para )?enviar|trimite|^(?:u )?dir(?!\\p{L})',
  '^envoyer|senden$|^invia',
];

/** Passing on or keeping what somebody posted. */
export const take = [
  '^(?:share|send this to friends|save (?:post|photo|video|reel|link)|download)(?!\\p{L})',
  '^(?:rhann|cadw|lawrlwyth)|^(?:udostępnij|zapisz|pobierz)',
  '^(?:شیئر|اشتراک|محفوظ|ڈاؤن ?لوڈ)|^(?:مشاركة|حفظ|تنزيل)',
  '^(?:compartir|guardar|descargar)|^(?:distribui|salveaz|descarc)|^(?:la wadaag|kaydi|soo deji)',
  '^(?:partager|enregistrer|télécharger)|^(?:teilen|speichern|herunterladen)|^(?:compartilhar|partilhar|salva|baixar|condividi|scarica)',
];
