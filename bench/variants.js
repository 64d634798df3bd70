// Everything that is measured: each answers whether a parsed value, or the bytes of a line, are a valid victim record, rules included.
import { compileValidator, victimRecords, victimRecordSchema } from "opsc/victims";

/** The rules of opsc for a library that knows the structure alone: the same reader of facts and the same rules that refuse. */
const withRules = (hasStructure) => {
  const { createFacts, readFacts, rules } = victimRecords;
  const refusing = rules.filter(({ severity }) => severity === "error");
  const facts = createFacts();
  let broken = false;
  const notice = () => {
    broken = true;
  };
  return (value) => {
    if (!hasStructure(value)) return false;
    readFacts(value, facts);
    broken = false;
    for (const rule of refusing) rule.find(facts, notice);
    return !broken;
  };
};

const competitor = (module) => async () => {
  const { predicateOf } = await import(new URL(`competitors/${module}.js`, import.meta.url).href);
  return withRules(await predicateOf(victimRecords.structure));
};

/**
 * Variants by name: `title`, the package whose version is printed with it, and what makes the predicate, of a parsed value or of a line
 * in a buffer (`ofLines`).
 */
export const variants = {
  opscLines: {
    title: "opsc compileValidator from the bytes of lines, every reject explained",
    ofLines: true,
    make: () => {
      const { validateLine } = compileValidator(victimRecords).lines();
      return (bytes, from, to) => validateLine(bytes, from, to).kind === "valid";
    },
  },
  opsc: {
    title: "opsc compileValidator of parsed values, every reject explained",
    make: () => {
      const { validate } = compileValidator(victimRecords);
      return (value) => validate(value).ok;
    },
  },
  zod: {
    title: "zod safeParse, every reject explained",
    package: "zod",
    make: () => (value) => victimRecordSchema.safeParse(value).success,
  },
  ajv: { title: "ajv, compiled", package: "ajv", make: competitor("ajv") },
  typebox0: {
    title: "TypeBox 0.34 TypeCompiler",
    package: "@sinclair/typebox",
    make: competitor("typebox0"),
  },
  typebox1: { title: "TypeBox 1 Compile", package: "typebox", make: competitor("typebox1") },
  arktype: { title: "arktype allows", package: "arktype", make: competitor("arktype") },
  valibot: { title: "valibot is", package: "valibot", make: competitor("valibot") },
  typia: { title: "typia createEquals", package: "typia", make: competitor("typia") },
};
