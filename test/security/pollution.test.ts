import { readNdjson, readCsv } from "opsc/node";
import { afterEach, describe, expect, it } from "vitest";
import { textReaders, valueReaders } from "./readers.js";

const ofObjects = Object.getOwnPropertyNames(Object.prototype).sort();
const ofArrays = Object.getOwnPropertyNames(Array.prototype).sort();
const ofFunctions = Object.getOwnPropertyNames(Function.prototype).sort();

afterEach(() => {
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(ofObjects);
  expect(Object.getOwnPropertyNames(Array.prototype).sort()).toEqual(ofArrays);
  expect(Object.getOwnPropertyNames(Function.prototype).sort()).toEqual(ofFunctions);
});

const poisons = [
  '"__proto__":{"polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
  '"prototype":{"polluted":1}',
  '"__proto__":[{"polluted":1}]',
  '"__proto__.polluted":"1","constructor.prototype.polluted":"1"',
];

/** The JSON of a value with a poisoned member at the beginning of every object in turn, for the first objects of it. */
const poisoned = (sample: unknown): string[] => {
  const json = JSON.stringify(sample);
  const places = [...json.matchAll(/\{/g)].slice(0, 25).map(({ index }) => index + 1);
  return places.flatMap((at, place) => {
    const poison = poisons[place % poisons.length] ?? "";
    const comma = json[at] === "}" ? "" : ",";
    return [json.slice(0, at) + poison + comma + json.slice(at)].filter(isJson);
  });
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Everything reachable of an answer whose prototype is not that of its kind. */
const strangersIn = (answer: unknown, seen = new Set<unknown>()): unknown[] => {
  if (typeof answer !== "object" || answer === null || seen.has(answer)) return [];
  seen.add(answer);
  const prototype = Object.getPrototypeOf(answer) as object | null;
  const own = prototype !== null && !Object.hasOwn(prototype, "constructor") ? [answer] : [];
  return [...own, ...Object.values(answer).flatMap((inner) => strangersIn(inner, seen))];
};

describe.each(valueReaders)("$name", ({ samples, read }) => {
  it("changes no prototype, and nothing that it answers has one from the input", () => {
    for (const sample of samples.slice(0, 3)) {
      for (const json of poisoned(sample)) expect(strangersIn(read(JSON.parse(json)))).toEqual([]);
    }
    for (const poison of poisons) read(JSON.parse(`{${poison}}`));
  });
});

describe.each(textReaders)("$name", ({ samples, read }) => {
  it("changes no prototype, whatever its headings and keys are called", () => {
    for (const sample of samples) {
      for (const word of [
        "__proto__",
        "constructor",
        "prototype",
        "constructor.prototype.polluted",
        "hasOwnProperty",
      ]) {
        const [head = "", ...rest] = sample.split(",");
        expect(strangersIn(read([word, ...rest].join(",")))).toEqual([]);
        expect(strangersIn(read([head, word, ...rest.slice(1)].join(",")))).toEqual([]);
        expect(strangersIn(read(sample.replaceAll(/[A-Z][a-z]+/g, word)))).toEqual([]);
      }
      for (const poison of poisons)
        read(sample.startsWith("{") ? sample.replace("{", `{${poison},`) : `{${poison}}`);
    }
  });
});

describe("streams of records", () => {
  const kept: unknown[] = [];
  const anything = {
    validate: (value: unknown) => {
      kept.push(value);
      return { ok: true as const, value, issues: [] };
    },
  };

  it("hand on keys of lines as keys, and refuse the column of the prototype", async () => {
    const lines = poisons.map((poison) => `{${poison}}\n`);
    for await (const { values } of readNdjson(lines, anything)) {
      expect(values.map((value) => Object.getPrototypeOf(value) === Object.prototype)).toEqual(
        poisons.map(() => true),
      );
    }
    const refused: string[] = [];
    for await (const batch of readCsv(["__proto__,a\n1,2\n"], anything)) {
      refused.push(...batch.refused.flatMap(({ issues }) => issues.map(({ code }) => code)));
    }
    expect(refused).toEqual(["header-reserved"]);
    for await (const { values } of readCsv(["constructor,prototype\n1,2\n"], anything)) {
      expect(values).toEqual([{ constructor: "1", prototype: "2" }]);
    }
  });
});
