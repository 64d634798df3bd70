import { isCountryCode } from "../../codes/countries.js";
import type { Issue } from "../../issues/issue.js";
import { editDistance } from "../../issues/editDistance.js";
import { nearestCountry } from "./nearestCountry.js";
import {
  integer,
  kindsOfType,
  readCycle,
  readSuffix,
  writeSymbol,
  type Parts,
  type Suffixes,
} from "./symbolParts.js";

const bodies = [
  "CRC/C",
  "CCPR/C",
  "CEDAW/C",
  "CAT/C",
  "CERD/C",
  "CMW/C",
  "CRPD/C",
  "CED/C",
  "E/C.12",
] as const;
const committees: readonly string[] = bodies
  .filter((body) => body !== "E/C.12")
  .map((body) => body.slice(0, -2));
const protocols: readonly string[] = ["OPSC", "OPAC", "OPIC"];

/** Takes note of what was repaired or is wrong. */
export type Say = (code: string, severity: Issue["severity"], message: string, suggestion?: string) => void;

/** Takes the suffixes off the end. */
const takeSuffixes = (segments: string[]): Suffixes => {
  const suffixes: Suffixes = [];
  for (;;) {
    const suffix = readSuffix(segments.at(-1) ?? "");
    if (suffix === undefined) return suffixes;
    suffixes.unshift(suffix);
    segments.pop();
  }
};

const takeBody = (segments: string[], say: Say): string | undefined => {
  const two = segments.slice(0, 2).join("/");
  if ((bodies as readonly string[]).includes(two)) {
    segments.splice(0, 2);
    return two;
  }
  const [committee = ""] = segments;
  if (!committees.includes(committee)) return undefined;
  segments.shift();
  const place = segments.indexOf("C");
  const left = place === -1 && protocols.includes(segments[0] ?? "");
  if (place <= 0 && !left) return committee;
  if (place > 0) segments.splice(place, 1);
  say("symbol-order", "warning", 'Expected "C" right after the committee, as in CRC/C/OPSC/TKM/1.');
  return `${committee}/C`;
};

const takeProtocol = (body: string, segments: string[], say: Say): string | null => {
  const segment = segments[0] ?? "";
  if (segment.length > 5 || isCountryCode(segment)) return null;
  const near = protocols.filter((protocol) => editDistance(protocol, segment) === 1);
  const meant = near.length === 1 && segments.length > 1 ? near[0] : undefined;
  if (meant === undefined && !/^OP[A-Z]{0,3}$/.test(segment)) return null;
  segments.shift();
  if (segment === "OP") return segment;
  if (!protocols.includes(segment)) {
    const message = `Expected one of the Protocol segments ${protocols.join(", ")} after the committee.`;
    say("symbol-instrument", "warning", message, meant);
    return meant ?? segment;
  }
  if (body !== "CRC/C") {
    say("symbol-instrument", "warning", `The Protocol segment ${segment} belongs to CRC/C, not to ${body}.`);
  }
  return segment;
};

const readCountry = (segment: string, say: Say): string => {
  if (isCountryCode(segment) || segment === "EU") return segment;
  say(
    "symbol-country",
    "warning",
    "Expected a country code that ISO 3166-1 assigns.",
    nearestCountry(segment),
  );
  return segment;
};

/** Puts back in order what was swapped: "TKM/OPSC/1" and "CO/TKM/1". */
const reorder = (parts: Parts, segments: string[], say: Say): void => {
  const [first = "", second = ""] = segments;
  if (parts.protocol === null && isCountryCode(first) && protocols.includes(second)) {
    parts.protocol = second;
    segments.splice(1, 1);
    say(
      "symbol-order",
      "warning",
      "Expected the Protocol segment before the country code, as in CRC/C/OPSC/TKM/1.",
    );
  } else if (kindsOfType[first] !== undefined && isCountryCode(second)) {
    segments.splice(0, 2, second, first);
    if (first === "Q") {
      // Lists of issues were so numbered until 2005: CRC/C/Q/BGD/2.
      parts.legacy = true;
    } else {
      say(
        "symbol-order",
        "warning",
        `Expected the country code before the type, as in CRC/C/${second}/${first}/1.`,
      );
    }
  }
};

const readState = (parts: Parts, [country = "", ...below]: readonly string[], say: Say): boolean => {
  parts.country = readCountry(country, say);
  const [type = ""] = below;
  parts.type = /^[A-Z]{1,4}$/.test(type) ? type : null;
  const [cycle, ...more] = parts.type === null ? below : below.slice(1);
  const kind = parts.type === null ? "state-report" : kindsOfType[parts.type];
  if (kind === undefined) {
    say("symbol-type", "error", `Expected a document type among ${Object.keys(kindsOfType).join(", ")}.`);
    return false;
  }
  const added = parts.suffixes.some(({ kind: name }) => name === "Add");
  // Replies to a list of issues were its addendum before the type RQ; what a State says on observations is theirs.
  if (added && kind === "list-of-issues") parts.kind = "replies";
  else if (added && kind === "concluding-observations") parts.kind = "follow-up";
  else parts.kind = kind;
  parts.cycle = readCycle(cycle);
  if (parts.cycle === null || more.length > 0) {
    say("symbol-cycle", "error", "Expected the number of the report at the end, such as 1 or 2-4.");
    return false;
  }
  if (parts.cycle.last < parts.cycle.first) {
    say("symbol-cycle", "warning", "Expected the lower number of the combined reports first, as in 2-4.");
  }
  return true;
};

/** The series CRC/C/15/Add. held the concluding observations until 2004; the State is not in the symbol. */
const readNumbered = (parts: Parts, segments: readonly string[]): boolean => {
  const numbers = segments.map(integer);
  if (numbers.length > 2 || numbers.includes(null)) return false;
  // Documents of a session carry its number first: CRC/C/90/2.
  const [first = null, second = null] = numbers;
  const session = second === null ? null : first;
  const legacy = session === null && parts.suffixes.some(({ kind }) => kind === "Add");
  Object.assign(parts, { session, number: second ?? first, legacy } satisfies Partial<Parts>);
  if (parts.body === "CRC/C" && parts.number === 15 && legacy) parts.kind = "concluding-observations";
  return true;
};

const readGeneral = (parts: Parts, segments: string[], say: Say): boolean => {
  const [head = "", second, third, fourth] = segments;
  const record = integer(/^SR\.?(\d{1,5})$/.exec(head)?.[1]);
  if (record !== null && segments.length === 1) {
    Object.assign(parts, { kind: "summary-record", number: record } satisfies Partial<Parts>);
    return true;
  }
  if (head === "GC" && (segments.length === 2 || segments.length === 3)) {
    const year = segments.length === 3 ? integer(second) : null;
    const number = integer(third ?? second);
    const legacy = parts.legacy || year !== null;
    Object.assign(parts, { kind: "general-comment", number, year, legacy } satisfies Partial<Parts>);
    if (number !== null && (year !== null || segments.length === 2)) return true;
  } else if (head === "RESP" && segments.length === 2 && integer(second) !== null) {
    // Written replies until 2005.
    Object.assign(parts, {
      kind: "replies",
      type: head,
      number: integer(second),
      legacy: true,
    } satisfies Partial<Parts>);
    return true;
  } else if (second === "D" && segments.length === 4) {
    const [session, number, year] = [integer(head), integer(third), integer(fourth)];
    Object.assign(parts, { kind: "views", session, number, year } satisfies Partial<Parts>);
    if (session !== null && number !== null && year !== null) return true;
  } else if (segments.length > 0 && readNumbered(parts, segments)) {
    return true;
  }
  say("symbol-form", "error", "Expected a document symbol such as CRC/C/OPSC/TKM/CO/1 or CRC/C/SR.1939.");
  return false;
};

/** Older series without the segment C: CRC/OP/SA/1 and CRC/GC/2003/5. */
const readOlder = (parts: Parts, segments: string[], say: Say): string | undefined => {
  parts.legacy = true;
  if (segments[0] === "GC") return readGeneral(parts, segments, say) ? writeSymbol(parts) : undefined;
  parts.number = integer(segments.at(-1));
  if (segments[0] === "OP" && parts.number !== null && segments.length <= 4) {
    parts.protocol = "OP";
    const suffixes = parts.suffixes.map(({ kind, number }) => `${kind}.${number}`);
    return [parts.body, ...segments.slice(0, -1), `${parts.number}`, ...suffixes].join("/");
  }
  say("symbol-form", "error", 'Expected "C" after the committee, as in CRC/C/OPSC/TKM/1.');
  return undefined;
};

/** Reads one symbol without white space. Answers undefined, with an error said, where it is none. */
export function readSymbol(
  text: string,
  say: Say,
): { readonly parts: Parts; readonly symbol: string } | undefined {
  const segments = text.split("/");
  const suffixes = takeSuffixes(segments);
  const upper = segments.map((segment) => segment.toUpperCase());
  if (upper.join("/") !== segments.join("/"))
    say("symbol-case", "information", "Capital letters were restored.");
  const body = takeBody(upper, say);
  if (body === undefined) {
    const message = `Expected a symbol that begins with a treaty body, such as ${bodies.join(", ")}.`;
    say("symbol-body", "error", message);
    return undefined;
  }
  const parts: Parts = {
    body,
    protocol: null,
    kind: "general-document",
    type: null,
    country: null,
    cycle: null,
    number: null,
    session: null,
    year: null,
    suffixes,
    legacy: false,
  };
  if (!body.includes("/")) {
    const older = readOlder(parts, upper, say);
    return older === undefined ? undefined : { parts, symbol: older };
  }
  parts.protocol = takeProtocol(body, upper, say);
  reorder(parts, upper, say);
  const isState = /^[A-Z]{3}$/.test(upper[0] ?? "") || (upper[0] === "EU" && body === "CRPD/C");
  const ok = isState ? readState(parts, upper, say) : readGeneral(parts, upper, say);
  return ok ? { parts, symbol: writeSymbol(parts) } : undefined;
}
