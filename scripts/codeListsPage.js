/** Rooms in the order in which the page has them. */
export const roomsWithLists = [
  "protocol",
  "codes",
  "victims",
  "legislation",
  "benchmarks",
  "recommendations",
  "report",
  "scoring",
  "statistics",
];

const entryKeys = ["code", "label", "definition", "source", "verified"];

const isList = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (entry) => typeof entry === "object" && entry !== null && entryKeys.every((key) => key in entry),
  );

/** The code lists among the exports of a room, in the order of their names; a scale stands with its grades. */
export const listsOf = (room) =>
  Object.entries(room)
    .filter(([, value]) => isList(value))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, list]) => [
      { name, list },
      ...list.flatMap((entry) =>
        isList(entry.grades) ? [{ name: `${name}: ${entry.code}`, list: entry.grades }] : [],
      ),
    ]);

const sourceText = ({ title, locator, year }) =>
  `${title}${year === undefined ? "" : ` (${year})`}${locator === undefined ? "" : `, ${locator}`}`;

/** Text that Markdown takes as it is. */
const plain = (text) => text.replaceAll(/[\\`*_<[\]|]/g, "\\$&").replace(/\s+/g, " ");

const mark = (verified) => (verified ? "read" : "**not read**");

const sourceLine = ({ source, verified }) => `${plain(sourceText(source))}: ${mark(verified)}`;

/** A list and no table, which would be too wide for a telephone; the source stands once where all entries share it. */
const entries = (list) => {
  const isOne = list.every((entry) => sourceLine(entry) === sourceLine(list[0]));
  return [
    ...(isOne ? [`Source: ${sourceLine(list[0])}.`, ""] : []),
    ...list.map((entry) => {
      const meaning = `- \`${entry.code}\` **${plain(entry.label)}.** ${plain(entry.definition)}`;
      return isOne ? meaning : `${meaning} (${sourceLine(entry)})`;
    }),
  ].join("\n");
};

const count = (list) => list.filter(({ verified }) => !verified).length;

/**
 * The page of all code lists in Markdown.
 *
 * @param groups - Titles with the lists that stand beneath them.
 */
export const codeListsPage = (groups) => {
  const all = groups.flatMap(({ lists }) => lists).flatMap(({ list }) => list);
  return [
    "# Code lists",
    "<!-- Written by scripts/writeCodeLists.js: do not edit. -->",
    `Every code of the package with its meaning and its source. **Verified** says whether that source was read when the code was written: of ${all.length} codes ${
      all.length - count(all)
    } rest on a source that was read, ${count(all)} do not and may be wrong. The same lists come from \`opsc codes\` and, in code, from the room that is named.`,
    ...groups.flatMap(({ title, lists }) => [
      `## ${title}`,
      ...lists.flatMap(({ name, list }) => [`### ${name}`, entries(list)]),
    ]),
    "",
  ].join("\n\n");
};
