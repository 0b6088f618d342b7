/**
 * Alphabets that people take for Latin letters ("fancy text") and that Unicode normalisation leaves alone. Each
 * string stands in the order a to z; a space means that the alphabet lacks the letter.
 */
const styledAlphabets = [
  'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ ʀꜱᴛᴜᴠᴡ ʏᴢ',
  '₳฿₵ĐɆ₣₲ⱧłJ₭Ⱡ₥₦Ø₱QⱤ₴₮ɄV₩ӾɎⱫ',
  'ᗩᗷᑕᗪᗴᖴᘜᕼᓰᒍᛕᒪᗰᑎᗝᑭᑫᖇᔕᎢᑌᐯᗯ᙭ᖻᘔ',
  '卂乃匚ᗪ乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙',
  'ꍏꌃꉓꀸꍟꎇꁅꃅꀤꀭꀘ꒒ꂵꈤꂦᖘꆰꋪꌗ꓄ꀎᐯꅏꊼꌩꁴ',
  'ąცƈɖɛʄɠɧıʝƙƖɱŋơ℘զཞʂɬų۷ῳҳყʑ',
  'ǟɮƈɖɛʄɢɦɨʝӄʟʍռօքզʀֆȶʊʋաӼʏʐ',
  'ᏗᏰፈᎴᏋᎦᎶᏂᎥᏠᏦᏝᎷᏁᎧᎮᎤᏒᏕᏖᏬᏉᏇጀᎩፚ',
  'ค๒ς๔єŦﻮђเןкl๓ภ๏קợгรՇยשฬאץչ',
  'αβ¢∂єƒgнιנкℓмησρqяѕтυνωχуz',
  'ΛBᄃDΣFGΉIJKᄂMПӨPQЯƧƬЦVЩXΥZ',
  'ᎪᏴᏟᎠᎬ ᏀᎻᏆᎫᏦᏞᎷᏁᎾᏢ ᏒᏚᎢᏌᏙᎳ ᎽᏃ',
  'მჩეძპფცհἶქκլოῆõρգཞტէմνωჯყƶ',
  '⒜⒝⒞⒟⒠⒡⒢⒣⒤⒥⒦⒧⒨⒩⒪⒫⒬⒭⒮⒯⒰⒱⒲⒳⒴⒵',
];

const turnedAlphabets = [
  'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz',
  'ⱯꓭƆꓷƎℲ⅁HIſꓘ⅂WNOԀÓᴚSꓕՈɅMX⅄Z',
  ' q pǝɟɓɥıɾʞן uodb s n    ',
];
const turnedTable = new Map<string, string>();
for (const alphabet of turnedAlphabets)
  [...alphabet].forEach((char, place) => {
    if (char !== ' ' && !turnedTable.has(char)) turnedTable.set(char, String.fromCharCode(97 + place));
  });
const onlyTurned = new Set('ɐɔǝɟƃɥᴉɾʞןɯɹʇʌʍʎƎℲ⅁⅂ꓭꓷꓘꓕ⅄Ɐ');

/**
 * Upside-down text, read the right way round; undefined where the text is not upside down. Some turned letters look like plain
 * ones (n and u, p and d), so the whole text is turned as soon as three letters, or every fifth, can only be turned ones.
 */
export function turnBack(text: string): string | undefined {
  const characters = [...text];
  const turned = characters.filter((char) => onlyTurned.has(char)).length;
  if (turned < 3 && turned * 5 < Math.max(5, characters.length)) return undefined;
  return characters
    .toReversed()
    .map((char) => turnedTable.get(char) ?? char)
    .join('');
}

/** Alphabets whose letters are real letters of another script: used only in words that mix scripts. */
const mixedOnly =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Han}\p{Script=Bopomofo}\p{Script=Katakana}\p{Script=Ethiopic}]/u;

const always = new Map<string, string>();
const whenMixed = new Map<string, string>();

for (const alphabet of styledAlphabets) {
  [...alphabet].forEach((char, place) => {
    if (/^[a-zA-Z ]$/.test(char)) return;
    const letter = String.fromCharCode(97 + place);
    const table = mixedOnly.test(char) ? whenMixed : always;
    if (!table.has(char)) table.set(char, letter);
  });
}
// Negative circled and squared letters, and single regional indicators used as letters.
for (const start of [0x1f150, 0x1f170, 0x1f1e6])
  for (let place = 0; place < 26; place++)
    always.set(String.fromCodePoint(start + place), String.fromCharCode(97 + place));
// Latin letters that do not fall apart into a letter and a mark.
for (const [char, letters] of [
  ...[
    'łl',
    'Łl',
    'đd',
    'Đd',
    'øo',
    'Øo',
    'ıi',
    'ðd',
    'Ðd',
    'ħh',
    'Ħh',
    'ŧt',
    'ŋn',
    'ɓb',
    'ɗd',
    'ƙk',
    'ɛe',
    'ɔo',
    'əe',
    'ƴy',
    'ſs',
  ].map((pair) => [pair[0]!, pair.slice(1)] as const),
  ['ß', 'ss'] as const,
  ['ẞ', 'ss'] as const,
  ['æ', 'ae'] as const,
  ['Æ', 'ae'] as const,
  ['œ', 'oe'] as const,
  ['Œ', 'oe'] as const,
  ['þ', 'th'] as const,
  ['Þ', 'th'] as const,
])
  always.set(char, letters);

/** The Latin letter that a styled character stands for wherever it is seen. */
export function styledLetter(char: string): string | undefined {
  return always.get(char);
}

/** The Latin letter that a letter of another script stands for inside a word that mixes scripts. */
export function disguisedLetter(char: string): string | undefined {
  return whenMixed.get(char);
}
