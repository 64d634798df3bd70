import { once } from "node:events";
import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { processContext, type CommandProcess } from "../../src/cli/processContext.js";
import { FakeTerminal } from "./opsc.js";

/** A process that is none, and what it was ended with. */
const fake = (stdout: Writable, stderr: Writable = new PassThrough()) => {
  const ended: unknown[] = [];
  const exit = (code: unknown): never => {
    ended.push(code);
    throw new Error("ended");
  };
  const own = { exit, stdout, stderr, stdin: new PassThrough() } as unknown as CommandProcess;
  return { context: processContext(own), ended };
};

const failure = (code: string) => Object.assign(new Error(code), { code });

describe("the streams of a process", () => {
  it("are written to and read, and today is a day", async () => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const { context } = fake(stdout, stderr);
    context.out("result\n");
    context.err("remark\n");
    expect(String(stdout.read())).toBe("result\n");
    expect(String(stderr.read())).toBe("remark\n");
    expect(context.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(context.terminal).toBe(undefined);
    await expect(context.drained?.()).resolves.toBe(undefined);
  });

  it("are waited for where a reader is slow", async () => {
    const stdout = new PassThrough({ highWaterMark: 4 });
    const { context } = fake(stdout);
    context.out("more than four");
    let drained = false;
    const waiting = context.drained?.().then(() => {
      drained = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(drained).toBe(false);
    stdout.resume();
    await waiting;
    expect(drained).toBe(true);
  });

  it("have a terminal where standard error is one", () => {
    const terminal = new FakeTerminal();
    expect(fake(new PassThrough(), terminal).context.terminal).toBe(terminal);
  });

  it("end the process in peace where the reader left early, and with the error where it is another", async () => {
    const left = new PassThrough();
    const { ended } = fake(left);
    expect(() => left.emit("error", failure("EPIPE"))).toThrow("ended");
    expect(ended).toEqual([0]);
    const broken = new PassThrough();
    const other = fake(broken);
    expect(() => broken.emit("error", failure("EIO"))).toThrow("EIO");
    expect(other.ended).toEqual([]);
    await once(left.end().resume(), "close");
  });
});
