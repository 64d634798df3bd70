import { decodeNamedCharacterReference } from "decode-named-character-reference";

const blocks = new Set(
  (
    "address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li " +
    "main nav ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);

const withoutText = new Set(["script", "style", "template", "noscript", "iframe"]);

const tagName = /^\/?([a-z][a-z0-9]*)/i;

/** The code points 128 to 159 mean the characters of windows-1252 in HTML (decoders of some engines take them for Latin-1). */
const windows1252 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

const numbered = (digits: string, radix: number): string => {
  const code = Number.parseInt(digits, radix);
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80);
  const wrong = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return wrong ? "\uFFFD" : String.fromCodePoint(code);
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z][a-z0-9]{1,31}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string) => {
      if (hex !== undefined) return numbered(hex, 16);
      if (decimal !== undefined) return numbered(decimal, 10);
      const named = decodeNamedCharacterReference(name);
      return named === false ? whole : named;
    },
  );

/** Finds texts from left to right, and remembers when there are no more, so that a hostile input is read once. */
const finder = (text: string, wanted: string): ((from: number) => number) => {
  let exhausted = false;
  return (from) => {
    if (exhausted) return -1;
    const at = text.indexOf(wanted, from);
    exhausted = at === -1;
    return at;
  };
};

/** The text between the tags, before its character references are decoded; blocks end in a line break. */
const stripped = (html: string): string => {
  const nextOpen = finder(html, "<");
  const nextClose = finder(html, ">");
  const nextCommentEnd = finder(html, "-->");
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const endOf = new Map([...withoutText].map((name) => [name, finder(lower, `</${name}`)]));
  let text = "";
  let from = 0;
  for (let at = nextOpen(0); at !== -1; at = nextOpen(from)) {
    text += html.slice(from, at);
    const comment = html.startsWith("<!--", at);
    const name = tagName.exec(html.slice(at + 1, at + 20))?.[1]?.toLowerCase();
    const isTag = comment || name !== undefined || html[at + 1] === "!" || html[at + 1] === "?";
    const end = !isTag ? -1 : comment ? nextCommentEnd(at) : nextClose(at);
    if (end === -1) {
      // A lone "<" is text, and so is a tag that never ends: nothing is lost.
      text += "<";
      from = at + 1;
      continue;
    }
    from = end + (comment ? 3 : 1);
    if (name === undefined) continue;
    if (blocks.has(name)) text += "\n";
    const skip = html[at + 1] === "/" ? undefined : endOf.get(name);
    const close = skip?.(from);
    if (close !== undefined && close !== -1) from = close;
  }
  return text + html.slice(from);
};

/**
 * The text of a fragment of HTML: tags and comments go, blocks become lines, character references are decoded, spaces
 * collapse. What it answers is text and is never to be put into a page unescaped.
 *
 * @param html - Any text; one without tags comes back with its spaces tidied.
 * @returns Lines without empty ones. Reads in linear time; a tag that never ends stays as text.
 * @source HTML Living Standard, named and numeric character references
 * @example
 * import { plainTextOfHtml } from "opsc/recommendations";
 * plainTextOfHtml("<p>Bring the law into line&nbsp;with article&#160;3;</p><p>Act &amp; report.</p>");
 * //=> "Bring the law into line with article 3;\nAct & report."
 */
export function plainTextOfHtml(html: string): string {
  return decoded(stripped(html.replace(/\r\n?/g, "\n")))
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
