/** Words in a display name that are not names. From general knowledge of what people in the UK write; lower case, folded. */

const list = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Titles and honorifics, taken off before comparing. */
export const titles = list(
  'mr mister mrs missus miss ms mx dr doctor prof professor sir madam rev reverend fr lord dame hon capt captain cllr mme monsieur ' +
    'frau herr haji hajji hajj hafiz maulana mufti alhaji alhaja pastor evangelist bishop apostle engr barrister hrh esq jr jnr junior snr phd msc ' +
    'bsc mba rgn qts pgce obe mbe chacha chachi bhai bhaiya apa baji aunty auntie uncle didi sheikha ustadh shri smt sri',
);

/** Filler around a name or inside a handle. */
export const filler = list(
  'the real official officially its itz itsme thisis this iam im am me my not just only hey hi hello hiya call name names aka is ' +
    'mum mummy mama mam mom mommy mumma dad daddy dada nan nanny nana grandad of to two three four one proud wife hubby husband and or ' +
    'xx xxx xxxx xo xox xoxo ox fb ig insta snap tiktok twitter uk gb eng england scotland wales ldn london mcr bham lfc mufc fc afc cfc efc ' +
    'xoxox private backup new old account acc page profile fan babe baby queen king princess qween boss lady girl boi boy lad gal lil big ' +
    'love loves lovely sweet cutie hun bby yo ya lol nee born formerly previously was previous maiden known also always forever ' +
    'writes reads runs teaches music art dj mc teach teacher sir ks1 ks2 eyfs yr class he him she her they them his hers bhoy ffs',
);

/** What opens another name of the same person: née, was, aka … */
export const otherNameMarkers = list(
  'nee née ne born formerly previously was previous maiden aka fka alias exmrs or',
);

/** Words that only an organisation, shop or page has in its name. */
export const organisation = list(
  'school academy primary secondary college nursery church ltd limited llp plc inc shop store bakery cafe coffee restaurant takeaway pizza ' +
    'salon barbers barber hairdressing hair nails beauty spa gym fitness club association society trust charity foundation services service ' +
    'plumbing heating electrical electrics builders building construction roofing gardening landscapes cleaning cars garage motors taxis ' +
    'photography studio studios designs design crafts cakes catering florist flowers estate estates lettings solicitors accountants ' +
    'newsagents pharmacy dental surgery clinic vets kennels farm pub inn arms hotel tours travel events entertainment records magazine news ' +
    'radio memes fanpage community group team united rovers athletic rugby cricket library museum council university pta friends rescue st saint ' +
    'saints family families solutions consultancy tutoring tuition mosque masjid temple gurdwara parish fundraiser fundraising',
);

/** Particles that belong to a surname and carry no weight of their own. */
export const particles = list(
  'al el ul ur bin bint ben ibn binti van von der den de du di da dos das del della la le les lo of ter ten mac mc ap ab ferch o ni nic ui fitz san st thi van abu umm e ud uz us as',
);
