import fc from "fast-check";
import type { ProceedingEvent } from "opsc/victims";

type Stage = ProceedingEvent["stage"];

/** What may come next in the life of one accused; `end` stops. Wider than any one State's procedure. */
const next: Readonly<Record<Stage, readonly (Stage | "end")[]>> = {
  registered: ["investigated", "prosecuted", "dismissed", "withdrawn", "diverted", "end"],
  investigated: ["investigated", "prosecuted", "dismissed", "withdrawn", "diverted", "registered", "end"],
  prosecuted: [
    "tried",
    "convicted",
    "acquitted",
    "investigated",
    "dismissed",
    "withdrawn",
    "diverted",
    "end",
  ],
  tried: ["convicted", "acquitted", "tried", "investigated", "prosecuted", "dismissed", "withdrawn", "end"],
  convicted: ["sanctioned", "appealed", "reopened", "end"],
  acquitted: ["appealed", "reopened", "end"],
  sanctioned: ["appealed", "reopened", "end"],
  appealed: ["tried", "convicted", "acquitted", "sanctioned", "appealed", "dismissed", "reopened", "end"],
  reopened: ["investigated", "prosecuted", "tried", "convicted", "acquitted", "end"],
  withdrawn: ["reopened", "dismissed", "end"],
  dismissed: ["reopened", "appealed", "prosecuted", "end"],
  diverted: ["prosecuted", "end"],
  pending: ["end"],
};

const dayOf = (offset: number): string => new Date(Date.UTC(2015, 0, 1 + offset)).toISOString().slice(0, 10);

/** What must have happened at some time before. */
const ground: Partial<Record<Stage, Stage>> = {
  tried: "prosecuted",
  convicted: "prosecuted",
  acquitted: "prosecuted",
  sanctioned: "convicted",
};

const isPossible = (sofar: readonly Stage[], stage: Stage): boolean => {
  const needed = ground[stage];
  return needed === undefined || sofar.includes(needed);
};

/** A history known to the day that could have happened to one accused. */
export const histories: fc.Arbitrary<ProceedingEvent[]> = fc
  .tuple(
    fc.constantFrom<Stage>("registered", "investigated"),
    fc.array(fc.tuple(fc.nat(20), fc.nat(400)), { maxLength: 20 }),
    fc.boolean(),
  )
  .map(([first, steps, open]) => {
    const stages: Stage[] = [first];
    let day = 0;
    const history: ProceedingEvent[] = [{ stage: first, date: dayOf(day) }];
    for (const [choice, wait] of steps) {
      const last = stages.at(-1) ?? first;
      const possible = next[last].filter((one) => one === "end" || isPossible(stages, one));
      const stage = possible[choice % possible.length];
      if (stage === undefined || stage === "end") break;
      day += wait % 3 === 0 ? 0 : wait;
      stages.push(stage);
      history.push({ stage, date: dayOf(day) });
    }
    const last = stages.at(-1);
    if (open && last !== "withdrawn" && last !== "dismissed") {
      history.push({ stage: "pending", date: dayOf(day) });
    }
    return history;
  });

const missing = ["unknown", "not-asked", "declined"] as const;

/** The history with each date cut to its month or its year, or replaced by a reason for having none. */
export const blurred = (history: readonly ProceedingEvent[]): fc.Arbitrary<ProceedingEvent[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(10, 7, 4, 0), fc.constantFrom(...missing)), {
      minLength: history.length,
      maxLength: history.length,
    })
    .map((cuts) =>
      history.map(({ stage, date }, at) => {
        const [length, reason] = cuts[at] ?? [10, "unknown"];
        return { stage, date: length === 0 ? reason : date.slice(0, length) };
      }),
    );
