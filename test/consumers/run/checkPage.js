import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.js";
import { runProgram } from "./runProgram.js";

const origin = "http://opsc.test";
/** No code from text, no inline script, nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

/** Opens the folder of a built page in a browser; every file comes from that folder and nothing from a network. */
async function openPage(folder, read) {
  const files = new Set(readdirSync(folder, { recursive: true }).map((path) => `/${path}`));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    const elsewhere = [];
    const errors = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.route("**", (route) => {
      const { origin: from, pathname } = new URL(route.request().url());
      const path = pathname === "/" ? "/index.html" : pathname;
      if (from !== origin || !files.has(path)) {
        elsewhere.push(route.request().url());
        return route.abort();
      }
      return route.fulfill({
        body: readFileSync(join(folder, path)),
        headers: { "content-type": types[extname(path)], "content-security-policy": policy },
      });
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction("globalThis.done !== undefined", undefined, { timeout: 60_000 });
    return { ...(await read(page)), elsewhere, errors };
  } finally {
    await browser.close();
  }
}

/** A bundle of Vite in Chromium, under a policy that forbids code generation, answers what Node answers, without a network. */
export async function checkPage({ latest, tools }) {
  const source = join(latest, "page");
  await runProgram(process.execPath, [tools.vite, "build", source, "--logLevel", "error"], { cwd: latest });
  const inNode = JSON.parse(await runProgram(process.execPath, [join(source, "inNode.js")], { cwd: latest }));
  const { done, heading, rows, elsewhere, errors } = await openPage(join(source, "dist"), async (page) => ({
    done: await page.evaluate("globalThis.done"),
    heading: await page.locator("h1").textContent(),
    rows: await page.locator("table tr").count(),
  }));
  // A browser asks for an icon of its own accord.
  assert.deepEqual(
    elsewhere.filter((url) => url !== `${origin}/favicon.ico`),
    [],
  );
  assert.deepEqual(errors, []);
  assert.equal(inNode.mayGenerateCode, true);
  assert.equal(done.mayGenerateCode, false);
  assert.deepEqual(done.answers, inNode.answers);
  assert.equal(done.answers.valid, 50);
  assert.equal(done.answers.validLines, 50);
  assert.equal(done.answers.walksBytes, true);
  assert.equal(done.answers.refused.ok, false);
  assert.ok(!JSON.stringify(done.answers.refused).includes("A name"));
  assert.match(heading, /Turkmenistan/);
  assert.ok(rows > 32);
  return "Vite, Chromium, script-src 'self'";
}
