/**
 * Wording of Facebook's profile pages, for where no machine name tells what a row is (site-hooks 2.6). One table per language of
 * the page (`lang`); a page in no known language is compared with all of them but for the bare prepositions. Expressions are read
 * with the flags `iu`; those in `names` mean the whole text.
 */

/** What a row or a section of a profile is about. */
export type RowKind =
  | 'work'
  | 'jobTitle'
  | 'education'
  | 'location'
  | 'hometown'
  | 'link'
  | 'phone'
  | 'email'
  | 'bio'
  | 'category'
  /** A section whose rows are of several kinds. */
  | 'mixed'
  /** Something that no rule asks about. */
  | 'other';

export interface ProfileLabels {
  /** Headings, labels beside a value and labels of an input. */
  names: Partial<Record<RowKind, string>>;
  /** Sentences: the group `what` holds the value, `job` a post. The first that fits. */
  says: readonly (readonly [RowKind, string])[];
  /** A work row with a post in it. */
  workAs: readonly string[];
  /** Not any more. */
  former: string;
  /** A control that adds what is not there, and a sentence that it is not there. */
  add: string;
  nothing: string;
  /** Controls that only the owner sees. */
  own: string;
  /** Who may see a row. */
  audience: string;
  /** A post kept at the top. */
  pinned: string;
}

const en: ProfileLabels = {
  names: {
    work: 'work(?:place|places)?|works at|employer|company|work experience|jobs?',
    jobTitle: 'position|job title|occupation|role|profession',
    education:
      'education|colleges?|university|colleges? (?:and|/) universit(?:y|ies)|(?:(?:high|secondary|primary|graduate) )?schools?|sixth form',
    location: '(?:current )?(?:city|town|city/town|town/city)|lives in|location|(?:home )?address',
    hometown: 'home ?town',
    link: 'websites?(?: and social links)?|links?|social (?:links|media)',
    phone: '(?:(?:mobile|home|work|other) )?(?:tele)?phones?(?: numbers?)?|mobiles?(?: numbers?)?',
    email: 'e-?mails?(?: address(?:es)?)?',
    bio: 'bio(?:graphy)?|about (?:you|me)|details about (?:you|me)|describe who you are',
    category: 'categor(?:y|ies)',
    mixed:
      'intro(?:duction)?|(?:personal )?details|overview|contact(?: and basic)? info(?:rmation)?|contact details|places? lived|work and education|about',
    other:
      'birth ?da(?:y|te)|date of birth|gender|pronouns|languages?|relationship(?: status)?|status|family(?: members| and relationships)?|basic info(?:rmation)?|interests|hobbies|activities|travel|(?:other )?names|nicknames?|name pronunciation|life events|.*quot(?:es|ations)|friends|photos|posts|videos|reels|featured|religio.*|politic.*|interested in|privacy.*',
  },
  says: [
    ['work', '^(?:(?:past|used to) )?work(?:s|ed|ing)? (?:at|for) (?<what>.+)$'],
    ['education', '^(?:went to|goes to|attend(?:s|ed)) (?<what>.+)$'],
    ['education', '^(?:stud(?:ies|ied|ying)|student|graduated|alumn\\w+)\\b.*? (?:at|from|of) (?<what>.+)$'],
    ['location', '^lives in (?<what>.+)$'],
    ['hometown', '^from (?<what>.+)$'],
    ['category', '^(?:profile|page) · (?<what>.+)$'],
    ['jobTitle', '^(?<what>(?:admin|moderator|manager|owner|founder) of .+|manages .+)$'],
    [
      'other',
      '^(?:joined|followed by|single$|married|engaged|in a |it.s complicated|widowed|separated|divorced|born on|speaks|since) ?',
    ],
  ],
  workAs: ['^(?<job>.+?) (?:at|@) (?<what>.+)$'],
  former: '^(?:former(?:ly)?|past|previous(?:ly)?|ex-|worked|used to work|retired)\\b',
  add: '^add\\b',
  nothing: '^no .*\\bto show',
  own: '^(?:edit profile|profile picture actions|add to story)$',
  audience: '^(?:shared with|public$|friends(?: except.*)?$|only me$|custom$)',
  pinned: '^(?:pinned post|featured)$',
};

const cy: ProfileLabels = {
  names: {
    work: 'gwaith|gweithle(?:oedd)?|cyflogwr|cwmni|swydd(?:i)?|profiad gwaith',
    jobTitle: 'teitl swydd|safle|rôl|galwedigaeth',
    education: 'addysg|coleg(?:au)?|prifysgol(?:ion)?|ysgol(?:ion)?(?: (?:uwchradd|gynradd))?',
    location: 'dinas (?:gyfredol|bresennol)|dinas|tref|lleoliad|cyfeiriad',
    hometown: 'tref enedigol|man geni|tref gartref|cynefin',
    link: 'gwefan(?:nau)?(?: a dolenni cymdeithasol)?|dolen(?:ni)?(?: cymdeithasol)?',
    phone: 'ffôn(?: symudol)?|rhif(?:au)? ffôn(?: symudol)?|symudol',
    email: 'e-?bost|cyfeiriad(?:au)? e-?bost',
    bio: 'bywgraffiad|bio|amdan(?:af i|och chi)',
    category: 'categor(?:i|ïau)',
    mixed:
      'cyflwyniad|manylion(?: personol| cyswllt)?|trosolwg|gwybodaeth gyswllt.*|amdan.*|gwaith ac addysg',
    other:
      'pen-?blwydd|dyddiad geni|rhywedd|rhyw|ieithoedd|perthynas|teulu|diddordebau|ffrindiau|lluniau|fideos',
  },
  says: [
    ['work', '^(?:mae.n |yn |wedi )?gweithio (?:yn|ym|yng|i|gyda) (?<what>.+)$'],
    [
      'education',
      '^(?:aeth i|mynychodd|wedi mynychu|(?:wedi )?astudi(?:odd|o)(?: .+?)? (?:yn|ym|yng)|myfyriwr .*?(?:yn|ym|yng)) (?<what>.+)$',
    ],
    ['location', '^(?:mae.n |yn )?byw (?:yn|ym|yng) (?<what>.+)$'],
    ['hometown', '^(?:yn dod o|daw o|o) (?<what>.+)$'],
    ['category', '^(?:proffil|tudalen) · (?<what>.+)$'],
    ['other', '^(?:ymunodd|dilynir gan|sengl$|priod|wedi priodi)'],
  ],
  workAs: ['^(?<job>.+?) (?:yn|ym|yng) (?<what>.+)$'],
  former: '^(?:cyn[ -]|gynt|bu.n gweithio|wedi gweithio|arferai)',
  add: '^ychwaneg',
  nothing: '^(?:dim|nid oes|does dim)\\b.*(?:dangos|gweithle|ysgol|man)',
  own: '^(?:golygu.*proffil|gweithredoedd.*llun proffil|ychwanegu at.*stori)',
  audience: '^(?:rhennir gyda|cyhoeddus$|ffrindiau$|dim ond fi$)',
  pinned: '^(?:post|neges).*(?:pin|binio)',
};

const pl: ProfileLabels = {
  names: {
    work: 'praca|miejsc[ea] pracy|pracodawca|firma|zatrudnienie|doświadczenie zawodowe',
    jobTitle: 'stanowisko|zawód|funkcja',
    education:
      'wykształcenie|edukacja|uczelni[ae]|uniwersytet|studia|szkoł[ay](?: (?:średnia|wyższa|podstawowa))?',
    location: '(?:obecn[ea] )?(?:miasto|miejscowość)|lokalizacja|adres|miejsce zamieszkania',
    hometown: 'miasto rodzinne|miejscowość rodzinna|rodzinne miasto',
    link: 'witryn[ay](?: internetow[ae])?.*|stron[ay] (?:www|internetow[ae])|link[i]?|linki społecznościowe',
    phone: 'telefon(?: komórkowy)?|numer telefonu.*|komórka',
    email: '(?:adres )?e-?mail',
    bio: 'biogram|o mnie|bio|opis',
    category: 'kategori[ae]',
    mixed: 'wprowadzenie|(?:dane osobowe|szczegóły|przegląd|informacje)(?: .*)?|praca i wykształcenie',
    other:
      'urodziny|data urodzenia|płeć|języki?|związek|rodzina.*|zainteresowania|znajomi|zdjęcia|filmy|rolki',
  },
  says: [
    ['work', '^(?:pracuje|pracował(?:\\(a\\)|/?a)?|zatrudnion[ya]) (?:we?|dla):? (?:firmie )?(?<what>.+)$'],
    [
      'education',
      '^(?:(?:uczęszczał|chodził)(?:\\(a\\)|/?a)? do|(?:studiował(?:\\(a\\)|/?a)?|studiuje|uczy się|uczył(?:\\(a\\)|/?a)? się)(?: .+?)? (?:na|we?)|ukończył(?:\\(a\\)|/?a)?):? (?<what>.+)$',
    ],
    ['location', '^mieszka (?:we?|na):? (?:miejscowości )?(?<what>.+)$'],
    ['hometown', '^(?:pochodzi )?ze?:? (?:miejscowości )?(?<what>.+)$'],
    ['category', '^(?:profil|strona) · (?<what>.+)$'],
    ['other', '^(?:dołączył|obserwowan|singiel|singielka|w związku|zamężna|żonaty)'],
  ],
  workAs: ['^(?<job>.+?) (?:we?|@):? (?<what>.+)$'],
  former: '^(?:był[ay]?|daw(?:n[ya]|niej)|poprzedni\\w*|ex-|pracował(?:\\(a\\)|/?a)?)(?=\\W)',
  add: '^dodaj',
  nothing: '^(?:brak|nie ma)\\b.*(?:pokaza|wyświetl|miejsc|szkół)',
  own: '^(?:edytuj profil|działania.*zdjęci|dodaj do relacji)',
  audience: '^(?:udostępnion|publiczn[ey]$|znajomi$|tylko ja$)',
  pinned: '^(?:przypięty post|wyróżnione)',
};

const ur: ProfileLabels = {
  names: {
    work: 'کام|ملازمت|کام کی جگہ|جائے ملازمت|کمپنی|آجر',
    jobTitle: 'عہدہ|پیشہ',
    education: 'تعلیم|کالج|یونیورسٹی|(?:ہائی )?سکول|(?:ہائی )?اسکول',
    location: '(?:موجودہ )?شہر|مقام|پتہ|رہائش',
    hometown: 'آبائی (?:شہر|علاقہ|گاؤں)',
    link: 'ویب سائٹ(?:س|یں)?.*|لنکس?|سماجی لنکس',
    phone: '(?:موبائل|فون)(?: نمبر)?',
    email: 'ای میل.*',
    bio: 'تعارف نامہ|بائیو|آپ کے بارے میں|میرے بارے میں',
    category: 'زمرہ|کیٹیگری',
    mixed: 'تعارف|(?:ذاتی )?تفصیلات|جائزہ|رابطے کی معلومات.*|کام اور تعلیم',
    other: 'سالگرہ|تاریخ پیدائش|جنس|زبانیں|رشتہ|خاندان.*|دوست|تصاویر|ویڈیوز',
  },
  says: [
    ['work', '^(?<what>.+?) (?:میں|کے لیے) (?:کام|ملازم)'],
    ['education', '^(?<what>.+?) (?:میں|سے) (?:.*)?(?:تعلیم|پڑھ)'],
    ['location', '^(?<what>.+?) میں (?:رہت|رہائش|مقیم)'],
    ['hometown', '^(?<what>.+?) سے(?: ہیں| تعلق.*)?$'],
    ['category', '^(?:پروفائل|صفحہ) · (?<what>.+)$'],
    ['other', '^(?:شامل ہو|غیر شادی|شادی شدہ)'],
  ],
  workAs: ['^(?<what>.+?) (?:میں|کے) (?<job>.+)$'],
  former: '^(?:سابقہ? )|کام کر (?:چک|تے تھ)|کام کیا',
  add: 'شامل کریں|ایڈ کریں|^شامل',
  nothing: '(?:دکھانے کے لیے )?(?:کوئی|نہیں).*(?:نہیں|دکھان)',
  own: 'پروفائل (?:میں )?(?:ترمیم|ایڈٹ)|پروفائل تصویر کی کارروائی',
  audience: '^(?:کے ساتھ شیئر|عوامی$|دوست$|صرف میں$)',
  pinned: 'پن کی گئی پوسٹ|پن شدہ',
};

const ar: ProfileLabels = {
  names: {
    work: '(?:ال)?عمل|مكان العمل|أماكن العمل|جهة العمل|صاحب العمل|(?:ال)?شركة',
    jobTitle: '(?:المسمى|المنصب)(?: الوظيفي)?|المهنة|الوظيفة',
    education: '(?:ال)?تعليم|(?:ال)?كلية|(?:ال)?جامعة|(?:ال)?مدرسة(?: .*)?|المرحلة الثانوية|الدراسة',
    location: 'المدينة(?: الحالية)?|الموقع|العنوان|مكان الإقامة',
    hometown: 'مسقط الرأس|بلد المنشأ|المدينة الأصلية',
    link: '(?:ال)?مواقع? (?:ال)?ويب.*|الموقع الإلكتروني|(?:ال)?روابط.*|(?:ال)?رابط',
    phone: '(?:رقم )?(?:ال)?(?:هاتف|موبايل|جوال).*',
    email: '(?:عنوان )?(?:ال)?بريد (?:ال)?إلكتروني',
    bio: '(?:ال)?سيرة(?: الذاتية)?|نبذة عني|نبذة عنك',
    category: '(?:ال)?فئة',
    mixed:
      '(?:ال)?مقدمة|نبذة(?: مختصرة)?|(?:ال)?تفاصيل.*|نظرة عامة|معلومات (?:ال)?(?:اتصال|تواصل).*|العمل والتعليم',
    other:
      'تاريخ الميلاد|عيد الميلاد|(?:ال)?جنس|النوع|(?:ال)?لغات|العلاقة.*|العائلة.*|الأصدقاء|الصور|مقاطع الفيديو',
  },
  says: [
    ['work', '^(?:يعمل|تعمل|عملت?|موظفة?|أعمل) (?:لدى|في) (?<what>.+)$'],
    ['education', '^(?:درست?|يدرس|تدرس|أدرس|خريجة?)(?: .+?)? (?:في|لدى) (?<what>.+)$'],
    ['education', '^(?:التحقت?|ارتادت?) (?:ب|بـ ?|إلى )?(?<what>.+)$'],
    ['location', '^(?:يعيش|تعيش|يقيم|تقيم|مقيمة?|أعيش|الإقامة) في (?<what>.+)$'],
    ['hometown', '^من (?<what>.+)$'],
    ['category', '^(?:الملف الشخصي|الصفحة|صفحة) · (?<what>.+)$'],
    ['other', '^(?:انضمت? |أعزب|عزباء|متزوجة?)'],
  ],
  workAs: ['^(?<job>.+?) (?:في|لدى) (?<what>.+)$'],
  former: '(?:^| )سابق(?:ا|ًا|ة)?(?: |$)|^عملت? ',
  add: '^(?:إضافة|أضف)',
  nothing: '^(?:لا توجد|لا يوجد|ليس هناك)',
  own: '^تعديل (?:ال)?ملف|إجراءات صورة الملف|^إضافة إلى القصة',
  audience: '^(?:تمت المشاركة مع|عام$|العامة$|الأصدقاء$|أنا فقط$)',
  pinned: 'منشور مثبت|^مميز',
};

const ro: ProfileLabels = {
  names: {
    work: 'loc(?:uri)? de muncă|muncă|serviciu|companie|angajator|experiență profesională',
    jobTitle: 'funcție|post|ocupație',
    education: 'educație|studii|facultate|universitate|colegiu|liceu|școal[ăa](?: .*)?|școli',
    location: 'oraș(?:ul)?(?: actual| curent)?|localitate(?:a)?.*|locație|adresă|domiciliu',
    hometown: 'oraș(?:ul)? natal|localitate(?:a)? natală|loc de naștere',
    link: 'site-?uri?(?: web)?.*|link(?:uri)?(?: sociale)?',
    phone: '(?:număr de )?telefon(?: mobil)?|mobil',
    email: '(?:adresă de )?e-?mail',
    bio: 'biografie|bio|despre (?:mine|tine)',
    category: 'categori[ei]',
    mixed:
      'prezentare|introducere|detalii.*|prezentare generală|informații de contact.*|locul de muncă și studii',
    other:
      'zi de naștere|data nașterii|sex|gen|limbi|relație|familie.*|interese|prieteni|fotografii|videoclipuri',
  },
  says: [
    ['work', '^(?:lucrează|a lucrat|angajat[ăa]?) (?:la|pentru) (?<what>.+)$'],
    ['education', '^(?:a studiat|studiază|a mers|merge|a urmat|a absolvit)(?: .+?)?(?: la)? (?<what>.+)$'],
    ['location', '^(?:locuiește|trăiește) (?:în|la) (?<what>.+)$'],
    ['hometown', '^(?:este )?din (?<what>.+)$'],
    ['category', '^(?:profil|pagină) · (?<what>.+)$'],
    ['other', '^(?:s-a alăturat|urmărit de|necăsătorit|căsătorit)'],
  ],
  workAs: ['^(?<job>.+?) (?:la|@) (?<what>.+)$'],
  former: '^(?:fost[ăa]?|anterior|a lucrat|ex-)(?=\\W)',
  add: '^(?:adaugă|adăugați)',
  nothing: '^(?:nu (?:există|sunt)|nicio?|niciun)\\b',
  own: '^edit(?:ează|ați).*profil|acțiuni.*fotografi|^adaugă la poveste',
  audience: '^(?:distribuit|public$|prieteni$|doar eu$)',
  pinned: 'postare fixată|^recomandat',
};

const es: ProfileLabels = {
  names: {
    work: 'trabajos?|empleos?|lugar(?:es)? de trabajo|empresa|experiencia laboral',
    jobTitle: 'cargo|puesto|profesión|ocupación',
    education:
      'educación|formación(?: académica)?|estudios|universidad(?:es)?|(?:escuela|colegio|instituto)(?: .*)?|secundaria',
    location: '(?:ciudad|localidad)(?: actual)?|ubicación|dirección|residencia',
    hometown: 'ciudad (?:de origen|natal)|lugar de origen|de donde eres',
    link: 'sitios? web.*|páginas? web.*|enlaces?.*',
    phone: '(?:número de )?(?:teléfono|móvil|celular)(?: (?:móvil|celular))?',
    email: 'correo(?: electrónico)?|e-?mail|dirección de correo.*',
    bio: 'biografía|presentación|bio|acerca de (?:mí|ti)',
    category: 'categorías?',
    mixed: 'introducción|detalles.*|resumen|información(?: .*)?|trabajo y (?:educación|formación.*)',
    other:
      'cumpleaños|fecha de nacimiento|sexo|género|idiomas|relación.*|familia.*|intereses|amigos|fotos|vídeos|videos',
  },
  says: [
    ['work', '^(?:trabaja|trabajó|trabajaba|empleado|empleada) (?:en|para) (?<what>.+)$'],
    ['education', '^(?:estudió|estudia|estudiante|fue|asistió|ha ido)(?: .+?)? (?:en|a) (?<what>.+)$'],
    ['location', '^vive en (?<what>.+)$'],
    ['hometown', '^(?:es )?de (?<what>.+)$'],
    ['category', '^(?:perfil|página) · (?<what>.+)$'],
    ['other', '^(?:se unió|seguido por|solter|casad)'],
  ],
  workAs: ['^(?<job>.+?) (?:en|@) (?<what>.+)$'],
  former: '^(?:ex[ -]?(?=\\w)|antigu[oa]|anterior(?:mente)?|trabaj(?:ó|aba))',
  add: '^(?:agregar|añadir|agrega|añade)',
  nothing: '^(?:no hay|sin)\\b',
  own: '^editar perfil|acciones.*foto|^(?:agregar|añadir) a (?:la |tu )?historia',
  audience: '^(?:compartido con|público$|amigos$|solo yo$)',
  pinned: 'publicación fijada|^destacad',
};

const so: ProfileLabels = {
  names: {
    work: 'shaqo|shaqada|goobta shaqada|shirkad(?:da)?',
    education: 'waxbarasho|waxbarashada|jaamacad(?:da)?|kulliyad(?:da)?|dugsi(?:ga)?(?: .*)?',
    location: 'magaalada(?: hadda)?|goobta|cinwaan(?:ka)?',
    hometown: 'magaalada (?:dhalashada|aad ka soo jeedo)',
    link: 'websaydh(?:ka|yada)?|xiriir(?:ro)?',
    phone: '(?:lambarka )?(?:telefoon(?:ka)?|taleefan(?:ka)?|moobayl(?:ka)?)',
    email: 'iimayl(?:ka)?|email-?ka',
    bio: 'taariikh nololeed|adiga kugu saabsan',
    mixed: 'hordhac|faahfaahin.*|macluumaadka.*',
    other: 'dhalasho|jinsi|luqado|qoys.*|saaxiibbo|sawirro',
  },
  says: [
    ['work', '^(?:waxa(?:y|uu) )?ka shaq\\w+ (?<what>.+)$'],
    ['education', '^(?:waxa(?:y|uu) )?(?:wax ka bart\\w+|dhigtay|dhigtey) (?<what>.+)$'],
    ['location', '^(?:waxa(?:y|uu) )?ku noo\\w+ (?<what>.+)$'],
    ['hometown', '^(?:waxa(?:y|uu) )?ka (?:yimid|timid|soo jeed\\w+) (?<what>.+)$'],
  ],
  workAs: ['^(?<job>.+?) (?:ee|oo ka tirsan) (?<what>.+)$'],
  former: '^(?:hore|ka shaqayn jir)',
  add: '^(?:ku dar|kudar)',
  nothing: '^(?:ma jir|wax .* lama)',
  own: '^wax ka beddel.*(?:profile|bogga)',
  audience: '^(?:lala wadaag|dadweyne$|saaxiibbo$|aniga kaliya$)',
  pinned: 'la dhejiyey',
};

export const profileLabels: Readonly<Record<string, ProfileLabels>> = { en, cy, pl, ur, ar, ro, es, so };
