import type { ValuePattern } from "./valuePattern.js";

const isMixed = (match: string): boolean => /[a-z]/.test(match) && /[A-Z]/.test(match) && /\d/.test(match);

/** Files, and hashes by which one file is found among all. */
export const filePatterns: readonly ValuePattern[] = [
  {
    kinds: ["file-name"],
    certainty: "certain",
    pattern:
      /(?<!\w)(?:[a-z]:\\|\\\\[\w.-]{1,60}\\|(?:~|file:\/)?\/(?:home|users|var|mnt|media|storage|sdcard|tmp|data|volumes|documents)\/)[^\s"<>|]{1,400}/gi,
  },
  {
    kinds: ["file-name"],
    certainty: "certain",
    pattern:
      /[^\s\\/:*?"<>|]{1,120}\.(?:jpe?g|png|gif|bmp|webp|hei[cf]|tiff?|mp4|m4[av]|mov|avi|mkv|webm|3gp|mp3|wav|ogg|amr|pdf|docx?|od[ts]|rtf|xlsx?|csv|pptx?|zip|rar|7z|eml|msg|txt|json|xml)(?![\p{L}\p{N}])/giu,
  },
  {
    kinds: ["case-number"],
    certainty: "possible",
    pattern: /(?<![\w-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w-])/gi,
  },
  {
    kinds: ["content-hash"],
    certainty: "certain",
    pattern: /(?<![a-z\d])(?:0x|T1)?[\da-f]{32,600}(?![a-z\d])/gi,
    holds: (match) => /[a-f]/i.test(match.replace(/^0x|^T1/i, "")),
  },
  {
    kinds: ["content-hash"],
    certainty: "certain",
    pattern:
      /(?<![\w+/=-])(?:[a-z\d+/]{22}==|[a-z\d+/]{27}=|[a-z\d+/]{43}=|[a-z\d+/]{86}==|[a-z\d+/_-]{100,4096}={0,2})(?![\w+/=-])/gi,
    holds: isMixed,
  },
  {
    kinds: ["content-hash"],
    certainty: "possible",
    pattern: /(?<![\w+/=-])[\w+/-]{43}(?![\w+/=-])/g,
    holds: isMixed,
  },
  {
    kinds: ["content-hash"],
    certainty: "certain",
    pattern: /(?<!\w)(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|baf[a-z2-7]{56})(?!\w)/g,
  },
  {
    kinds: ["content-hash"],
    certainty: "certain",
    pattern: /(?<![\w+/:])\d{1,7}:[\w+/]{6,64}:[\w+/]{6,64}(?![\w+/:])/g,
    holds: isMixed,
  },
  {
    kinds: ["content-hash"],
    certainty: "certain",
    pattern: /(?<![\d,])(?:\d{1,3}, ?){143}\d{1,3}(?!\d|, ?\d)/g,
  },
];
