const should = /\bshould\b/g;

/** "The State party should", "Such training should": a main clause, not one that hangs on a concern or a "that". */
export function hasMainShould(sentence: string, inRecommendation: boolean): boolean {
  for (const match of sentence.matchAll(should)) {
    const before = sentence.slice(0, match.index);
    if (
      /\b(?:concern|regret|reminds?|recalls?|notes?|note with|considers? whether|acknowledges?)/i.test(before)
    )
      continue;
    const state = /\bState part(?:y|ies)(?:['’]s [\w -]{1,60})?,? (?:\w+ )?$/.test(before);
    const hanging = /\b(?:which|who|whom|whose|when|where|if|whether|how|what)\b[^,;]*$/i.test(before);
    const that = /\bthat\b/.test(before);
    if (hanging) continue;
    if (
      state &&
      (!that ||
        /\b(?:view|opinion|considers|stresses|emphasizes|underlines|reiterates) that the State party (?:\w+ )?$/.test(
          before,
        ))
    ) {
      return true;
    }
    if (
      inRecommendation &&
      !that &&
      before.length < 160 &&
      !/\b(?:provid|ensur|stat|say)\w*\b[^,;]*$/i.test(before)
    )
      return true;
  }
  return false;
}
