import { expect, it } from "vitest";
import { progressBar } from "../../src/cli/progressBar.js";
import { FakeTerminal } from "./opsc.js";

it("a progress bar makes way for nothing before it is drawn", () => {
  const terminal = new FakeTerminal();
  const bar = progressBar(terminal);
  let printed = 0;
  bar.makeWay(() => {
    printed += 1;
  });
  bar.stop();
  expect([printed, terminal.drawn]).toEqual([1, ""]);
});

it("a progress bar that is drawn is taken away while something is printed, and drawn again", () => {
  const terminal = new FakeTerminal();
  const bar = progressBar(terminal);
  bar.show({ bytes: 5, totalBytes: 10, records: 1200 });
  const before = terminal.drawn;
  bar.makeWay(() => terminal.write("PRINTED"));
  bar.stop();
  expect(before).toContain("records");
  expect(terminal.drawn.slice(before.length)).toMatch(/^[^P]*\r[^P]*PRINTED.*50 %.*1,200 records/s);
});
