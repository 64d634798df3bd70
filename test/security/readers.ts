import {
  parseCitations,
  parseSymbol,
  readConcludingObservations,
  concludingObservationsSchema,
} from "opsc/documents";
import { blockFragmentSchema, fragmentSchema } from "opsc/fragments";
import { validate } from "opsc/issues";
import { lintTerminology } from "opsc/protocol";
import {
  caseFileOf,
  caseFromJson,
  caseToJson,
  checkCaseFile,
  importImpactOss,
  importUhri,
  plainTextOfHtml,
  recommendationsToCsv,
  summariseCase,
} from "opsc/recommendations";
import { assembleFollowUp, draftDifference, followUpReportSchema, reportTextsSchema } from "opsc/report";
import { toHtml, toMarkdown } from "opsc/render";
import {
  auditPublished,
  disclosurePolicySchema,
  fromLeafCounts,
  importAggregates,
  importCertificates,
  importLeafCounts,
  importLedger,
  openRelease,
  readPublishedTable,
  tabulationPlanSchema,
  tabulator,
  type AggregateOptions,
} from "opsc/statistics";
import { englishDatesIn, isPartialDate, isPlainDate } from "opsc/time";
import {
  codeListsSchema,
  compileValidator,
  flatImporter,
  importerNames,
  importerOf,
  proceedingRecords,
  scanForIdentifiers,
  victimRecords,
} from "opsc/victims";
import { plan } from "../cli/release.js";
import { caseOf } from "../recommendations/caseOf.js";
import { wireValues } from "../schemas/wireValues.js";
import { csvRows, ndjsonRows } from "../victims/importers/fixtures.js";

/** What reads something that came from outside, with good examples of it. */
export interface Reader<Input> {
  /** Name. */
  readonly name: string;
  /** Good input, from which bad input is made. */
  readonly samples: readonly Input[];
  /** Reads it, and goes on with what was accepted as a program would. */
  readonly read: (input: Input) => unknown;
}

/** The shortest: what is read is the same, and reads faster. */
const few = 12;

const samplesOf = (name: string): readonly unknown[] => {
  const samples = wireValues.get(name);
  if (samples === undefined || samples.length === 0) throw new Error(`No sample of ${name}.`);
  return samples
    .map((sample) => ({ sample, length: JSON.stringify(sample).length }))
    .sort((left, right) => left.length - right.length)
    .slice(0, few)
    .map(({ sample }) => sample);
};

const asOf = "2025-04-01";
const noCertificates = importCertificates({ format: "opsc-certificates", seal: "", populations: [] });
const smallCase = caseOf();
const draft = assembleFollowUp(smallCase, { asOf });
const contents = ({ fragments }: Pick<typeof draft, "fragments">) => ({ fragments, recommendations: [] });
const [aggregateOptions] = samplesOf("aggregate-options");
const sums = "Sex,Victims\nF,30\nM,12\n,42\n";
const records = {
  victims: compileValidator(victimRecords),
  proceedings: compileValidator(proceedingRecords),
};
const flat = flatImporter(victimRecords);

/** Everything that takes a value which `JSON.parse` made. */
export const valueReaders: readonly Reader<unknown>[] = [
  {
    name: "checkCaseFile",
    samples: [smallCase],
    read: (value) => {
      const checked = checkCaseFile(value);
      if (!checked.ok) return checked;
      return [
        checked.issues,
        caseToJson(checked.value),
        summariseCase(checked.value, asOf),
        recommendationsToCsv(checked.value.recommendations),
      ];
    },
  },
  {
    name: "the JSON of a document",
    samples: samplesOf("concluding-observations").slice(0, 1),
    read: (value) => {
      const document = validate(concludingObservationsSchema, value);
      return document.ok ? caseFileOf(document.value) : document;
    },
  },
  {
    name: "tabulator",
    samples: samplesOf("tabulation-plan"),
    read: (value) => {
      const checked = validate(tabulationPlanSchema, value);
      return checked.ok ? tabulator(checked.value).issues : checked;
    },
  },
  {
    name: "a policy",
    samples: samplesOf("disclosure-policy"),
    read: (value) => validate(disclosurePolicySchema, value),
  },
  {
    name: "openRelease",
    samples: [samplesOf("protected-content")],
    read: (value) => (noCertificates.ok ? openRelease(value, noCertificates.value) : noCertificates),
  },
  {
    name: "importCertificates",
    samples: [{ format: "opsc-certificates", seal: "", populations: [] }],
    read: importCertificates,
  },
  {
    name: "importLedger",
    samples: [{ format: "opsc-ledger", releases: [] }],
    read: importLedger,
  },
  {
    name: "an older draft",
    samples: [JSON.parse(JSON.stringify(draft)) as unknown],
    read: (value) => {
      const report = validate(followUpReportSchema, value);
      return report.ok ? draftDifference(contents(report.value), contents(draft)) : report;
    },
  },
  {
    name: "a fragment",
    samples: samplesOf("fragment"),
    read: (value) => {
      const any = validate(fragmentSchema, value);
      const fragment = validate(blockFragmentSchema, value);
      if (!fragment.ok) return any.ok ? fragment : any;
      const children = [fragment.value] as never;
      const page = { title: "T", language: "en", asOf, synthetic: false };
      const fragments = [{ type: "section" as const, id: "s", title: "S", children }];
      return toHtml({ ...page, fragments }).length + toMarkdown({ ...page, fragments }).length;
    },
  },
  {
    name: "texts of a report",
    samples: [{ narratives: { summary: ["words"] }, replies: { "1": ["words"] }, emptyReasons: {} }],
    read: (value) => validate(reportTextsSchema, value),
  },
  {
    name: "code lists",
    samples: samplesOf("code-lists"),
    read: (value) => validate(codeListsSchema, value),
  },
  {
    name: "importUhri",
    samples: [[{ AnnotationId: "a", Symbol: "CRC/C/OPSC/TKM/CO/1", Text: "<p>1. x</p>", Countries: ["TM"] }]],
    read: (value) => importUhri(value, { format: "json" }),
  },
  {
    name: "importAggregates: its options",
    samples: samplesOf("aggregate-options"),
    read: (value) => importAggregates(sums, value as AggregateOptions).issues,
  },
  {
    name: "fromLeafCounts",
    samples: [[{ tuples: "F|2023", units: 12 }], [{ tuples: "M|2022;F|2022", units: "4" }]],
    read: (value) =>
      Array.isArray(value) ? fromLeafCounts(value.filter(isObject) as never, plan).issues : [],
  },
  {
    name: "victim records",
    samples: samplesOf("victim-record"),
    read: (value) => records.victims.validate(value),
  },
  {
    name: "proceeding records",
    samples: samplesOf("proceeding-record"),
    read: (value) => records.proceedings.validate(value),
  },
  {
    name: "scanForIdentifiers",
    samples: samplesOf("victim-record"),
    read: (value) => scanForIdentifiers(value),
  },
  {
    name: "flatImporter",
    samples: [{ sex: "F", "ageAtOffence.years": "15", "offences.0.offence": "sale-organs" }],
    read: (value) => flat.convert(value),
  },
  ...importerNames.map(({ code }) => ({
    name: `the importer of ${code}`,
    samples: code === "primero" ? ndjsonRows("primero.ndjson").slice(0, 5) : csvRowsOf(code).slice(0, 5),
    read: (value: unknown) => {
      const made = importerOf(code).convert(value);
      return made.ok ? records.victims.validate(made.value) : made;
    },
  })),
];

function csvRowsOf(code: string): Record<string, string>[] {
  return csvRows(code === "ctdc" ? "ctdc-synthetic.csv" : `${code}.csv`);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

const observations = `Concluding observations on the initial report of Iceland
1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
2. The Committee recommends that the State party, under article 3, paragraph 1 (a) (i) c:
(a) Adopt a plan of action;
(b) Train judges (CRC/C/ISL/CO/3-4, paras. 24 (b) and 58).
`;

/** Everything that takes a text. */
export const textReaders: readonly Reader<string>[] = [
  { name: "parseSymbol", samples: ["CRC/C/OPSC/TKM/CO/1", "CRC/C/SR.2000"], read: parseSymbol },
  { name: "parseCitations", samples: [observations], read: parseCitations },
  {
    name: "readConcludingObservations",
    samples: [observations],
    read: (text) => {
      const reading = readConcludingObservations(text);
      return reading.ok ? [reading.issues, caseFileOf(reading.value)] : reading;
    },
  },
  { name: "caseFromJson", samples: [JSON.stringify(smallCase)], read: caseFromJson },
  {
    name: "importLeafCounts",
    samples: [
      '{"format":"opsc-leaf-counts-1","plan":"x","unit":"persons","shards":[],"sets":[],"persons":{}}',
    ],
    read: (text) => importLeafCounts(text, plan).issues,
  },
  {
    name: "readPublishedTable and auditPublished",
    samples: ["Year,Sex,Value\n2021,Total,10\n2021,Female,<5\n2021,Male,<5\n"],
    read: (text) => {
      const columns = { dimensions: ["Sex"], measure: "Value", groupBy: ["Year"] };
      const table = readPublishedTable(text, columns);
      return table.ok ? auditPublished(table.value, { total: "Total", suppressed: ["<5"] }) : table;
    },
  },
  {
    name: "importAggregates",
    samples: [sums, "STRUCTURE,STRUCTURE_ID,ACTION,SEX,OBS_VALUE\ndataflow,A:B(1.0),I,F,3\n"],
    read: (text) => importAggregates(text, aggregateOptions as AggregateOptions).issues,
  },
  {
    name: "importUhri",
    samples: [
      "AnnotationId,Symbol,Text,AnnotationType,Countries\na,CRC/C/OPSC/TKM/CO/1,<p>1. x</p>,- Recommendations,TM\n",
    ],
    read: (text) => [importUhri(text, { format: "csv" }), importUhri(text, { format: "json" })],
  },
  {
    name: "importImpactOss",
    samples: ["reference,title,support_level\nCRC-2015-42,Helpline,2\n"],
    read: (text) => importImpactOss({ recommendations: text, measures: text }),
  },
  { name: "plainTextOfHtml", samples: ["<p>a &amp; <b>b</b></p><script>x</script>"], read: plainTextOfHtml },
  { name: "lintTerminology", samples: ["child pornography and child prostitution"], read: lintTerminology },
  {
    name: "dates",
    samples: ["2015-01-30", "2015-01", "30 January 2015"],
    read: (text) => [isPlainDate(text), isPartialDate(text), englishDatesIn(text)],
  },
];
