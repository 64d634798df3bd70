/** Words after which a sentence, a heading or a reference goes on. */
const joining =
  /(?:^|[\s(])(?:articles?|arts?\.|paragraphs?|paras?\.|sub-?paragraphs?|Nos?\.?|section|chapter|resolution|rule|target|goals?|comments?|annex|and|or|nor|to|of|the|in|on|by|from|with|for|as|at|a|an|its|under|between|than|that|which|per|into|see|cf\.|e\.g\.|i\.e\.|Add\.|Rev\.|Corr\.|SR\.|vol\.|p\.|pp\.)$/i;

/** Whether a line's last word leaves the sentence open. */
export function leavesOpen(line: string): boolean {
  return /[,(-]$/.test(line) || joining.test(line.slice(-30));
}

/** Whether a line ends a sentence or a list item, a footnote mark behind the stop allowed. */
export function endsSentence(line: string): boolean {
  const end = line.slice(-30);
  return /[.;:!?](?:["”’»)\]]{0,2}|\d{1,3}|\*)$/.test(end) && !joining.test(end);
}

const openings =
  /^(?:The|While|In|It|Although|Though|Notwithstanding|Despite|With|Recalling|Taking|Pursuant|Finally|Moreover|Furthermore|Bearing|Noting|Welcoming|As|At|Further|Regarding|On|Under|Having|Since|Considering|Guided|To|Concerning|Given|Mindful|Concerned|For|States?|Drawing|Reiterating|Acknowledging|Deeply|Reminding|Aware|Nevertheless|However|Where|Pending|After|During|Following|Underlining|Emphasi[sz]ing|Due|Article|Children|No|This|These|All)\b/;

/** Whether a text begins as the Committee's paragraphs do. */
export function opensParagraph(text: string): boolean {
  return openings.test(text);
}
