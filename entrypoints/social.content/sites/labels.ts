/**
 * Wording of the sites, for the few places where a label cannot be avoided. One expression per language, read with the
 * flags `iu` and matched loosely, by stem, since the sites reword. Order: English, Welsh, Polish, Urdu, Arabic,
 * Romanian, Spanish, then others that UK schools meet.
 */

/** Taking a friend request (site-hooks 2.3). */
export const accept = [
  '^(?:confirm|accept)(?:\\s|$)',
  '^(?:cadarnha|derbyn)',
  '^(?:potwierd|za?akcept|akcept|przyjm)',
  'تصدیق|قبول|منظور|کنفرم',
  'تأكيد|تاكيد|قبول|موافق|أكّ?د',
  '^(?:confirm|accept)[ăaiț]',
  '^(?:confirmar|aceptar)',
  '^(?:confirmer|accepter|bestätig|annehmen|aceitar|conferma|accetta|bevestig|accepteren|onayla|kabul|potvrdi|patvirtin|apstiprin)',
  '^(?:подтверд|подтверж|принять|підтверд|прийняти|потвър|potwierdź)',
  'নিশ্চিত|পুষ্টি|कन्फ़र्म|पुष्टि|स्वीकार|ਪੁਸ਼ਟੀ|ਸਵੀਕਾਰ|પુષ્ટિ|确认|確認|承認|接受|확인|تأیید',
];

/** What stands in the buttons' place once a request has been answered. */
export const answered = [
  'request (?:accepted|confirmed|deleted|removed|declined)|(?:are|.re) now friends',
  'cais wedi.i (?:dderbyn|gadarnhau|ddileu)|zaproszenie (?:za)?(?:akceptowane|usunięte)|solicitud (?:aceptada|confirmada|eliminada)',
  'درخواست (?:قبول|منظور|حذف)|تم (?:قبول|تأكيد|حذف|إزالة) .*طلب|cerere(?:a)? .*(?:acceptat|confirmat|șters|eliminat)',
];

/** Asking somebody to be a friend, and taking that back. */
export const otherThanRequest = [
  '^(?:add\\s|remove|cancel|undo|follow|message$|friends$|request sent)',
  '^(?:ychwaneg|canslo|diddymu|tynnu|dilyn)',
  '^(?:dodaj|anuluj|usuń (?:sugest|propoz)|cofnij|obserwuj)',
  'شامل کریں|شامل کر|منسوخ|کینسل|ہٹائیں|ایڈ کریں',
  '^(?:إضافة|أضف|إلغاء|إزالة|ازالة)',
  '^(?:adaug|anul|eliminați|elimină|retrage)',
  '^(?:agregar|añadir|anular|cancelar|quitar)',
  '^(?:ajouter|annuler|retirer|adicionar|remover|aggiungi|annulla|rimuovi|toevoegen|annuleren|verwijderen|arkadaş(?:ı|larına)? ekle|iptal|kaldır|přidat|zrušit|pridať)',
  'hinzufüg|abbrechen|zurückzieh|entfernen|^(?:добавить|отменить|удалить из|додати|скасувати|добавяне)',
  'বন্ধু হিসেবে যোগ|যোগ করুন|दोस्त बनाएं|मित्र जोड़|ਦੋਸਤ ਸ਼ਾਮਲ|મિત્ર ઉમેર|加为好友|加好友|取消|友達になる|친구 추가',
];

/** A picture of somebody both know; never the person who asks (site-hooks 2.3). */
export const mutualFriend = [
  'mutual|in common',
  'cyffredin|cilyddol|ffrind i’r ddau|ffrind i.r ddau',
  'wspóln',
  'مشترک|باہمی',
  'مشترك',
  '(?:prieten[ăi]?|în|in) comun',
  'en com[úu]n',
  'en commun|commune?s?$|gemeinsam|em comum|in comune|gemeenschappelijk|ortak|společn|spoločn|общ[ие]|спільн',
  'পারস্পরিক|মিউচুয়াল|म्यूचुअल|आपसी|ਆਪਸੀ|પરસ્પર|共同|共通',
];

/** A sentence that says somebody sent a friend request, with the name in it. */
export const friendRequestSentence = [
  '^(?<name>.+?) (?:has )?sent you a (?:new )?friend request',
  '^(?:you have a )?new friend request from (?<name>.+?)[.!]?$',
  '^(?:mae |anfonodd )?(?<name>.+?) (?:wedi anfon|wedi gyrru|gais)\\b.*ffrind',
  '^(?<name>.+?) (?:wysłał|przesłał|wysyła).*(?:zaproszeni|znajom)',
  '^(?<name>.+?) نے (?:آپ کو )?.*(?:دوستی کی درخواست|فرینڈ ریکو(?:ی|ئ)سٹ)',
  '^(?:لقد )?(?:أرسلت?|ارسلت?) (?:إليك |لك )?(?<name>.+?) (?:إليك |لك )?طلب صداقة',
  '^(?:قام|قامت) (?<name>.+?) ب[إا]رسال طلب صداقة',
  '^(?<name>.+?) (?:أرسلت?|ارسلت?) .*طلب صداقة',
  '^(?<name>.+?) (?:ți|ţi|v|ti)-a trimis o (?:nouă )?cerere de prietenie',
  '^(?<name>.+?) te (?:ha enviado|envió|mandó|ha mandado) una (?:nueva )?solicitud de amistad',
  '^(?<name>.+?) vous a envoyé une (?:nouvelle )?(?:invitation|demande d.ami)',
  '^(?<name>.+?) hat dir eine (?:neue )?freundschaftsanfrage (?:geschickt|gesendet)',
  '^(?<name>.+?) (?:enviou(?:-te| a você| para você)?|te enviou) (?:uma|um) (?:solicitação|pedido) de amizade',
  '^(?<name>.+?) ti ha inviato una richiesta di amicizia',
  '^(?<name>.+?) (?:отправил[аи]?|надіслав|надіслала) .*(?:дру(?:зья|зі)|дружб)',
];

/** A list of friend, follower or message requests that is empty says one of these. */
export const noRequests = [
  '(?:\\bno|\\b(?:do not|don.t|don’t) have any|\\bhaven.t (?:got|received) any|\\b0) (?:(?:new|pending|more|other|friend|follow|follower|message|chat|received|open) )*requests?\\b',
  'requests?.*\\ball caught up|nobody has (?:asked|requested)|when (?:someone|people|you).*requests?.*(?:here|show up)',
  '\\b(?:dd?im|nid oes|does)\\b.*(?:[cg]h?ais|[cg]h?eisiadau)',
  '(?:brak|nie masz|nie ma|żadnych).*(?:zaprosze|próśb|prośb|wiadomości)',
  '(?:کوئی|نہیں).*درخواست|درخواست.*(?:نہیں|کوئی)',
  '(?:لا توجد|لا يوجد|ليس لديك|لا طلبات|ما من).*طلب|^لا طلبات',
  '(?:nicio|nici o|niciun|nu (?:ai|există|sunt|aveți)|fără).*(?:cerer|solicit)',
  '(?:\\bno (?:hay|tienes|tiene)|\\bsin|\\bninguna).*(?:solicitud|petici)',
  '(?:aucune?|pas d).*(?:invitation|demande)|keine.*(?:anfrage)|(?:nenhum|não (?:há|tem)|sem ).*(?:solicita|pedido)|(?:nessuna|non (?:hai|ci sono)).*richiest',
  '(?:geen).*(?:verzoek)|(?:нет|немає|няма).*(?:запрос|запит|заяв)|没有.*请求|沒有.*(?:請求|邀請)|リクエストはありません|요청이 없',
];

/** An empty list of notifications says one of these. */
export const noNotifications = [
  '\\b(?:no (?:new )?notifications|(?:do not|don.t|don’t) have any (?:new )?notifications|nothing to see here)\\b',
  '\\b(?:dd?im|nid oes|does)\\b.*hysbysiad|dim byd i.w weld',
  '(?:brak|nie masz).*powiadomie|nic (?:tu|tutaj) (?:jeszcze )?nie ma',
  '(?:کوئی|نہیں).*(?:اطلاع|نوٹیفکیشن)|(?:اطلاع|نوٹیفکیشن).*نہیں',
  '(?:لا توجد|لا يوجد|ليس لديك).*(?:إشعار|تنبيه)',
  '(?:nicio|nu (?:ai|există|sunt)).*notific|nimic de văzut',
  '(?:no (?:hay|tienes)|sin) .*notificaci|nada (?:que ver|por aquí)',
  'aucune notification|keine (?:neuen )?(?:benachrichtigung|mitteilung)|nenhuma notificação|nessuna notifica',
];

/** A sentence that says somebody follows the user now; X marks it by a picture, this is for when that was redrawn. */
export const followedYou = [
  '\\bfollowed you\\b',
  'eich dilyn|dy ddilyn|dilynodd',
  '(?:zaczął|zaczęła|zaczęli|zaczyna).*obserwować|(?:za)?obserwował[aoi]?|obserwuj[eą] cię',
  'آپ کو فالو|نے فالو',
  'تابعك|تابعتك|يتابعك|بمتابعتك|بدأ.*متابعتك',
  'te-au? urmărit|te urmăre[sș]|să te urmăr',
  'te (?:siguió|siguieron|siguen?|ha seguido|han seguido)|(?:comenzó|empezó|comenzaron|empezaron) a seguirte',
  'vous (?:a|ont) suivi|folgt dir|folgen dir|seguiu você|segue-te|ti ha(?:nno)? seguito',
];

/** Wording around the name in the label of somebody's own picture. */
export const pictureOf = [
  '^(?:profile (?:picture|photo) of|photo of) (?<name>[^,،]+)',
  "^(?<name>.+?)[’']s (?:profile (?:picture|photo)|photo)$",
  '^llun proffil (?<name>[^,]+)',
  '^(?:zdjęcie profilowe) (?:użytkownika |użytkowniczki )?(?<name>[^,]+)',
  '^(?<name>.+?) کی پروفائل (?:تصویر|فوٹو)',
  '^صورة (?:ال)?ملف(?: ال)?شخصي(?:ة)? (?:لـ ?|ل |الخاصة? ب(?:ـ ?)?)?(?<name>[^,،]+)',
  '^(?:fotografia|poza|imaginea) de profil (?:a lui |a )?(?<name>[^,]+)',
  '^foto (?:del|de) perfil de (?<name>[^,]+)',
  '^(?:photo de profil de|profilbild von|foto do perfil de|immagine del profilo di) (?<name>[^,]+)',
];

/** What stands in a row beside the name: "unread" and "online" (a text that begins with a digit is dealt with apart). */
export const rowState = [
  '^(?:unread|new|active now|online|verified|verified account|message request|friend requests?)$',
  '^(?:heb ei ddarllen|newydd|nieprzeczytane|nowe|necitit[ăe]?|nou[ăe]?|no le[íi]do|nuev[oa]|non lu|ungelesen|não lida)$',
  '^(?:غير مقروءة?|جديد|نیا|بغیر پڑھا|ان پڑھا)$',
];
