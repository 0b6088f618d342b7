/**
 * Wording of the sites, for the few places where a label cannot be avoided. One expression per language, read with the
 * flags `iu` and matched loosely, by stem, since the sites reword. Order: English, Welsh, Polish, Urdu, Arabic,
 * Romanian, Spanish, and for buttons French, German, Portuguese and Italian. What runs on a page is small, so the list is
 * short; where links tell, every language is read.
 */

/** Taking a friend request (site-hooks 2.3). */
export const accept = [
  '^(?:confirm|accept)',
  '^(?:cadarnha|derbyn)',
  '^(?:potwierd|za?akcept|przyjm)',
  'تصدیق|قبول|منظور|کنفرم|ت[أا]كيد|موافق',
  '^(?:aceptar|bestätig|annehmen|aceitar|conferma)',
];

/** What stands in the buttons' place once a request has been answered. */
export const answered = [
  'request (?:accept|confirm|delet|remov|declin)ed|(?:are|.re) now friends',
  'cais wedi.i (?:dderbyn|gadarnhau|ddileu)|zaproszenie (?:za)?(?:akceptowane|usunięte)|solicitud (?:acept|confirm|elimin)ada',
  'درخواست (?:قبول|منظور|حذف)|تم (?:قبول|تأكيد|حذف|إزالة) .*طلب|cerere(?:a)? .*(?:acceptat|confirmat|șters|eliminat)',
];

/** A heading over friend requests. */
export const friendRequests = [
  'friend requests?|ceisiadau (?:am )?ffrind|zaproszenia do|دوستی کی درخواست|طلبات (?:ال)?صداقة|cereri de prieten|solicitudes de amistad',
];

/** Asking somebody to be a friend, and taking that back. Not the other button of a suggestion: a request has the same. */
export const otherThanRequest = [
  '^(?:add|cancel)\\b',
  '^(?:ychwaneg|canslo|diddymu)',
  '^(?:dodaj|anuluj)',
  'شامل کر|دوست بنا|ایڈ کر|منسوخ|کینسل',
  '^(?:إضافة|أضف|إلغاء)',
  '^(?:ad[aă]ug|anul)',
  '^(?:agregar|añadir|cancelar)',
  '^(?:ajouter|adicionar|aggiungi)|hinzufüg|abbrechen|zurückziehen',
];

/** A picture of somebody both know; never the person who asks (site-hooks 2.3). */
export const mutualFriend = [
  'mutual|in common',
  'cyffredin|cilyddol|ar y cyd|cydffrind|i.r ddau',
  'wspóln',
  'مشتر[کك]|باہمی',
  '\\bcomun',
  'en com[úu]n',
  'en commun|gemeinsam|em comum|in comune',
];

/** A sentence that says somebody sent a friend request, with the name in it. */
export const friendRequestSentence = [
  '^(?<name>.+?) (?:has )?sent you a (?:new )?friend request',
  '^(?:you have a )?new friend request from (?<name>.+?)[.!]?$',
  '^(?:mae |anfonodd )?(?<name>.+?) (?:wedi anfon|wedi gyrru|gais)\\b.*ffrind',
  '^(?<name>.+?) (?:wysłał|przesłał|wysyła).*(?:zaproszeni|znajom)',
  '^(?<name>.+?) نے (?:آپ کو )?.*(?:دوستی کی درخواست|فرینڈ ریکو(?:ی|ئ)سٹ)',
  '^(?:لقد )?[أا]رسلت? (?:إليك |لك )?(?<name>.+?) (?:إليك |لك )?طلب صداقة',
  '^(?:قام|قامت) (?<name>.+?) ب[إا]رسال طلب صداقة',
  '^(?<name>.+?) [أا]رسلت? .*طلب صداقة',
  '^(?<name>.+?) (?:ți|ţi|v|ti)-a trimis o (?:nouă )?cerere de prietenie',
  '^(?<name>.+?) te (?:ha enviado|envió|mandó|ha mandado) una (?:nueva )?solicitud de amistad',
];

/** A list of friend, follower or message requests that is empty says one of these. */
export const noRequests = [
  '(?:\\bno|\\b0|(?:not|n.t) (?:have|got|received) any) (?:(?:new|pending|more|other|friend|follow(?:er)?|message|chat|received|open) )*requests?\\b',
  'requests?.*\\ball caught up|nobody has (?:asked|requested)|when (?:someone|people|you).*requests?.*(?:here|show up)',
  '\\b(?:dd?im|nid oes|does)\\b.*(?:[cg]h?ais|[cg]h?eisiadau)',
  '(?:brak|nie masz|nie ma|żadnych).*(?:zaprosze|próśb|prośb|wiadomości)',
  '(?:کوئی|نہیں).*درخواست|درخواست.*(?:نہیں|کوئی)',
  '(?:لا توجد|لا يوجد|ليس لديك|^لا).*طلب',
  '(?:nicio|nici o|niciun|nu (?:ai|există|sunt|aveți)|fără).*(?:cerer|solicit)',
  '(?:\\bno (?:hay|tienes|tiene)|\\bsin|\\bninguna).*(?:solicitud|petici)',
];

/** An empty list of notifications says one of these. */
export const noNotifications = [
  '(?:\\bno|(?:not|n.t) have any) (?:new )?notifications\\b|nothing to see here',
  '\\b(?:dd?im|nid oes|does)\\b.*hysbysiad|dim byd i.w weld',
  '(?:brak|nie masz).*powiadomie|nic (?:tu|tutaj) (?:jeszcze )?nie ma',
  '(?:کوئی|نہیں).*(?:اطلاع|نوٹیفکیشن)|(?:اطلاع|نوٹیفکیشن).*نہیں',
  '(?:لا توجد|لا يوجد|ليس لديك).*(?:إشعار|تنبيه)',
  '(?:nicio|nu (?:ai|există|sunt)).*notific|nimic de văzut',
  '(?:no (?:hay|tienes)|sin) .*notificaci|nada (?:que ver|por aquí)',
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
];

/** Wording around the name in the label of somebody's own picture. */
export const pictureOf = [
  '^(?:profile )?(?:picture|photo) of (?<name>[^,،]+)',
  "^(?<name>.+?)[’']s (?:profile )?(?:picture|photo)$",
  '^llun proffil (?<name>[^,]+)',
  '^zdjęcie profilowe (?:użytkownika |użytkowniczki )?(?<name>[^,]+)',
  '^(?<name>.+?) کی پروفائل (?:تصویر|فوٹو)',
  '^صورة (?:ال)?ملف(?: ال)?شخصي(?:ة)? (?:لـ ?|ل |الخاصة? ب(?:ـ ?)?)?(?<name>[^,،]+)',
  '^(?:fotografia|poza|imaginea) de profil (?:a lui |a )?(?<name>[^,]+)',
  '^foto (?:del|de) perfil de (?<name>[^,]+)',
];

/** What stands in a row beside the name: "unread" and "online" (a text that begins with a digit is dealt with apart). */
export const rowState = [
  '^(?:unread\\b.*|new|active now|online|verified(?: account)?|(?:square )?profile (?:picture|photo|image))$',
  '^(?:heb ei ddarllen|nieprzeczytane|necitit[ăe]?|no le[íi]do)$',
  '^(?:غير مقروءة?|ان پڑھا)$',
];
