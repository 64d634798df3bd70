import type { ValuePattern } from "./valuePattern.js";

const isPosition = (match: string): boolean => {
  const [one = NaN, other = NaN] = [...match.matchAll(/\d{1,3}[.,]\d+/g)].map(([part]) =>
    Number(part.replace(",", ".")),
  );
  return Math.min(one, other) <= 90 && Math.max(one, other) <= 180;
};

/** Positions, addresses and institutions. */
export const placePatterns: readonly ValuePattern[] = [
  {
    kinds: ["coordinates"],
    certainty: "certain",
    pattern:
      /(?<!\p{L})(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s?[ZM]{0,2}\s?\(|geo:-?\d{1,3}[.,]|\d{1,3}\s?[°º]\s?\d{1,2}(?:[.,]\d{1,8})?\s?['′’]|\/{3}\p{L}{1,30}\.\p{L}{1,30}\.\p{L}{1,30})/giu,
  },
  {
    kinds: ["coordinates"],
    certainty: "certain",
    pattern:
      /(?<![\d.,])[+-]?\d{1,3}\.\d{3,15}\s?°?\s?[NSEW]?(?:\s?[,;/]\s?|\s)[+-]?\d{1,3}\.\d{3,15}(?![\d.])/gi,
    holds: isPosition,
  },
  {
    kinds: ["coordinates"],
    certainty: "possible",
    pattern: /(?<![\d.,])[+-]?\d{1,3},\d{4,15}\s?[;/]\s?[+-]?\d{1,3},\d{4,15}(?![\d,])/g,
    holds: isPosition,
  },
  {
    kinds: ["coordinates"],
    certainty: "possible",
    pattern:
      /(?<![\w+])(?:[2-9CFGHJMPQRVWX]{4}|[2-9CFGHJMPQRVWX]{6}|[2-9CFGHJMPQRVWX]{8})\+[2-9CFGHJMPQRVWX]{2,3}(?![\w+])/g,
    holds: (match) => /[C-X]/.test(match),
  },
  {
    kinds: ["coordinates"],
    certainty: "possible",
    pattern: /^\s*[\db-hjkmnp-z]{8,12}\s*$/g,
    holds: (match) => /\d.*\d/.test(match) && /[b-z].*[b-z]/.test(match),
  },
  {
    kinds: ["postcode"],
    certainty: "possible",
    pattern: /(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-VXY]\d[A-Z][ -]\d[A-Z]\d)(?!\w)/g,
  },
  {
    kinds: ["address"],
    certainty: "possible",
    pattern:
      /(?<![\p{L}\p{N}])(?:street|road|avenue|ave|lane|boulevard|blvd|apartment|apt|p\.?o\.? ?box|rue|calle|avenida|strasse|straße|улица|ул|проспект|переулок|sokak|sokağı|caddesi|mahallesi|köçesi|şaýoly|شارع)(?![\p{L}-])[^\d\n]{0,30}\d/giu,
  },
  {
    kinds: ["address"],
    certainty: "possible",
    pattern:
      /(?<![\p{L}\p{N}])\d{1,5}[a-z]?,? [^\d\n]{1,40}(?<![\p{L}\p{N}])(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|rue|sokak|sokağı|caddesi|köçesi)(?![\p{L}\p{N}])/giu,
  },
  {
    kinds: ["school-or-institution"],
    certainty: "possible",
    pattern:
      /(?<!\p{L})(?:\p{Lu}[\p{L}'’-]{1,30} ){1,4}(?:School|College|Academy|University|Orphanage|Kindergarten|Lyceum|Gymnasium|Madrasa|Hospital|Clinic|Okulu|Mektebi)(?!\p{L})/gu,
  },
  {
    kinds: ["school-or-institution"],
    certainty: "possible",
    pattern:
      /(?<!\p{L})(?:school|école|escuela|schule|школа|интернат|лицей|okulu|mekdep|مدرسة) ?(?:no|nr|n°|№|number)?\.? ?\d{1,4}(?!\d)/giu,
  },
];
