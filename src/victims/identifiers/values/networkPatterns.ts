import { hasLuhnDigit } from "./checkDigits.js";
import { isIpv4, isIpv6 } from "./internetAddress.js";
import type { ValuePattern } from "./valuePattern.js";

/** Addresses of the web, of mail, of accounts and of devices. */
export const networkPatterns: readonly ValuePattern[] = [
  {
    kinds: ["account", "url"],
    certainty: "certain",
    pattern:
      /(?<![\w.-])(?:https?:\/\/)?(?:(?:www|m)\.)?(?:facebook|fb|instagram|tiktok|twitter|x|vk|ok|snapchat|t|wa|line|linkedin|youtube|discord|telegram|onlyfans|twitch)\.(?:com|me|ru|gg|net)\/[\w@.][\w@.?=&%/-]{0,300}/gi,
  },
  {
    kinds: ["url"],
    certainty: "certain",
    pattern:
      /(?<![a-z\d])(?:(?:h(?:tt|xx)ps?|s?ftps?|wss?|file|ipfs|rt[ms]p):\/\/[^\s"<>]{1,2000}|magnet:\?[^\s"<>]{1,2000}|data:[a-z]{1,20}\/[\w.+-]{1,60}[;,][^\s"<>]{0,2000}|www\.[\w-]{1,63}\.[^\s"<>]{1,2000}|[a-z2-7]{16,56}\.onion(?![a-z\d]))/gi,
  },
  {
    kinds: ["email"],
    certainty: "certain",
    pattern: /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  },
  {
    kinds: ["email"],
    certainty: "possible",
    pattern:
      /[\p{L}\p{N}._-]{1,64}\s?[[(]\s?at\s?[\])]\s?[\p{L}\p{N}-]{1,63}\s?(?:\.|[[(]\s?dot\s?[\])])\s?\p{L}{2,20}/giu,
  },
  {
    kinds: ["url"],
    certainty: "possible",
    pattern:
      /(?<![\w.@-])(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|info|biz|ru|tm|cn|io|me|tv|cc|to|xyz|online|site)(?:\/[^\s"<>]{0,500})?(?![\w.-])/gi,
  },
  { kinds: ["account"], certainty: "possible", pattern: /(?<![\w@.])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,40}/gu },
  {
    kinds: ["device-id"],
    certainty: "certain",
    pattern: /(?<![\w:-])[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}(?![\w:-])/gi,
  },
  {
    kinds: ["device-id"],
    certainty: "certain",
    pattern: /(?<![\w.])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w.])/gi,
    holds: (match) => /[a-f]/i.test(match),
  },
  {
    kinds: ["ip-address"],
    certainty: "certain",
    pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\w)/g,
    holds: isIpv4,
  },
  {
    kinds: ["ip-address"],
    certainty: "certain",
    pattern: /(?<![\w:.])(?:[\da-f]{0,4}:){2,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4})(?![\w:])/gi,
    holds: isIpv6,
  },
  {
    kinds: ["device-id"],
    certainty: "possible",
    pattern: /(?<![\w-])(?!3[47])\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?![\w-])/g,
    holds: hasLuhnDigit,
  },
];
