import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../house/sourceFiles.js";
import { anchorsOf } from "./anchorsOf.js";
import { pagePaths, textOf } from "./pages.js";

/** A page without its blocks, code spans and comments, in which no link is meant. */
const prose = (page: string): string =>
  page
    .replace(/^(`{3,})[\s\S]*?^\1[ \t]*$/gm, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/<!--[\s\S]*?-->/g, "");

const linksOf = (page: string): string[] =>
  [...prose(page).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target = ""]) => target);

const problemWith = (page: string, target: string): string | undefined => {
  if (/^https:\/\//.test(target)) return undefined;
  if (/^[a-z]+:/i.test(target)) return `${target} is no address of a page`;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : normalize(join(dirname(page), path)).replaceAll("\\", "/");
  if (!existsSync(join(root, file))) return `${target} leads nowhere`;
  if (anchor === undefined) return undefined;
  return file.endsWith(".md") && anchorsOf(textOf(file)).has(anchor)
    ? undefined
    : `${target}: no such heading`;
};

describe.each(pagePaths)("%s", (page) => {
  const links = linksOf(textOf(page));
  it("leads where it says", () => {
    expect(links.flatMap((target) => problemWith(page, target) ?? [])).toEqual([]);
  });
});

describe("the pages", () => {
  it("can be reached from the first one", () => {
    const seen = new Set(["docs/getting-started.md"]);
    for (const page of seen) {
      for (const target of linksOf(textOf(page))) {
        const [path = ""] = target.split("#");
        const file = normalize(join(dirname(page), path)).replaceAll("\\", "/");
        if (pagePaths.includes(file)) seen.add(file);
      }
    }
    expect(pagePaths.filter((page) => !seen.has(page) && page !== "README.md")).toEqual([]);
  });
});

describe("links and anchors", () => {
  it("are found, but not in code", () => {
    expect(linksOf("[a](b.md) `[c](d.md)` [e](f.md#g)\n\n```md\n[h](i.md)\n```\n")).toEqual([
      "b.md",
      "f.md#g",
    ]);
    expect(problemWith("docs/concepts.md", "no-such-page.md")).toContain("leads nowhere");
    expect(problemWith("docs/concepts.md", "protocol.md#no-such-heading")).toContain("no such heading");
    expect(problemWith("docs/concepts.md", "javascript:alert(1)")).toContain("no address");
  });

  it("are those of GitHub", () => {
    const page = "# One: two, three!\n## `code` & more\n## One: two, three!\n```sh\n# no heading\n```\n";
    expect([...anchorsOf(page)]).toEqual(["one-two-three", "code--more", "one-two-three-1"]);
  });
});
