/** Words that say that views are personal, as people write them (A3; Casterton Staff b4, Carville 5.19). Folded text. */
const sayings: readonly RegExp[] = [
  /\b(?:views?|opinions?|tweets?|posts?|thoughts?|comments?|words|ramblings|everything)\b[^.!?\n]{0,60}\b(?:(?:my|mine|our) ?own|own|mine|personal|solely me|alone|just me)\b/,
  /\b(?:my|own|personal) (?:own )?(?:personal )?(?:views?|opinions?|thoughts?)\b(?! (?:on|about|of|matters?)\b)/,
  /\b(?:not|don'?t|doesn'?t|do not|does not|never) (?:necessarily )?(?:represent|reflect|speak|tweet|post)(?:ing)?\b[^.!?\n]{0,40}\b(?:school|employers?|trust|academy|work|anyone)\b/,
  /\bnot (?:those|the (?:views|opinions)|that|necessarily those)(?: \w+){0,3} of (?:my |the )?(?:school|employers?|trust|academy|workplace|work)\b/,
  /\bpersonal (?:account|profile|page|capacity)\b/,
  /\b(?:is|are|it'?s|all) (?:just|only|purely|entirely) (?:me|mine)\b/,
  /\bnot (?:my |the |our )?(?:school|employer|academy|trust|work|workplace)(?:'?s)?\b(?! (?:run|day|trip|uniform))/,
  /\bin a personal capacity\b/,
  /\b(?:i )?speak (?:only )?for (?:me|myself)\b/,
  /\bbarn(?:au)? (?:fy hun|bersonol|fi)\b|\bfy marn i\b|\bsafbwynt(?:iau)? (?:fy hun|personol)\b|\bfy ngeiriau i\b|\bcyfrif personol\b/,
];

/** Whether a profile says, in any usual words, that its views are the owner's. Its length is bounded by the caller. */
export function hasDisclaimer(text: string): boolean {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase();
  return sayings.some((saying) => saying.test(folded));
}
