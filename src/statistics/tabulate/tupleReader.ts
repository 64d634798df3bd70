import type { CompiledPlan } from "../plan/compiledPlan.js";
import { listReader, type ReadList } from "../plan/recordLists.js";
import type { RecordList } from "../plan/codedField.js";
import { residualCodes, noneCode } from "../plan/residualCodes.js";
import type { CountedRecord } from "./countedRecord.js";
import { tupleSet, type TupleSet } from "./tupleSet.js";

/** One dimension on its way into a key. */
interface Part {
  readonly encode: (subject: unknown) => number;
  readonly stride: number;
}

/** The dimensions that read one list. */
interface ListParts {
  readonly items: (record: unknown) => readonly unknown[] | undefined;
  readonly parts: readonly Part[];
  /** What is added where the list is not collected. */
  readonly absent: number;
  /** What is added where the list is empty. */
  readonly empty: number;
}

const sumOf = (parts: readonly Part[], subject: unknown): number => {
  let sum = 0;
  for (const { encode, stride } of parts) sum += encode(subject) * stride;
  return sum;
};

/** The sum over some dimensions of one of their leaves. */
const fixedSum = (
  { dimensions, strides }: CompiledPlan,
  places: readonly number[],
  choose: (leaves: readonly string[]) => string,
): number =>
  places.reduce((sum, place) => {
    const { leaves } = dimensions[place]!;
    return sum + leaves.indexOf(choose(leaves)) * strides[place]!;
  }, 0);

function listParts(compiled: CompiledPlan, list: RecordList, partAt: (place: number) => Part): ListParts {
  const places = compiled.dimensions.flatMap((dimension, place) => (dimension.list === list ? place : []));
  const items: ReadList = listReader(compiled.plan.of, list);
  return {
    items: items as (record: unknown) => readonly unknown[] | undefined,
    parts: places.map(partAt),
    absent: fixedSum(compiled, places, () => residualCodes.notCollected),
    empty: fixedSum(compiled, places, (leaves) =>
      leaves.includes(noneCode) ? noneCode : residualCodes.other,
    ),
  };
}

/**
 * Makes the reader of a plan: the tuple set of one record. What is read from one item of a list stays in one tuple; what is read
 * from different lists is combined.
 */
export function tupleReader(compiled: CompiledPlan): (record: CountedRecord) => TupleSet {
  const partAt = (place: number): Part => ({
    encode: compiled.dimensions[place]!.encode as (subject: unknown) => number,
    stride: compiled.strides[place]!,
  });
  const single = compiled.dimensions.flatMap(({ list }, place) => (list === undefined ? partAt(place) : []));
  const names = [...new Set(compiled.dimensions.flatMap(({ list }) => list ?? []))];
  const lists = names.map((list) => listParts(compiled, list, partAt));

  return (record) => {
    let base = sumOf(single, record);
    let several: number[] | undefined;
    for (const { items, parts, absent, empty } of lists) {
      const found = items(record);
      if (found === undefined) base += absent;
      else if (found.length === 0) base += empty;
      else if (found.length === 1) base += sumOf(parts, found[0]);
      else {
        const sums = [...new Set(found.map((item) => sumOf(parts, item)))];
        several = (several ?? [0]).flatMap((key) => sums.map((sum) => key + sum));
      }
    }
    return several === undefined ? base : tupleSet(several.map((key) => key + base));
  };
}
