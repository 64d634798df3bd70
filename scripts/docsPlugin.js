// Plugin of typedoc: the hand-written pages with their groups and order; a page is called by its first heading.
import { existsSync } from "node:fs";
import { Converter } from "typedoc";

/** The pages by group, in the order in which a newcomer reads them; docs/getting-started.md is the front page. */
export const siteGroups = {
  "Begin here": ["concepts", "faq", "limits-and-ethics"],
  Tutorials: [
    "tutorials/README",
    "tutorials/follow-up-officer",
    "tutorials/ngo-analyst",
    "tutorials/data-engineer",
    "tutorials/embedding",
  ],
  "How to": [
    "how-to/README",
    "how-to/read-observations",
    "how-to/keep-a-case-file",
    "how-to/report-in-russian-as-word",
    "how-to/compare-two-drafts",
    "how-to/publish-a-table",
    "how-to/check-a-published-table",
    "importers",
    "validating-records",
    "pseudonyms",
    "identifiers",
    "counting-on-engines",
    "json-schema",
    "content-security-policy",
    "languages",
  ],
  Subjects: [
    "protocol",
    "reading-documents",
    "legislation",
    "benchmarks",
    "reports",
    "report-outlines",
    "records",
    "proceedings",
    "statistics",
    "auditing-published-tables",
    "scoring",
    "sensitivity",
    "code-lists",
  ],
  Methods: ["methods/README", "methods/scoring", "methods/disclosure-control"],
  "The house": [
    "architecture",
    "threat-model",
    "speed",
    "statistics-speed",
    "decisions/README",
    "decisions/0*",
  ],
};

const groupOf = (file) => {
  const page = /\/docs\/(.+)\.md$/.exec(file)?.[1] ?? "";
  const named = Object.entries(siteGroups).find(([, pages]) => pages.includes(page));
  return named?.[0] ?? (page.startsWith("decisions/") ? "The house" : undefined);
};

const nameIn = (content) =>
  content
    .map(({ text }) => text)
    .join("")
    .match(/^# +(.+?)\s*$/m)?.[1]
    ?.replaceAll("`", "");

/** Called by typedoc. */
export function load(app) {
  app.on("bootstrapEnd", () => {
    const files = Object.values(siteGroups)
      .flat()
      .map((page) => `docs/${page}.md`);
    app.options.setValue(
      "projectDocuments",
      files.filter((file) => file.includes("*") || existsSync(file)),
    );
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    page.name = nameIn(page.content) ?? page.name;
    const group = groupOf(app.files.getReflectionPath(page) ?? "");
    if (group === undefined)
      app.logger.warn(`The page ${page.name} stands in no group of scripts/docsPlugin.js.`);
    else page.frontmatter.group = group;
  });
}
