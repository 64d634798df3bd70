import {
  casebook,
  casebookParagraphSchema,
  casebookPartSchema,
  citationNoteSchema,
  dateConflictSchema,
  positiveAspectSchema,
  turkmenistan,
  turkmenistanDateConflicts,
  turkmenistanLegislation,
  turkmenistanParagraphs,
  turkmenistanParts,
  turkmenistanPositiveAspects,
} from "opsc/casebook";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { domesticProvisionSchema } from "opsc/legislation";
import { caseFileSchema } from "opsc/recommendations";

describe("the casebook fits its models", () => {
  it("holds a valid case file under its name", () => {
    expect(caseFileSchema.safeParse(turkmenistan).error).toBeUndefined();
    expect(casebook).toEqual({ turkmenistan });
  });

  it.each([
    ["paragraphs", casebookParagraphSchema, turkmenistanParagraphs],
    ["parts", casebookPartSchema, turkmenistanParts],
    ["legislation", domesticProvisionSchema, turkmenistanLegislation],
    ["positive aspects", positiveAspectSchema, turkmenistanPositiveAspects],
    ["date conflicts", dateConflictSchema, turkmenistanDateConflicts],
  ] as const)("holds valid %s", (_name, schema, values) => {
    expect(z.array<z.ZodType>(schema).safeParse(values).error).toBeUndefined();
  });

  it("refuses unknown keys and a letter in brackets", () => {
    const note = {
      asPrinted: "article 3, paragraph 1 (ii) (c)",
      suggestion: "3.1.c",
      reason: "No such provision.",
    };
    expect(citationNoteSchema.safeParse(note).success).toBe(true);
    expect(citationNoteSchema.safeParse({ ...note, more: 1 }).success).toBe(false);
    const [paragraph] = turkmenistanParagraphs.filter(({ number }) => number === 17);
    const items = paragraph?.items.map((item) => ({ ...item, label: `(${item.label})` }));
    expect(casebookParagraphSchema.safeParse({ ...paragraph, items }).success).toBe(false);
  });
});
