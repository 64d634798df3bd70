import { expect, it } from "vitest";
import { jsonSchemaOf, rulesOf, wireTypes } from "opsc/schemas";
import { compileValidator, proceedingRecords, victimRecords } from "opsc/victims";
import { agree } from "./agree.js";
import { brokenVictims, wireValues } from "./wireValues.js";
import { validatorVerdict, zodVerdict } from "./verdicts.js";
const runs = Number(process.env["OPSC_RUNS"]);
it.each([
  ["victim-record", compileValidator<any, any>(victimRecords as any)],
  ["proceeding-record", compileValidator<any, any>(proceedingRecords as any)],
] as const)(
  "%s",
  (name, v) => {
    const schema = wireTypes.find((t) => t.name === name)!.schema;
    const z = zodVerdict(schema);
    const c = validatorVerdict(v, new Set(rulesOf(name).map((r) => r.id)));
    let apart = 0;
    const start = performance.now();
    const fixtures = [
      ...(wireValues.get(name) ?? []),
      ...(name === "victim-record" ? brokenVictims.map((b) => b.record) : []),
    ];
    const r = agree(schema, jsonSchemaOf(name)!, {
      fixtures,
      runs,
      seed: 4711,
      verdict: (x) => {
        const a = z(x);
        const b = c(x);
        if (a !== b) {
          apart++;
          if (apart < 5) console.log("APART", a, b, JSON.stringify(x));
        }
        return b;
      },
    });
    console.log(
      "COUNT",
      name,
      JSON.stringify({
        ...r,
        disagreements: r.disagreements.length,
        apart,
        s: Math.round((performance.now() - start) / 1000),
      }),
      r.disagreements.slice(0, 2),
    );
    expect(apart + r.disagreements.length).toBe(0);
  },
  3_000_000,
);
