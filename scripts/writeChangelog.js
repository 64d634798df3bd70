// Writes the part "Unreleased" of CHANGELOG.md anew out of the changesets in .changeset; what was released stays as `changeset version`
// wrote it. With --check it writes nothing and fails where that part is not what the changesets say.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const levels = { major: "Major changes", minor: "Minor changes", patch: "Patches" };

const folder = new URL("../.changeset/", import.meta.url);
const file = new URL("../CHANGELOG.md", import.meta.url);

const changesets = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .sort()
  .map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const level = /:\s*(major|minor|patch)\s*$/m.exec(head ?? "")?.[1];
    if (level === undefined) throw new Error(`.changeset/${name} names no level: major, minor or patch.`);
    return { level, body: body.trim() };
  });

// A line without anything stays so, as the formatter leaves it.
const item = (body) => `- ${body.replace(/\n(?=[^\n])/g, "\n  ")}`;

const partOf = (level) => {
  const bodies = changesets.filter((changeset) => changeset.level === level).map(({ body }) => item(body));
  return bodies.length === 0 ? [] : [`### ${levels[level]}`, ...bodies];
};

const unreleased =
  changesets.length === 0
    ? []
    : [
        "## Unreleased",
        "What the changesets in `.changeset` bring to the next version.",
        ...Object.keys(levels).flatMap(partOf),
      ];

const readChangelog = () => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "# opsc\n";
  }
};

/** The versions that were released, the newest first; `## 1.2.3` begins each. */
const released = (text) => {
  const parts = text.split(/^(?=## )/m).slice(1);
  return parts.filter((part) => !part.startsWith("## Unreleased")).map((part) => part.trim());
};

const before = readChangelog();
const after = `${["# opsc", ...unreleased, ...released(before)].join("\n\n")}\n`;

if (!process.argv.includes("--check")) writeFileSync(file, after);
else if (before !== after) {
  console.error("CHANGELOG.md does not say what the changesets say. Run npm run changelog.");
  process.exitCode = 1;
}
