import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, it } from "vitest";
import { codeListsPage, listsOf, roomsWithLists } from "../../scripts/codeListsPage.js";
import { codeLists } from "../../src/cli/codeLists.js";
import { everyList } from "../codes/everyList.js";
import { root } from "../house/sourceFiles.js";

const path = join(root, "docs/code-lists.md");

const ofRooms = await Promise.all(
  roomsWithLists.map(async (room) => ({
    title: `opsc/${room}`,
    lists: listsOf(
      (await import(/* @vite-ignore */ `../../src/${room}/index.ts`)) as Record<string, unknown>,
    ),
  })),
);

it("the page has every code list of the house", () => {
  const names = ofRooms.flatMap(({ lists }) => lists.map(({ name }) => name));
  expect(names.toSorted()).toEqual(everyList.map(([name]) => name).toSorted());
});

it("the page is what the lists give (npm run build && node scripts/writeCodeLists.js)", async () => {
  const own = ["provisions", "offences", "legal-elements", "crosswalks", "terminology"];
  const page = codeListsPage([
    {
      title: "The Protocol, entry by entry",
      lists: own.map((name) => ({ name, list: codeLists[name] ?? [] })),
    },
    ...ofRooms,
  ]);
  const anew = await format(page, { ...(await resolveConfig(path)), parser: "markdown" });
  expect(readFileSync(path, "utf8") === anew, "docs/code-lists.md is not up to date").toBe(true);
});

it("the page marks what was not read", () => {
  const page = readFileSync(path, "utf8");
  const notRead = everyList.flatMap(([, list]) => list).filter(({ verified }) => !verified);
  expect(notRead.length).toBeGreaterThan(0);
  expect(page.match(/\*\*not read\*\*/g)?.length).toBeGreaterThan(0);
  for (const { code } of notRead) expect(page).toContain(`\`${code}\``);
});
