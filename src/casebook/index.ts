export { casebook } from "./casebook.js";
export {
  casebookItemSchema,
  casebookParagraphSchema,
  type CasebookItem,
  type CasebookParagraph,
} from "./casebookParagraph.js";
export { casebookPartSchema, type CasebookPart } from "./casebookPart.js";
export { citationNoteSchema, type CitationNote } from "./citationNote.js";
export { dateConflictSchema, type DateConflict } from "./dateConflict.js";
export { positiveAspectSchema, type PositiveAspect } from "./positiveAspect.js";
export { turkmenistanBenchmarkFacts } from "./turkmenistan/benchmarkFacts.js";
export { turkmenistanDateConflicts } from "./turkmenistan/dateConflicts.js";
export { turkmenistanLegislation } from "./turkmenistan/legislation.js";
export { turkmenistanParagraphs } from "./turkmenistan/observations.js";
export { turkmenistanParts } from "./turkmenistan/parts.js";
export { turkmenistanPositiveAspects } from "./turkmenistan/positiveAspects.js";
export { turkmenistan } from "./turkmenistan/turkmenistan.js";
