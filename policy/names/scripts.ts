/** Romanisation tables of the scripts that UK families write their names in. One string per script: letter, Latin, letter, Latin … */

const table = (pairs: string): Map<string, string> =>
  new Map(
    pairs.split(' ').map((pair) => {
      const [letter = '', ...latin] = [...pair];
      return [letter, latin.join('')];
    }),
  );

/** Russian, Ukrainian, Bulgarian and Serbian letters, as passports romanise them, more or less. */
export const cyrillic = table(
  'аa бb вv гg ґg дd еe ёe єe жzh зz иi іi їi йy кk лl мm нn оo пp рr сs тt уu ўw фf хkh цts чch шsh щshch ъa ыy ь эe юyu яya ђdj јj љlj њnj ћc џdj ѓgj ќkj ѕz әa ғg қk ңn өo ұu үu һh іi',
);

export const greek = table('αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo');
export const greekPairs: readonly (readonly [string, string])[] = [
  ['ου', 'ou'],
  ['αι', 'e'],
  ['ει', 'i'],
  ['οι', 'i'],
  ['αυ', 'av'],
  ['ευ', 'ev'],
  ['μπ', 'b'],
  ['ντ', 'nt'],
  ['γκ', 'gk'],
  ['γγ', 'ng'],
  ['τζ', 'tz'],
];

/** Consonants of Arabic, Persian and Urdu in the alphabet of `abjadKey` (keys.ts): x = kh, S = sh, C = ch, G = gh, A = an initial vowel. */
export const abjad = table(
  'اA أA إA آA ٱA عA بb پb تt ثs جj چC حh خx دd ذz رr زz ژz سs شS صs ضz طt ظz غG فf قk كk کk گg لl مm نn هh ہh ھ ة ۃ ۀ وw ؤw يy یy ىy ئy ے ء ٹt ڈd ڑr ں',
);

/** Brahmic scripts share one layout of 128 places: offsets within the block. */
export const brahmicBlocks = [0x0900, 0x0980, 0x0a00, 0x0a80, 0x0b00, 0x0b80, 0x0c00, 0x0c80, 0x0d00];
export const brahmicConsonants: readonly string[] =
  'k kh g gh n ch ch j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ');
export const brahmicVowels: Readonly<Record<number, string>> = {
  0x05: 'a',
  0x06: 'a',
  0x07: 'i',
  0x08: 'i',
  0x09: 'u',
  0x0a: 'u',
  0x0b: 'ri',
  0x0e: 'e',
  0x0f: 'e',
  0x10: 'ai',
  0x12: 'o',
  0x13: 'o',
  0x14: 'au',
  0x3e: 'a',
  0x3f: 'i',
  0x40: 'i',
  0x41: 'u',
  0x42: 'u',
  0x43: 'ri',
  0x46: 'e',
  0x47: 'e',
  0x48: 'ai',
  0x4a: 'o',
  0x4b: 'o',
  0x4c: 'au',
};
export const brahmicExtra: Readonly<Record<number, string>> = {
  0x58: 'q',
  0x59: 'kh',
  0x5a: 'gh',
  0x5b: 'z',
  0x5c: 'r',
  0x5d: 'r',
  0x5e: 'f',
  0x5f: 'y',
};

export const georgian = table(
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
);
export const armenian = table(
  'աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
);
export const hebrew = table(
  'אA בb גg דd הh וw זz חx טt יy כk ךk לl מm םm נn ןn סs עA פf ףf צs ץs קk רr שS תt',
);

/** Hangul syllables are arithmetic: initial, vowel, final. */
export const hangulInitials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
export const hangulVowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
export const hangulFinals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** Korean family names as they are written in Britain. */
export const koreanSurnames: Readonly<Record<string, string>> = {
  김: 'kim',
  이: 'lee',
  박: 'park',
  최: 'choi',
  정: 'jung',
  강: 'kang',
  조: 'cho',
  윤: 'yoon',
  장: 'jang',
  임: 'lim',
  오: 'oh',
  한: 'han',
  신: 'shin',
  서: 'seo',
  권: 'kwon',
  황: 'hwang',
  안: 'ahn',
  송: 'song',
  류: 'ryu',
  홍: 'hong',
};
