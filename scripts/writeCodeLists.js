// Writes docs/code-lists.md from the built package: npm run build && node scripts/writeCodeLists.js
import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { codeLists } from "../dist/cli/codeLists.js";
import { codeListsPage, listsOf, roomsWithLists } from "./codeListsPage.js";

const path = new URL("../docs/code-lists.md", import.meta.url);
const own = ["provisions", "offences", "legal-elements", "crosswalks", "terminology"];
const groups = [
  { title: "The Protocol, entry by entry", lists: own.map((name) => ({ name, list: codeLists[name] })) },
];
for (const room of roomsWithLists) {
  groups.push({ title: `opsc/${room}`, lists: listsOf(await import(`opsc/${room}`)) });
}
writeFileSync(
  path,
  await format(codeListsPage(groups), { ...(await resolveConfig(path)), parser: "markdown" }),
);
