/**
 * Every interface says exactly what its schema parses, but for `readonly`. Nothing runs here: `tsc -p tsconfig.json` checks it.
 */
import type * as z from "zod";
import type * as benchmarks from "opsc/benchmarks";
import type * as casebook from "opsc/casebook";
import type * as documents from "opsc/documents";
import type * as evidence from "opsc/evidence";
import type * as fragments from "opsc/fragments";
import type * as issues from "opsc/issues";
import type * as legislation from "opsc/legislation";
import type * as protocol from "opsc/protocol";
import type * as recommendations from "opsc/recommendations";
import type * as report from "opsc/report";
import type * as scoring from "opsc/scoring";
import type * as sources from "opsc/sources";
import type * as time from "opsc/time";
import type * as statistics from "opsc/statistics";
import type * as victims from "opsc/victims";
import type { Exactly, Holds } from "./exactly.js";

/** That the comparison itself sees what it must see. */
export type ComparisonSees = [
  Holds<Exactly<{ readonly a: readonly string[] }, { a: string[] }>>,
  // @ts-expect-error an optional key is not a key that may be undefined
  Holds<Exactly<{ a?: string | undefined }, { a: string | undefined }>>,
  // @ts-expect-error without `| undefined` it is another type
  Holds<Exactly<{ a?: string }, { a?: string | undefined }>>,
  // @ts-expect-error a wider type deep inside
  Holds<Exactly<{ a: { b: string }[] }, { a: { b: "x" }[] }>>,
  // @ts-expect-error a key more
  Holds<Exactly<{ a: string }, { a: string; b: string }>>,
  // @ts-expect-error any is no model
  Holds<Exactly<{ a: string }, { a: any }>>,
];

export type Sources = [Holds<Exactly<sources.Source, z.infer<typeof sources.sourceSchema>>>];

export type Issues = [
  Holds<Exactly<issues.Issue, z.infer<typeof issues.issueSchema>>>,
  Holds<Exactly<issues.IssueSeverity, z.infer<typeof issues.issueSeveritySchema>>>,
];

export type Dates = [
  Holds<Exactly<time.PartialDate, z.infer<typeof time.partialDateSchema>>>,
  Holds<Exactly<time.PlainDate, z.infer<typeof time.plainDateSchema>>>,
];

export type Evidence = [
  Holds<Exactly<evidence.EvidenceLink, z.infer<typeof evidence.evidenceLinkSchema>>>,
  Holds<Exactly<evidence.Evidence, z.infer<typeof evidence.evidenceSchema>>>,
  Holds<Exactly<evidence.EvidenceSubject, z.infer<typeof evidence.evidenceSubjectSchema>>>,
];

export type Documents = [
  Holds<Exactly<documents.CitationReading, z.infer<typeof documents.citationReadingSchema>>>,
  Holds<Exactly<documents.Citation, z.infer<typeof documents.citationSchema>>>,
  Holds<Exactly<documents.ConcludingObservations, z.infer<typeof documents.concludingObservationsSchema>>>,
  Holds<Exactly<documents.DocumentCitation, z.infer<typeof documents.documentCitationSchema>>>,
  Holds<Exactly<documents.DocumentKind, z.infer<typeof documents.documentKindSchema>>>,
  Holds<Exactly<documents.DocumentSymbol, z.infer<typeof documents.documentSymbolSchema>>>,
  Holds<Exactly<documents.ObservationHeading, z.infer<typeof documents.observationHeadingSchema>>>,
  Holds<Exactly<documents.ObservationItem, z.infer<typeof documents.observationItemSchema>>>,
  Holds<Exactly<documents.ObservationParagraph, z.infer<typeof documents.observationParagraphSchema>>>,
  Holds<Exactly<documents.ObservationSection, z.infer<typeof documents.observationSectionSchema>>>,
  Holds<Exactly<documents.ObservedRecommendation, z.infer<typeof documents.observedRecommendationSchema>>>,
  Holds<Exactly<documents.ProvisionCitation, z.infer<typeof documents.provisionCitationSchema>>>,
  Holds<Exactly<documents.SymbolReading, z.infer<typeof documents.symbolReadingSchema>>>,
];

export type Protocol = [
  Holds<Exactly<protocol.Conduct, z.infer<typeof protocol.conductSchema>>>,
  Holds<Exactly<protocol.Crosswalk, z.infer<typeof protocol.crosswalkSchema>>>,
  Holds<Exactly<protocol.DiscouragedTerm, z.infer<typeof protocol.discouragedTermSchema>>>,
  Holds<Exactly<protocol.Expectation, z.infer<typeof protocol.expectationSchema>>>,
  Holds<Exactly<protocol.Offence, z.infer<typeof protocol.offenceSchema>>>,
  Holds<Exactly<protocol.Provision, z.infer<typeof protocol.provisionSchema>>>,
];

export type Recommendations = [
  Holds<Exactly<recommendations.Assessment, z.infer<typeof recommendations.assessmentSchema>>>,
  Holds<Exactly<recommendations.CaseFile, z.infer<typeof recommendations.caseFileSchema>>>,
  Holds<Exactly<recommendations.MeasureKind, z.infer<typeof recommendations.measureKindSchema>>>,
  Holds<Exactly<recommendations.Measure, z.infer<typeof recommendations.measureSchema>>>,
  Holds<Exactly<recommendations.ReceivedReport, z.infer<typeof recommendations.receivedReportSchema>>>,
  Holds<Exactly<recommendations.Recommendation, z.infer<typeof recommendations.recommendationSchema>>>,
  Holds<Exactly<recommendations.SetDeadline, z.infer<typeof recommendations.setDeadlineSchema>>>,
  Holds<Exactly<recommendations.TimelineEvent, z.infer<typeof recommendations.timelineEventSchema>>>,
];

export type Legislation = [
  Holds<Exactly<legislation.DomesticProvision, z.infer<typeof legislation.domesticProvisionSchema>>>,
  Holds<Exactly<legislation.ElementStatement, z.infer<typeof legislation.elementStatementSchema>>>,
];

export type Report = [
  Holds<Exactly<report.Completeness, z.infer<typeof report.completenessSchema>>>,
  Holds<Exactly<report.FollowUpReport, z.infer<typeof report.followUpReportSchema>>>,
  Holds<Exactly<report.Unanswered, z.infer<typeof report.unansweredSchema>>>,
  Holds<Exactly<report.CellChange, z.infer<typeof report.cellChangeSchema>>>,
  Holds<Exactly<report.CellContent, z.infer<typeof report.cellContentSchema>>>,
  Holds<Exactly<report.CompletenessItem, z.infer<typeof report.completenessItemSchema>>>,
  Holds<Exactly<report.CompletenessState, z.infer<typeof report.completenessStateSchema>>>,
  Holds<Exactly<report.CompletenessTable, z.infer<typeof report.completenessTableSchema>>>,
  Holds<Exactly<report.CutSuggestion, z.infer<typeof report.cutSuggestionSchema>>>,
  Holds<Exactly<report.DraftDifference, z.infer<typeof report.draftDifferenceSchema>>>,
  Holds<Exactly<report.IssueQuestion, z.infer<typeof report.issueQuestionSchema>>>,
  Holds<Exactly<report.LengthLimit, z.infer<typeof report.lengthLimitSchema>>>,
  Holds<Exactly<report.ListOfIssues, z.infer<typeof report.listOfIssuesSchema>>>,
  Holds<Exactly<report.NamedPlace, z.infer<typeof report.namedPlaceSchema>>>,
  Holds<Exactly<report.Outline, z.infer<typeof report.outlineSchema>>>,
  Holds<Exactly<report.OutlineCompleteness, z.infer<typeof report.outlineCompletenessSchema>>>,
  Holds<Exactly<report.OutlineSection, z.infer<typeof report.outlineSectionSchema>>>,
  Holds<Exactly<report.ParagraphChange, z.infer<typeof report.paragraphChangeSchema>>>,
  Holds<Exactly<report.ParagraphPlace, z.infer<typeof report.paragraphPlaceSchema>>>,
  Holds<Exactly<report.RequiredTable, z.infer<typeof report.requiredTableSchema>>>,
  Holds<Exactly<report.SectionBudget, z.infer<typeof report.sectionBudgetSchema>>>,
  Holds<Exactly<report.TableChange, z.infer<typeof report.tableChangeSchema>>>,
  Holds<Exactly<report.WordBudget, z.infer<typeof report.wordBudgetSchema>>>,
  Holds<Exactly<report.PeriodicReport, z.infer<typeof report.periodicReportSchema>>>,
  Holds<Exactly<report.ReportTexts, z.infer<typeof report.reportTextsSchema>>>,
];

export type Casebook = [
  Holds<Exactly<casebook.CasebookItem, z.infer<typeof casebook.casebookItemSchema>>>,
  Holds<Exactly<casebook.CasebookParagraph, z.infer<typeof casebook.casebookParagraphSchema>>>,
  Holds<Exactly<casebook.CasebookPart, z.infer<typeof casebook.casebookPartSchema>>>,
  Holds<Exactly<casebook.CitationNote, z.infer<typeof casebook.citationNoteSchema>>>,
  Holds<Exactly<casebook.DateConflict, z.infer<typeof casebook.dateConflictSchema>>>,
  Holds<Exactly<casebook.PositiveAspect, z.infer<typeof casebook.positiveAspectSchema>>>,
];

export type Fragments = [
  Holds<Exactly<fragments.BlockFragment, z.infer<typeof fragments.blockFragmentSchema>>>,
  Holds<Exactly<fragments.ChartFragment, z.infer<typeof fragments.chartFragmentSchema>>>,
  Holds<Exactly<fragments.FigureFragment, z.infer<typeof fragments.figureFragmentSchema>>>,
  Holds<Exactly<fragments.FigureOrigin, z.infer<typeof fragments.figureOriginSchema>>>,
  Holds<Exactly<fragments.FigureValue, z.infer<typeof fragments.figureValueSchema>>>,
  Holds<Exactly<fragments.CitationFragment, z.infer<typeof fragments.citationFragmentSchema>>>,
  Holds<Exactly<fragments.CodedValueFragment, z.infer<typeof fragments.codedValueFragmentSchema>>>,
  Holds<Exactly<fragments.CrossReferenceFragment, z.infer<typeof fragments.crossReferenceFragmentSchema>>>,
  Holds<Exactly<fragments.DateFragment, z.infer<typeof fragments.dateFragmentSchema>>>,
  Holds<Exactly<fragments.DefinitionListFragment, z.infer<typeof fragments.definitionListFragmentSchema>>>,
  Holds<Exactly<fragments.EmphasisFragment, z.infer<typeof fragments.emphasisFragmentSchema>>>,
  Holds<Exactly<fragments.EmptyContentFragment, z.infer<typeof fragments.emptyContentFragmentSchema>>>,
  Holds<Exactly<fragments.FindingFragment, z.infer<typeof fragments.findingFragmentSchema>>>,
  Holds<Exactly<fragments.FragmentId, z.infer<typeof fragments.fragmentIdSchema>>>,
  Holds<Exactly<fragments.Fragment, z.infer<typeof fragments.fragmentSchema>>>,
  Holds<Exactly<fragments.InlineFragment, z.infer<typeof fragments.inlineFragmentSchema>>>,
  Holds<Exactly<fragments.LinkFragment, z.infer<typeof fragments.linkFragmentSchema>>>,
  Holds<Exactly<fragments.ListFragment, z.infer<typeof fragments.listFragmentSchema>>>,
  Holds<Exactly<fragments.NoteFragment, z.infer<typeof fragments.noteFragmentSchema>>>,
  Holds<
    Exactly<fragments.NumberedParagraphFragment, z.infer<typeof fragments.numberedParagraphFragmentSchema>>
  >,
  Holds<Exactly<fragments.ParagraphFragment, z.infer<typeof fragments.paragraphFragmentSchema>>>,
  Holds<
    Exactly<fragments.ProvisionReferenceFragment, z.infer<typeof fragments.provisionReferenceFragmentSchema>>
  >,
  Holds<Exactly<fragments.QuantityFragment, z.infer<typeof fragments.quantityFragmentSchema>>>,
  Holds<Exactly<fragments.QuantityUnit, z.infer<typeof fragments.quantityUnitSchema>>>,
  Holds<Exactly<fragments.SectionFragment, z.infer<typeof fragments.sectionFragmentSchema>>>,
  Holds<Exactly<fragments.SourceReferenceFragment, z.infer<typeof fragments.sourceReferenceFragmentSchema>>>,
  Holds<Exactly<fragments.StrongFragment, z.infer<typeof fragments.strongFragmentSchema>>>,
  Holds<Exactly<fragments.TableCell, z.infer<typeof fragments.tableCellSchema>>>,
  Holds<Exactly<fragments.TableColumn, z.infer<typeof fragments.tableColumnSchema>>>,
  Holds<Exactly<fragments.TableFragment, z.infer<typeof fragments.tableFragmentSchema>>>,
  Holds<Exactly<fragments.TextFragment, z.infer<typeof fragments.textFragmentSchema>>>,
];

export type Proceedings = [
  Holds<Exactly<victims.Accused, z.infer<typeof victims.accusedSchema>>>,
  Holds<Exactly<victims.AssetMeasures, z.infer<typeof victims.assetMeasuresSchema>>>,
  Holds<Exactly<victims.CooperationRequest, z.infer<typeof victims.cooperationRequestSchema>>>,
  Holds<Exactly<victims.Jurisdiction, z.infer<typeof victims.jurisdictionSchema>>>,
  Holds<Exactly<victims.LegalPersonLiability, z.infer<typeof victims.legalPersonLiabilitySchema>>>,
  Holds<Exactly<victims.ProceedingEvent, z.infer<typeof victims.proceedingEventSchema>>>,
  Holds<Exactly<victims.ProceedingRecord, z.infer<typeof victims.proceedingRecordSchema>>>,
  Holds<Exactly<victims.ProceedingRecord, z.infer<typeof victims.proceedingRecordStructure>>>,
];

export type Statistics = [
  Holds<Exactly<statistics.AggregateLayout, z.infer<typeof statistics.aggregateLayoutSchema>>>,
  Holds<Exactly<statistics.AggregateOptions, z.infer<typeof statistics.aggregateOptionsSchema>>>,
  Holds<Exactly<statistics.Category, z.infer<typeof statistics.categorySchema>>>,
  Holds<Exactly<statistics.CategoryGroup, z.infer<typeof statistics.categoryGroupSchema>>>,
  Holds<Exactly<statistics.CellValue, z.infer<typeof statistics.cellValueSchema>>>,
  Holds<Exactly<statistics.Dimension, z.infer<typeof statistics.dimensionSchema>>>,
  Holds<Exactly<statistics.DisclosurePolicy, z.infer<typeof statistics.disclosurePolicySchema>>>,
  Holds<Exactly<statistics.PlanDimension, z.infer<typeof statistics.planDimensionSchema>>>,
  Holds<Exactly<statistics.ProtectedContent, z.infer<typeof statistics.protectedContentSchema>>>,
  Holds<Exactly<statistics.Provenance, z.infer<typeof statistics.provenanceSchema>>>,
  Holds<Exactly<statistics.StructuralZero, z.infer<typeof statistics.structuralZeroSchema>>>,
  Holds<Exactly<statistics.TableDefinition, z.infer<typeof statistics.tableDefinitionSchema>>>,
  Holds<Exactly<statistics.TabulationPlan, z.infer<typeof statistics.tabulationPlanSchema>>>,
];

export type Victims = [
  Holds<Exactly<victims.AwardedAmount, z.infer<typeof victims.awardedAmountSchema>>>,
  Holds<Exactly<victims.Care, z.infer<typeof victims.careSchema>>>,
  Holds<Exactly<victims.CodeLists, z.infer<typeof victims.codeListsSchema>>>,
  Holds<Exactly<victims.Compensation, z.infer<typeof victims.compensationSchema>>>,
  Holds<Exactly<victims.CriminalJustice, z.infer<typeof victims.criminalJusticeSchema>>>,
  Holds<Exactly<victims.Deprivation, z.infer<typeof victims.deprivationSchema>>>,
  Holds<Exactly<victims.Disability, z.infer<typeof victims.disabilitySchema>>>,
  Holds<Exactly<victims.EthnicOrigin, z.infer<typeof victims.ethnicOriginSchema>>>,
  Holds<Exactly<victims.LegalAssistance, z.infer<typeof victims.legalAssistanceSchema>>>,
  Holds<Exactly<victims.Migration, z.infer<typeof victims.migrationSchema>>>,
  Holds<Exactly<victims.Processing, z.infer<typeof victims.processingSchema>>>,
  Holds<Exactly<victims.RecordDates, z.infer<typeof victims.recordDatesSchema>>>,
  Holds<Exactly<victims.RecordedAge, z.infer<typeof victims.recordedAgeSchema>>>,
  Holds<Exactly<victims.RecordedDate, z.infer<typeof victims.recordedDateSchema>>>,
  Holds<Exactly<victims.RecordedMeasure, z.infer<typeof victims.recordedMeasureSchema>>>,
  Holds<Exactly<victims.RecordedOffence, z.infer<typeof victims.recordedOffenceSchema>>>,
  Holds<Exactly<victims.RecordedPlace, z.infer<typeof victims.recordedPlaceSchema>>>,
  Holds<Exactly<victims.RecordedService, z.infer<typeof victims.recordedServiceSchema>>>,
  Holds<Exactly<victims.Reintegration, z.infer<typeof victims.reintegrationSchema>>>,
  Holds<Exactly<victims.SocioeconomicStatus, z.infer<typeof victims.socioeconomicStatusSchema>>>,
  Holds<
    Exactly<
      Omit<victims.VictimRecord, "pseudonym">,
      Omit<z.infer<typeof victims.victimRecordStructure>, "pseudonym">
    >
  >,
  Holds<Exactly<victims.VictimRecord, z.infer<typeof victims.victimRecordSchema>>>,
];

export type Benchmarks = [
  Holds<Exactly<benchmarks.AskedItem, z.infer<typeof benchmarks.askedItemSchema>>>,
  Holds<Exactly<benchmarks.Benchmark, z.infer<typeof benchmarks.benchmarkSchema>>>,
  Holds<Exactly<benchmarks.BenchmarkFact, z.infer<typeof benchmarks.benchmarkFactSchema>>>,
  Holds<Exactly<benchmarks.Criterion, z.infer<typeof benchmarks.criterionSchema>>>,
  Holds<Exactly<benchmarks.CriterionDemand, z.infer<typeof benchmarks.criterionDemandSchema>>>,
  Holds<Exactly<benchmarks.MeasuredValue, z.infer<typeof benchmarks.measuredValueSchema>>>,
  Holds<Exactly<benchmarks.MeasureRule, z.infer<typeof benchmarks.measureRuleSchema>>>,
];

export type Scoring = [
  Holds<Exactly<scoring.Framework, z.infer<typeof scoring.frameworkSchema>>>,
  Holds<Exactly<scoring.ScoringEvidence, z.infer<typeof scoring.scoringEvidenceSchema>>>,
  Holds<Exactly<scoring.ScoringNode, z.infer<typeof scoring.scoringNodeSchema>>>,
  Holds<Exactly<scoring.ScoringPolicy, z.infer<typeof scoring.scoringPolicySchema>>>,
];
