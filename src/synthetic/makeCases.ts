import { checkedOptions } from "./checkedOptions.js";
import { brokenNumber } from "./defects/brokenNumber.js";
import type { SyntheticDefect } from "./defects/syntheticDefect.js";
import { victimDefects } from "./defects/victimDefects.js";
import { movableSource, streams } from "./random/randomSource.js";
import type { CheckedOptions, SyntheticOptions } from "./syntheticOptions.js";
import { writeVictim, type WrittenVictim } from "./writeVictim.js";

/** A record before it is handed out, sound or broken, and what is wrong with it. */
export interface MadeCase {
  /** Its index. */
  readonly index: number;
  /** The sound record; undefined where there is a defect. */
  readonly sound?: WrittenVictim | undefined;
  /** The broken record; undefined where there is none. */
  readonly broken?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the defect. */
  readonly defect?: string | undefined;
}

/** A step through the list of defects that comes to every one of them, and to different kinds one after the other. */
const stride = 31;

/** The defect of a broken record. Every seed begins at another place of the list. */
const defectOf = (seed: number, broken: number): SyntheticDefect | undefined =>
  broken < 0 ? undefined : victimDefects[(broken * stride + seed) % victimDefects.length];

function* make({ seed, from, to, perMillion }: CheckedOptions): Generator<MadeCase, void, undefined> {
  const random = movableSource();
  for (let index = from; index < to; index += 1) {
    const defect = defectOf(seed, brokenNumber(seed, index, perMillion, random));
    random.moveTo(seed, index, streams.victim);
    const sound = writeVictim(seed, index, random);
    if (defect === undefined) {
      yield { index, sound };
    } else {
      random.moveTo(seed, index, streams.defect);
      yield { index, broken: defect.apply(sound, random), defect: defect.id };
    }
  }
}

/** Makes the cases behind every generator of this room; wrong options throw at once. */
export const makeCases = (options: SyntheticOptions): Generator<MadeCase, void, undefined> =>
  make(checkedOptions(options));
