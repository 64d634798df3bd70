import type { TypeNote } from "./typeNote.js";

/** What the interfaces say, by the name of the part. Written by `npm run schemas`; never by hand. */
export const typeNotes: Readonly<Record<string, TypeNote>> = {
  accused: {
    description:
      "What statistics ask about an accused, and no more: two groups of age, three of nationality. It is data on criminal offences all the same, for which the holder needs a ground of its own.",
    fields: {
      person: "Whether the accused is a natural or a legal person.",
      sex: "Sex as recorded; of a natural person only.",
      ageGroup: "Child or adult at the time of the alleged offence; of a natural person only.",
      nationalityGroup: "Nationality as seen from the State that keeps the record.",
    },
  },
  "age-dimension": {
    description:
      "Age in bands. A band that holds others is a group of them, so that several hierarchies nest; those that hold no other share out the ages. An age that may lie in two of them is counted as `_U`, one that lies in none as `_O`.",
    fields: {
      code: "Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`.",
      label: "Label in English; a usual one where it is left out.",
      groups: "Categories that are counted together beside each one of them.",
      from: "Which of the two ages.",
      bands:
        "Codes of `ageBands`, or bands of the plan's own; those of five years and their sums where it is left out.",
    },
  },
  "age-range": {
    description: "An age known to lie between two bounds, both included.",
    fields: {
      kind: "Says which member of the union this is.",
      minimum: "Lowest age in completed years.",
      maximum: "Highest age in completed years.",
    },
  },
  "aggregate-layout": {
    description: "How the text of reported tables is laid out: one row for each cell.",
    fields: {},
    branches: [
      {
        format: "Comma-separated values with declared columns.",
        dimensions:
          "For the code of a dimension the heading of its column; a dimension without one is only in totals.",
        value: "Heading of the column of values.",
        status: "Heading of the column that says why there is no value, where there is one.",
        table:
          "Heading of the column with the token of the table; without it a row stands in every table that prints its cell.",
        delimiter: "What stands between cells; a comma where this is left out.",
        only: "For the heading of a column what a row must have there to be read.",
      },
      {
        format: "SDMX-CSV 1.0 or 2.0, with `OBS_VALUE` and `OBS_STATUS`.",
        components: "For the code of a dimension the identifier of its component, where that is another.",
        structures:
          "For the token of a table the artefact under which it is reported; without it as for CSV without a column of tables.",
        only: "For a component what a row must have there to be read.",
      },
    ],
  },
  "aggregate-options": {
    description: "What `importAggregates` must know of the text that it reads.",
    fields: {
      source: "Where the figures were read.",
      referencePeriod: "The period that they cover, such as `2023` or `2021/2023`.",
      counted: "What one count is, in the words of the source.",
      definitions: "For the code of every dimension, how the source defines it.",
      id: "Name of what is counted; tables that are read under one name are protected as one system.",
      unit: "What one count is.",
      dimensions: "Every dimension of any of the tables.",
      tables: "The tables.",
      layout: "How the text is laid out.",
      codes:
        "For the code of a dimension, the code for each word of the source; codes themselves need not be named. An empty word may stand for the total.",
      markers:
        "What the source writes where it has no count, with its meaning; also words in the column of statuses.",
      absent:
        "What it means that the text has no row for a cell whose codes are all leaves; not collected where this is left out.",
      remainders:
        'For a dimension the leaf, such as "unknown", to which belongs what is in a total and in none of the reported parts.',
      contradictions:
        "Whether tables that contradict themselves or one another are refused (where this is left out), or read with the sums of their parts as totals.",
    },
  },
  assessment: {
    description:
      "What somebody concludes about one recommendation at one date, on two axes: what was done, and how the State replied.",
    fields: {
      id: "Identifier inside the case file.",
      recommendation: "Identifier of the recommendation.",
      assessor: "Who assesses: the kind, and the name of the institution.",
      action: "What has been done.",
      response: "How the State has replied.",
      asOf: "The day for which it holds.",
      basis: "Identifiers of the evidence or measures it rests on.",
      source: "Where the assessment is published, if it is.",
      remark: "What it rests on or leaves out, in one or two sentences.",
    },
  },
  "asset-measures": {
    description:
      "What was done about goods, proceeds and premises in the case, whether or not anybody was convicted.",
    fields: {
      seized: "Whether goods or proceeds were seized.",
      confiscated: "Whether goods or proceeds were confiscated.",
      premisesClosed: "Whether premises were closed, for a time or for good.",
    },
  },
  "awarded-amount": {
    description: "A sum that was awarded. It never enters a public table.",
    fields: { value: "Whole units of the currency, 0 or more.", currency: "Three-letter code of ISO 4217." },
  },
  "banded-age": {
    description: "An age known as one of the bands of `ageBands`.",
    fields: { kind: "Says which member of the union this is.", band: "Code of the band." },
  },
  "benchmark-fact": {
    description: "What one source says of one criterion.",
    fields: {
      criterion: "Identifier of the criterion, such as `helpline.short-number`.",
      answer: "The answer, or a measured value from which it is computed.",
      says: "What the source says, in one sentence of the case file's own.",
      evidence:
        "The evidence on which it rests, at least one: identifiers of pieces of evidence of the case file, or a paragraph of its concluding observations written as `CRC/C/OPSC/TKM/CO/1#6`.",
      source: "Where it stands, down to the paragraph.",
      level: "How far it can be checked: 1 State assertion, 2 with a checkable instrument, 3 independent.",
      directness: "Whether it speaks of the criterion itself or of a neighbour such as trafficking.",
      asOf: "The day, month or year for which it holds, where that is another than the day of recording.",
      recordedOn: "The day on which it was said or published.",
      supersedes:
        "Evidence of older facts on the same criterion that this one replaces; those must not be of a higher level.",
    },
  },
  "block-fragment": {
    description:
      "What stands on lines of its own: sections, paragraphs, lists, tables, charts, findings, notes, statements that a place is empty.",
    fields: {},
  },
  care: {
    description: "With whom the child lived and lives.",
    fields: { atOffence: "When the offence began.", current: "When the record was last changed." },
  },
  "case-file": {
    description:
      "Everything that is known about the follow-up to one set of concluding observations, in one file that people fill in.",
    fields: {
      version: "Version of this form.",
      state: "The State, as a three-letter ISO 3166-1 code.",
      instrument: "The instrument under which the observations were made.",
      symbol: "Symbol of the concluding observations.",
      reportSymbol: "Symbol of the State report they are on.",
      adoptedOn: "The day of their adoption.",
      inForceOn: "The day on which the instrument entered into force for the State.",
      synthetic: "Whether the data are made up, for examples and tests; every output then says so.",
      recommendations: "Every recommendation, in the order of the document.",
      measures: "What the State has done or says it has done.",
      evidence: "What is known about it, and from whom.",
      assessments: "Who concludes what, and when.",
      timeline: "The reporting cycle.",
      deadlines: "Due dates that documents state; the statutory ones are computed.",
      receivedReports: "Reports that have come in.",
      legislation: "The State's law as far as it is known, with what it covers of the Protocol.",
      emptyReasons: "Why a recommendation has nothing beside it, by its identifier.",
      benchmarkFacts: "What sources say of institutions and systems, criterion by criterion.",
    },
  },
  category: {
    description: "One category of a dimension: a leaf, or a group of categories.",
    fields: {
      code: "Code, unique in its dimension.",
      label: "Label in English.",
      members:
        "Codes of the categories that it is made of; absent for a leaf. Groups may overlap and may hold groups.",
    },
  },
  "category-group": {
    description:
      "Categories that are counted together beside each one of them: a grouping of regions, a family of offences. Groups may overlap and may hold groups.",
    fields: {
      code: "Code, unlike that of any category.",
      label: "Label in English.",
      members: "Codes of the categories and groups that it is made of.",
    },
  },
  "cell-value": {
    description:
      "What a published cell says. A zero is a count; the other three are no counts, and none of them is a zero. A suppressed cell does not say why it is suppressed.",
    fields: {},
    branches: [
      { kind: "It was counted.", count: "How many; 0 is a count like any other." },
      { kind: "It was counted and is hidden; the cell does not say why." },
      { kind: "It was not collected." },
      { kind: "There can be nothing to count." },
    ],
  },
  "chart-fragment": {
    description:
      "A chart: a Vega-Lite specification with the table that it is drawn from and words for whoever does not see it. A renderer that cannot draw sets the table.",
    fields: {
      type: "Says that this is a chart.",
      id: "Its identifier; a drawing is found by it.",
      caption: "What the chart shows.",
      alternative: "What there is to see, in a sentence or two, for whoever does not see it.",
      specification: "The specification in Vega-Lite, its data within it.",
      data: "The same data as a table.",
    },
  },
  citation: { description: "A reference found in a text.", fields: {} },
  "citation-fragment": {
    description: "A citation of a document of the United Nations, down to the paragraph and its item.",
    fields: {
      type: "Says that this is a citation.",
      symbol: "Symbol of the document.",
      paragraph: "Number of the paragraph, where one is meant.",
      item: "Item such as `a` or `a.ii`, where one is meant.",
      form: "`full` writes the symbol and the place; `place` writes the place alone, where the document is plain from around it.",
    },
  },
  "citation-reading": {
    description: "What reading the references of a text gives.",
    fields: {
      citations: "References in the order of the text.",
      issues:
        'What is wrong or doubtful, with a correction where there is one. The path is `["citations", index]`.',
    },
  },
  "code-lists": {
    description:
      "Tables that stand beside the schema, since they differ from State to State. A token that its list does not have refuses the record; without a list the form alone is checked.",
    fields: {
      ethnicOrigins: "Tokens of national or ethnic origin.",
      socioeconomicBands: "Bands of the national scheme of socio-economic status.",
      domesticProvisions: "Tokens of domestic provisions.",
    },
  },
  "coded-dimension": {
    description: "A dimension whose categories are the codes of one of the package's lists.",
    fields: {
      code: "Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`.",
      label: "Label in English; a usual one where it is left out.",
      groups: "Categories that are counted together beside each one of them.",
      from: "The field.",
      values:
        "Codes that have a category of their own, all others being counted as `_O`; all codes of the list where it is left out.",
    },
  },
  "coded-value-fragment": {
    description:
      "A value of a code list with its label, so that a reader sees words and a program still sees the code.",
    fields: {
      type: "Says that this is a value of a code list.",
      list: "Name of the code list, as it is exported.",
      code: "The code.",
      label: "The label of the code in the report's language.",
    },
  },
  compensation: {
    description: "Compensation: whether it was sought, by which way and with what result.",
    fields: {
      sought: "Whether anybody asked for it.",
      channel: "By which way.",
      outcome: "With what result; only where it was sought.",
      paid: "Whether what was awarded was paid.",
      amount: "What was awarded.",
    },
  },
  completeness: {
    description:
      "How far a follow-up report answers the recommendations. Answered means that a measure, a piece of evidence or an assessment stands beside a recommendation; it says nothing about whether the recommendation is implemented.",
    fields: {
      recommendations: "How many recommendations there are.",
      answered: "How many of them have a measure, a piece of evidence or an assessment.",
      unanswered: "The others, in the order of the document.",
      leftOut: "How many entries of the case file are later than the day of the report and so left out.",
    },
  },
  "completeness-item": {
    description: "A section, a question or a recommendation with how it stands in a draft.",
    fields: {
      id: "Name of the section, number of the question, or identifier of the recommendation.",
      section: "Name of the section of the outline in which it stands.",
      mustAnswer: "Whether it must be answered, or its absence explained.",
      state: "How it stands.",
      emptyReason: "Why it is empty, where somebody says so.",
    },
  },
  "completeness-state": {
    description:
      "How something for which an outline asks stands: it is there, its absence is explained, or it is missing.",
    fields: {},
  },
  "completeness-table": {
    description: "A required table with how it stands in a draft.",
    fields: {
      id: "Name of the section, number of the question, or identifier of the recommendation.",
      section: "Name of the section of the outline in which it stands.",
      mustAnswer: "Whether it must be answered, or its absence explained.",
      state: "How it stands.",
      emptyReason: "Why it is empty, where somebody says so.",
      suppressedCells: "Whether it is supplied with cells hidden. That is an answer like any other.",
      missingDimensions: "Breakdowns that are asked for and that it lacks; none where it is not supplied.",
      missingYears: "How many of the reference years it lacks; 0 where it is not supplied.",
    },
  },
  "concluding-observations": {
    description: "Concluding observations of the Committee on the Rights of the Child, as a typed document.",
    fields: {
      symbol: "Symbol of the document; null where none is given, printed or to be inferred.",
      symbolBasis:
        "Whether the symbol was given by the caller, is printed in the text, or is inferred from the report's symbol or the title.",
      title: "Title as printed, on one line.",
      state: "The State, as a three-letter code; null where it could not be told.",
      instrument: "The instrument under which the report was made.",
      reportSymbol: "Symbol of the State report, or null.",
      session: "Number of the Committee's session, or null.",
      meetings: "Numbers of the meetings at which the report was considered and the observations adopted.",
      consideredOn: "The day on which the report was considered, the last one where there were two; or null.",
      adoptedOn: "The day of adoption, or null.",
      nextReportDueOn: "The day by which the next report is due; null where the document sets none.",
      sections: "Parts, in order.",
      paragraphs: "Numbered paragraphs, in order.",
      recommendations: "Recommendations and requests to the State, in order.",
      footnotes: "Footnotes, taken out of the running text.",
    },
  },
  conduct: {
    description: "One act of one offence: the smallest thing that a State's law covers or leaves out.",
    fields: {
      id: "Provision, `#` and code: `3.1.c#possessing`. Unique, although one verb belongs to several offences.",
      code: "The verb.",
      qualifier: "What narrows the act under the treaty's own words, where something does.",
      source: "The place in the treaty.",
      verified: "Whether the treaty's text was read for this entry.",
    },
  },
  "cooperation-request": {
    description:
      "One request between this State and another: extradition, assistance, seizure, transfer of the proceedings. The other State is not named.",
    fields: {
      kind: "What was asked for.",
      direction: "Whether this State was asked or asked itself.",
      status: "Where the request stands.",
      requested: "When it was made.",
      decided: "When it was granted or refused.",
      refusalGround: "Why it was refused; only where it was.",
      submittedForProsecution:
        "Whether the case went to the prosecuting authorities of the State that does not extradite; for extradition only.",
    },
  },
  "country-code": {
    description: "A country code of ISO 3166-1, three letters, as document symbols use it.",
    fields: {},
  },
  "country-dimension": {
    description: "Countries, each with a category of its own, and `_O` for all others.",
    fields: {
      code: "Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`.",
      label: "Label in English; a usual one where it is left out.",
      groups: "Categories that are counted together beside each one of them.",
      from: "What the country is. Somebody with two nationalities counts in both.",
      countries: "Three-letter codes.",
    },
  },
  "criminal-justice": {
    description:
      "How far the criminal case about the offences against this child has come. A stage that has a date, or `unknown` in place of one, was reached; one that is absent or `not-applicable` was not, as far as the record says; the other reasons leave it open.",
    fields: {
      reported:
        "When the police or a prosecutor first learned of the case, by a report or by their own work.",
      investigated: "When an investigation was opened.",
      prosecuted: "When the first charges were brought.",
      tried: "When the first trial began, or what the law has in place of one.",
      convicted: "When somebody was first convicted.",
      acquitted: "When somebody was first acquitted.",
      sentenced: "When the first sentence was passed.",
      closed: "When the case was closed.",
      closureReason: "Why it was closed; only where it was.",
      sanction: "The heaviest sanction; only where there was a sentence.",
      accused: "Number of persons accused, 0 to 999.",
      legalPersonLiable: "Whether a legal person was held liable.",
      extraterritorial: "Whether the State used jurisdiction over acts committed abroad.",
      refusedForDoubleCriminality: "Whether the case was refused for want of double criminality.",
    },
  },
  "cross-reference-fragment": {
    description: "A reference to another place of the same report.",
    fields: {
      type: "Says that this is a cross-reference.",
      target: "Identifier of a section, a numbered paragraph or a table of the report.",
      children: "The words of the reference.",
    },
  },
  crosswalk: {
    description:
      "One line of a crosswalk: an entry of the Protocol, a code of another scheme, and how the first relates to the second.",
    fields: {
      scheme: "The other scheme.",
      version: "Its version, edition or year.",
      opsc: "The entry of the Protocol: an offence code, a path of provisions or a cluster code.",
      code: "The code in the other scheme; null where it has none or where its list has not been read.",
      label: "What the code covers, in the package's own words.",
      legalLabel:
        "The other scheme's own name of the code, where it is one that is no longer used outside quotations.",
      relation:
        "How the entry of the Protocol relates to the code: `narrower` says that the other covers more.",
      coversTrafficking: "Whether the code is one of trafficking in persons, alone or among other things.",
      note: "What differs.",
      verified: "Whether code and content were read in the source; the relation is this package's judgement.",
      source: "Where the code stands.",
    },
  },
  "cut-suggestion": {
    description:
      "Something that can be cut from a report, and how many words that saves. Nothing is ever cut by itself.",
    fields: {
      kind: "Why it can go: too long, said before, cited in full again, or better placed in an annex.",
      section: "Name of the section of the outline; null outside all of them.",
      place:
        "Where: the identifier or number of the block, its place in reading order among all blocks, or the citation.",
      words: "Words that it has now.",
      saves: "Words that are saved.",
    },
  },
  "date-fragment": {
    description: "A date, full or partial; the renderer writes it in the report's language.",
    fields: { type: "Says that this is a date.", value: "The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`." },
  },
  "definition-list-fragment": {
    description: "Terms with what they mean, or facts with their values.",
    fields: { type: "Says that this is a list of definitions.", items: "Each term with its definition." },
  },
  deprivation: {
    description: "Signs of deprivation that stand in for, or beside, socio-economic status.",
    fields: {
      outOfSchool: "Of school age and not in school.",
      childLabour: "In child labour.",
      birthNotRegistered: "Birth not registered.",
    },
  },
  dimension: {
    description:
      "One concept of disaggregation. Its leaves share out everything that is counted; its groups are unions of leaves, so that several hierarchies can stand over the same leaves.",
    fields: {
      code: "Code of the concept, as a column name: capital letters, digits and `_`.",
      label: "Label in English.",
      total: "Code of the total over all leaves; no category has it.",
      categories: "The categories; a group stands anywhere.",
      several:
        "Whether one person or case can fall in several leaves, so that they add up to more than the total; absent where it falls in one.",
    },
  },
  disability: {
    description: "Disability: whether, and in which domains of functioning. Never a diagnosis.",
    fields: {
      present: "Whether the child has a disability.",
      domains: "Domains with difficulty, each once.",
    },
  },
  "disclosure-policy": {
    description:
      "What a release must guarantee. `defaultPolicy` hides counts below 10, for children, and zeros with them.",
    fields: {
      minimumFrequency: "Counts from 1 to below this one are sensitive. Below 5 only under an override.",
      minimumWidth: "How wide the feasibility interval of every sensitive cell is at least, in whole counts.",
      zeros:
        "Whether a zero that could have been something else is sensitive, or printed (an attacker then knows that every hidden cell is 1 or more).",
      groupDisclosure:
        "Whether a cell that holds all of a published group, and so tells something of every one of its members, is sensitive whatever its count.",
      attackers: "Attackers against whom every sensitive cell is proved.",
      override: "The decision under which less than 5 is allowed; it is printed with every table.",
    },
  },
  "discouraged-term": {
    description:
      "A group of terms that the terminology guidelines discourage, and what to write in their place.",
    fields: {
      code: "Stable code of the group.",
      terms: "The terms in lower case, plurals and verb forms written out, words apart by one space.",
      preferred: "What to write, best first.",
      status: "How the guidelines treat the terms.",
      edition: "Edition of the guidelines, by year.",
      linted:
        "Whether `lintTerminology` looks for them; words that mean other things outside this field are listed only.",
      note: "When the terms mislead, where that needs saying.",
      source: "Where the advice stands.",
      verified: "Whether the source was read for this entry.",
    },
  },
  "document-citation": {
    description: "A reference to a document, with the paragraphs cited.",
    fields: {
      kind: "Tells it from a provision citation.",
      raw: "The words as they stand.",
      start: "Offset of the first character in the plain text.",
      end: "Offset after the last.",
      symbol: "Symbol of the document in its regular form.",
      via: 'Whether the symbol stands there or is taken from the citation before ("ibid.").',
      paragraphs: "Paragraphs cited, ranges written out; empty where only the document is cited.",
    },
  },
  "document-kind": { description: "What a document of a treaty body is, as its symbol says.", fields: {} },
  "document-symbol": {
    description: "A United Nations treaty-body document symbol, taken apart.",
    fields: {
      raw: "The text as it was given.",
      symbol: "The symbol in its regular form.",
      body: "The series of the committee, such as `CRC/C`.",
      protocol: "The Protocol segment (`OPSC`, `OPAC`, `OPIC`, `OP`), or null.",
      kind: "What the document is.",
      country: "The State, or null for a document on none.",
      cycle: "First and last number of the reporting cycle (`2-4`), or null.",
      number:
        "Number of a summary record, a general comment, a communication or a general document, or null.",
      session: "Session of Views, or null.",
      year: "Year in the symbol, or null.",
      suffixes: "Addenda, corrigenda and revisions, in order.",
      legacy: "Whether it belongs to a series that is no longer used.",
      others:
        'Further symbols written in the same text: the other half of a joint symbol, or an addendum after "and".',
    },
  },
  "domestic-provision": {
    description:
      "An article of a State's law, or a law as a whole, with what somebody says that it covers of the elements of the Protocol.",
    fields: {
      id: "Identifier inside the case file.",
      code: "Title of the law in English, such as `Criminal Code`.",
      article: "The article, where one is meant; left out for the law as a whole.",
      adoptedOn: "The day that the source prints for the law's adoption, where it prints one.",
      inForce:
        "First and last day in force, as far as known. Without a first day the provision counts from the day of the statement on; without a last day it counts until another is known.",
      citation:
        "The citation: where in the law, what it says in one's own words, and a few words of the law itself where they matter.",
      subjects:
        "What the provision is about, where that matters: one about trafficking alone never covers sale in full.",
      source: "The document that was read for it: the published act, or one that speaks of it.",
      statedBy: "Who says what stands in `elements`.",
      statedOn: "The day on which it was said.",
      level:
        "How far it can be checked: 1 State assertion, 2 with a checkable instrument, 3 independent or the published act itself.",
      bearsOn: "Provisions of the Protocol with which the source connects it beyond its elements.",
      elements: "What it says about elements; empty where the source only names the law.",
    },
  },
  "element-statement": {
    description: "What is said of one element: how far a provision covers it.",
    fields: {
      element: "Id of an element of `legalElements`.",
      status:
        "How far it is covered; `absent` where the source says that it is not. What a source is silent on is left out.",
      note: "What the source says, in one sentence of one's own.",
      source: "Where it says so, down to the paragraph.",
    },
  },
  "emphasis-fragment": {
    description: "Words with stress, or a foreign term.",
    fields: { type: "Says that this is stressed text.", children: "The words and marks inside." },
  },
  "empty-content-fragment": {
    description:
      "Stands where content would be, and says why there is none: silence is never left to be guessed at.",
    fields: {
      type: "Says that this place is empty.",
      cause:
        "Whether nothing is on record, or whoever keeps the case file says why, or the thing does not apply.",
      reason: "Why it is empty, in words.",
    },
  },
  "estimated-age": {
    description: "An age that somebody estimated.",
    fields: {
      kind: "Says which member of the union this is.",
      minimum: "Lowest age in completed years that the estimate allows.",
      maximum: "Highest age in completed years that it allows.",
      method: "How it was made.",
    },
  },
  "ethnic-origin": {
    description: "National or ethnic origin, or why it is not given. A special category of data.",
    fields: {},
  },
  evidence: {
    description:
      "One thing that somebody says or shows about implementation: who says it, how far it can be checked, what it asserts.",
    fields: {
      id: "Identifier inside the case file.",
      level: "How far it can be checked: 1 State assertion, 2 with a checkable instrument, 3 independent.",
      subjects: "What it speaks of; at least one.",
      asserts: "One sentence that says what it asserts, in the case file's own words.",
      source: "Where it stands.",
      instrument:
        "The gazette text, judgment, budget line or the like that a reader can look up; needed at level 2.",
      recordedOn: "The day on which it was said or published.",
      assertedFor: "The first and the last day or year for which it asserts something, where it says so.",
      measure: "The measure it is about, if one.",
      links: "The recommendations on which it bears, and how nearly.",
      supersedes: "Identifier of an older piece that this one replaces; it must not be of a higher level.",
    },
  },
  "evidence-link": {
    description:
      "The tie between a piece of evidence and a recommendation, with how nearly the one bears on the other.",
    fields: {
      recommendation: "Identifier of the recommendation, as `CRC/C/OPSC/TKM/CO/1#27(a)`.",
      directness: "Whether it speaks of what was recommended or of a neighbour.",
      note: "Why it is linked, in one sentence.",
    },
  },
  "evidence-subject": {
    description:
      "What a piece of evidence speaks of. `sale` is the act of article 2 (a); `trafficking` is a neighbour and never the same.",
    fields: {},
  },
  "exact-age": {
    description: "An age known to the year.",
    fields: { kind: "Says which member of the union this is.", years: "Completed years, 0 to 120." },
  },
  expectation: {
    description: "One point on which the two readings of the Protocol differ.",
    fields: {
      id: "Stable id, in kebab case; never the id of a provision.",
      provision: "Path of the provision it belongs to.",
      conduct: "The conduct it belongs to, where it is about one.",
      scope:
        "`provision`: how far that very provision binds. `addition`: something that the provision does not name.",
      underTreatyMinimum: "What the treaty's words ask for.",
      underCommitteeExpectation: "What the Committee asks for.",
      statement: "What is expected, in the package's own words.",
      sources: "Where the Committee says so, and the treaty text that it goes beyond.",
      verified: "Whether every source was read for this entry.",
    },
  },
  "figure-fragment": {
    description:
      "A statistical figure in a report, with the place that it was taken from. Renderers set the number, or say why there is none, in the language of the report.",
    fields: {
      type: "Says that this is a statistical figure.",
      value: "What it shows.",
      origin: "Where it was taken from.",
      form: "Whether it stands in a table, where a marker takes the place of a number that is not shown, or in a sentence, where words do.",
    },
  },
  "figure-origin": {
    description:
      "Where a FigureFragment comes from. There are three places, and nothing else gives a report a statistical figure.",
    fields: {},
    branches: [
      {
        from: "A cell of a protected table.",
        table: "Token of the table.",
        coordinates: "Codes of the cell in the order of the table's dimensions.",
        denominator: "For a rate, the codes of the cell by which it is divided.",
      },
      {
        from: "A figure that somebody else published, taken in with its source.",
        source: "Identifier of the source.",
      },
      {
        from: "A result of the score.",
        framework: "Identifier of the framework.",
        node: "Identifier of the item or the group.",
      },
    ],
  },
  "figure-value": {
    description:
      "What a FigureFragment shows. A count of nothing is 0; what is hidden, not collected or not applicable is no number.",
    fields: {},
    branches: [
      { kind: "Persons or cases were counted.", count: "How many; whole and not negative." },
      { kind: "One count by another.", rate: "The rate.", per: "Per how many; 100 for a percentage." },
      {
        kind: "An end of the interval of a score.",
        score: "From 0 to 1, not rounded.",
        end: "Which end; a lower one is rounded down where it is printed, an upper one up, so that nothing printed says more than is known.",
      },
      { kind: "There is no number, and why." },
    ],
  },
  "finding-fragment": {
    description: "Something that a check found and that a reader of the report must see.",
    fields: {
      type: "Says that this is a finding.",
      code: "Stable name of the kind of finding, in kebab case.",
      severity: "How bad it is, in the words of an `Issue`.",
      message: "What was found, and how to mend it.",
      sources: "The law or method behind it.",
    },
  },
  "follow-up-report": {
    description:
      "A follow-up report as typed fragments: what has become of every recommendation by one day. Renderers make a document of it; nothing in it is marked up yet.",
    fields: {
      title: "Title of the report, in its language.",
      language: "Language of the report, as a BCP 47 tag.",
      state: "The State, as a three-letter ISO 3166-1 code.",
      symbol: "Symbol of the concluding observations.",
      asOf: "The day for which it holds.",
      synthetic: "Whether the data are made up; every rendering then says so.",
      fragments: "The sections.",
      findings: "What the checks found; a path names entries of the case file by their identifiers.",
      completeness: "How far the report answers the recommendations.",
    },
  },
  fragment: {
    description:
      "A typed node of a report: a block or something inside a line. It is plain data; renderers turn it into a document.",
    fields: {},
  },
  "fragment-id": {
    description:
      "Name of a place inside a report, to which cross-references point: small letters, digits and hyphens.",
    fields: {},
  },
  "identifier-finding": {
    description:
      "One place at which something can identify a person. It says where and of what kind, never what.",
    fields: {
      path: 'Keys and indexes from the root to the place. A key that is on no list of known field names may hold an identifier itself and stands as "(key 3)": the fourth key of its object.',
      kind: "What it is, or may be.",
      where:
        "Whether the name of the key tells it, or the key's text is itself an identifier; or the value alone.",
      certainty: "`possible` where a harmless value can look the same.",
    },
  },
  "import-mapping": {
    description:
      "One line of what an importer may read: a column of another system, the field that it fills, and what its values become. Whatever no line names is not read.",
    fields: {
      column:
        "Name of the column; for a column of a subform the name of the subform, `[].`, and the name in it.",
      aliases: "Other names of the same column.",
      field: "The field that it fills.",
      reading: "How a value is read.",
      multiple: "Whether a cell may hold several values: a JSON list, or text divided by `;` or `|`.",
      values:
        "What each of their values becomes; `null` where it becomes nothing. A value that is not here is reported.",
      asSale:
        "What a value becomes instead where the caller has declared that forms of trafficking stand for sale.",
      withheld: "Values that say that there is one and that it was taken out.",
      refines:
        "Column, or column and value after `=`, that this one says more of: an offence here takes the place of `undetermined` there.",
      needs:
        "It is read only where another column holds one of these values; the empty text stands for an empty cell.",
      yields: "Whether it only answers where no other column fills the field.",
      relation: "How the field of the record relates to the column: `narrower` says that theirs covers more.",
      note: "What differs.",
      source: "Where the column is defined.",
      verified: "Whether the name of the column and its values were read there.",
    },
  },
  "inline-fragment": {
    description:
      "What stands inside a line: words, marks, dates, citations, values of code lists, numbers, references.",
    fields: {},
  },
  issue: {
    description: "The one shape in which every validator, reader and importer says what it found.",
    fields: {
      code: "Stable name of the kind of issue, in kebab case.",
      severity: "How bad it is.",
      path: "Keys and indexes from the root of the data to the place.",
      message: "What was expected and how to mend it, in one or two sentences.",
      suggestion: "A value that would be right, where one can be offered.",
      source: "The law or method behind it.",
    },
  },
  "issue-severity": {
    description:
      "How bad an issue is: an `error` makes the data unfit, a `warning` wants a look, an `information` says what was repaired.",
    fields: {},
  },
  jurisdiction: {
    description:
      "On which grounds the State took the case up, and whether it asked for double criminality: that the act is an offence where it was committed too. Double criminality in a request between States stands in CooperationRequest.",
    fields: {
      grounds: "The grounds, each once, or one reason alone.",
      doubleCriminalityInvoked: "Whether double criminality was made a condition of prosecuting here.",
      refusedForDoubleCriminality: "Whether prosecution, in whole or in part, was refused for want of it.",
    },
  },
  "legal-assistance": {
    description: "Legal assistance to the child.",
    fields: { status: "Where it stands.", kind: "Who gave it; only where it was given." },
  },
  "legal-person-liability": {
    description: "Under which law a legal person is held liable, and what was imposed on it.",
    fields: {
      kind: "The branch of law; where there are several, the first of the list.",
      sanctions: "What was imposed, each once, or one reason alone.",
    },
  },
  "length-limit": {
    description: "How long a document may be.",
    fields: {
      id: "Its name.",
      unit: "What is counted. Pages are never turned into words: no source says how many words a page has.",
      amount: "How many there may be.",
      document: "The document that it limits, in a sentence.",
      source: "Who sets it.",
      verified: "Whether that source was read for this entry.",
    },
  },
  "link-fragment": {
    description:
      "A link to a page outside the report. Only `https` addresses are links; a renderer prints the words of any other without one.",
    fields: {
      type: "Says that this is a link.",
      url: "The address, beginning with `https://`.",
      children: "The words of the link.",
    },
  },
  "list-fragment": {
    description: "A list, each entry of which holds blocks.",
    fields: {
      type: "Says that this is a list.",
      ordered: "Whether the order of the entries means something.",
      items: "The entries.",
    },
  },
  measure: {
    description:
      "Something a State has done, is doing or plans, whoever says so; evidence says how far that is known.",
    fields: {
      id: "Identifier inside the case file.",
      title: "What it is, in a few words.",
      kind: "What kind of thing it is.",
      description: "More about it, in the case file's own words.",
      takenOn: "When it was taken or came into force, as far as known.",
      plannedUntil: "When it is to be finished, as far as known.",
      responsible: "The institution that is responsible.",
      instrument: "The act, decree or plan itself, where it can be named.",
      recommendations: "The recommendations it bears on.",
      otherIds: "Identifiers in other systems.",
    },
  },
  "measure-kind": { description: "What kind of thing a measure is.", fields: {} },
  "measured-value": {
    description:
      "What was measured, where a criterion can be computed from it: the things covered, a number, or a part of a whole.",
    fields: {},
    branches: [
      {
        kind: "Says that these are things covered.",
        items: "All that is covered, by the codes of the criterion; empty where nothing is.",
      },
      { kind: "Says that this is a number.", value: "The number, in the unit of the criterion." },
      {
        kind: "Says that this is a part of a whole.",
        covered: "How many are covered.",
        of: "How many there are.",
      },
    ],
  },
  migration: {
    description: "Migration: standing in the State that registers, and who is with the child.",
    fields: { status: "Standing.", accompaniment: "Who is with the child." },
  },
  "missing-origin": {
    description: "No national or ethnic origin, and why.",
    fields: { kind: "Says which member of the union this is.", reason: "Why there is none." },
  },
  "nationality-group-dimension": {
    description:
      "National, foreign or stateless, as seen from one State; whoever has its nationality is national, alone or beside another one.",
    fields: {
      code: "Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`.",
      label: "Label in English; a usual one where it is left out.",
      groups: "Categories that are counted together beside each one of them.",
      from: "Says which kind of dimension this is.",
      home: "Three-letter code of the State.",
    },
  },
  "note-fragment": {
    description: "A remark beside the report's own argument, such as how many entries were left out.",
    fields: { type: "Says that this is a note.", children: "The words of the note." },
  },
  "numbered-paragraph-fragment": {
    description:
      "A paragraph with a number that runs through the whole report, in the manner of United Nations documents.",
    fields: {
      type: "Says that this is a numbered paragraph.",
      id: "Its identifier, where something refers to it.",
      number: "Its number; the first paragraph of a report is 1.",
      children: "The words of the paragraph.",
    },
  },
  "observation-heading": {
    description: "A heading inside a part.",
    fields: {
      numeral: "Letter or number in front, or null.",
      title: "The words of the heading.",
      provisions: "Provisions printed in it.",
      firstParagraph: "The first paragraph below it.",
    },
  },
  "observation-item": {
    description: "A lettered item of a paragraph; deeper ones stand inside.",
    fields: {
      label: "The label without brackets: `a`, or `ii` one level deeper.",
      text: "The item's own words, without those of deeper items.",
      items: "Deeper items.",
    },
  },
  "observation-paragraph": {
    description: "A numbered paragraph of concluding observations.",
    fields: {
      number: "Number as printed.",
      section:
        "The part it stands in, as printed with its numeral (`III. Data`); null where the document has no parts.",
      heading: "The nearest sub-heading above it in that part, or null.",
      kind: "What it does.",
      text: "The whole paragraph on one line, items included.",
      chapeau: "The words before its items; the whole text where it has none.",
      items: "Lettered items.",
      citations: "References found in it.",
      cluster: "Cluster of its heading.",
    },
  },
  "observation-section": {
    description: "A part of the document, from one numbered heading to the next.",
    fields: {
      numeral: "Numeral as printed.",
      title: "The words of the heading, provisions in brackets included.",
      provisions: "Provisions printed in the heading, in the numbering of the document's instrument.",
      firstParagraph: "Its first paragraph.",
      lastParagraph: "Its last paragraph.",
      headings: "Headings inside it.",
    },
  },
  "observed-recommendation": {
    description: "A recommendation as the document holds it: a paragraph, or a leaf of its items.",
    fields: {
      id: "Identifier such as `CRC/C/OPSC/TKM/CO/1#27(a)`.",
      paragraph: "Number of the paragraph.",
      item: "Item such as `a` or `a.ii`, or null.",
      strength: "The strongest verb that the leaf or its chapeau holds.",
      cluster: "Cluster of the heading.",
      provisions: "Provisions of the document's own instrument it rests on.",
      provisionsFrom: "Where the provisions come from: its own words, the heading above it, or nowhere.",
      text: "The recommendation's words; a leaf without its chapeau.",
      context: "The words before the items, for a leaf; null otherwise.",
    },
  },
  offence: {
    description:
      "One offence of article 3 (1). Sale of a child is an offence of its own: trafficking in persons is a different one, and only a crosswalk.",
    fields: {
      code: "Stable code.",
      provision: "Id of the provision that asks for it.",
      label: "Name in the Luxembourg terminology.",
      legalLabel: "The treaty's own name, for legal citations only.",
      conducts: "The acts that must be covered, in the order of the treaty.",
      purposes: "The purposes that belong to the offence; empty where the treaty names none.",
      modes: "The ways beside commission, of article 3 (2).",
      source: "The place in the treaty.",
      verified: "Whether the treaty's text was read for this entry.",
    },
  },
  "outline-completeness": {
    description:
      "How complete a draft is against an outline, a list of issues and the earlier recommendations.",
    fields: {
      outline: "Name of the outline.",
      complete: "Whether everything that must be answered is answered or explained.",
      sections: "Sections of the outline, in its order.",
      tables: "Required tables, in the order of the outline.",
      questions: "Questions of the list of issues, by number.",
      recommendations: "Recommendations, in the order in which they were given.",
      findings: "What is missing or lacks something.",
    },
  },
  "paragraph-fragment": {
    description: "A paragraph without a number.",
    fields: { type: "Says that this is a paragraph.", children: "The words of the paragraph." },
  },
  "partial-date": {
    description: "A date known to the year, the month or the day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.",
    fields: {},
  },
  "periodic-report": {
    description:
      "A report to the Committee as typed fragments, with how complete and how long it is. Renderers make a document of it.",
    fields: {
      title: "Title of the report, in its language.",
      language: "Language of the report, as a BCP 47 tag.",
      state: "The State, as a three-letter ISO 3166-1 code.",
      symbol: "Symbol of the concluding observations that it follows.",
      asOf: "The day for which it holds.",
      outline: "Name of the outline.",
      view: "Whose report it is: the State's, or that of somebody beside it.",
      synthetic: "Whether the case or a table is made up; every rendering then says so.",
      fragments: "The sections: those of the outline under its names, and annexes.",
      findings: "What the checks found in the case, in the report against its outline, and in its length.",
      completeness: "How complete it is.",
      budget: "How long it is.",
    },
  },
  "plain-date": {
    description:
      "A calendar day as `YYYY-MM-DD`, without a time or a time zone: law and reporting know only days.",
    fields: {},
  },
  "plan-age-band": {
    description: "An age band of a plan's own.",
    fields: {
      code: "Code.",
      label: "Label in English.",
      minimum: "First completed year of age that belongs to the band.",
      maximum: "Last completed year of age that belongs to it.",
    },
  },
  "plan-dimension": {
    description: "One dimension of a plan: which field of the record it reads, and what its categories are.",
    fields: {},
  },
  "presumed-minority": {
    description: "A person whose age is uncertain and who is treated as a child.",
    fields: { kind: "Says which member of the union this is.", reason: "Why the age is uncertain." },
  },
  "proceeding-event": {
    description:
      "One thing that happened in the proceedings. In the record of a case it happened to the case or to at least one of the accused.",
    fields: {
      stage: "What happened, or `pending`.",
      date: "When, as far as it is known; for `pending` the last day on which that was looked up.",
    },
  },
  "proceeding-pseudonym": {
    description:
      "What stands for one case or one accused in the records of proceedings: `pk1_` and 43 characters of base64url. The same id of the same system gives another pseudonym here than for a child, so that the one cannot be found by the other.",
    fields: {},
  },
  "proceeding-record": {
    description:
      "What became of one case, or of one accused in a case, so that investigations, prosecutions and sanctions can be counted: codes and partial dates alone, and neither an accused nor a child can be named. It is personal data all the same, and on criminal offences.",
    fields: {
      schemaVersion: "Version of this shape.",
      synthetic: "Present, and true, on a record that was made up for tests.",
      pseudonym: "Keyed pseudonym of the case or the accused in the source system.",
      unit: "Whether the record stands for a case or for one accused.",
      sourceSystem: "Kind of system that the record was taken from.",
      registeringOrganisation: "Kind of body that registered the case or the accused.",
      offences: "One to twelve offences, as they were last charged or, before a charge, investigated.",
      accused: "The accused; in the record of an accused and in no other.",
      events:
        "One to 24 events in the order in which they happened; of a stage that came more than once at least the first.",
      sanction: "The heaviest sanction on a natural person; only where there is an event `sanctioned`.",
      legalPersonLiability: "Liability and sanctions of a legal person.",
      jurisdiction: "Grounds of jurisdiction, and double criminality.",
      cooperation: "Up to eight requests between States; an empty list says that there was none.",
      assets: "Seizure, confiscation and closing of premises.",
      victims:
        "Pseudonyms of the child victims, each once, up to 200; made with the key and the scope of their own records.",
    },
  },
  processing: {
    description:
      "Legal basis and consent. Whether they suffice is for the holder to answer; the record only carries them.",
    fields: {
      legitimateBasis: "Ground on which the source system holds the data.",
      reportingConsent: "Whether data that identify nobody may be shared for reporting.",
      consentGiven: "When consent was given.",
      consentWithdrawn: "When it was withdrawn.",
    },
  },
  "protected-cell": {
    description: "A cell that may be published.",
    fields: { coordinates: "Category codes in the order of the table's dimensions.", value: "What it says." },
  },
  "protected-content": {
    description:
      "What a protected table holds, all of it publishable. An object of this shape is no protected table: ProtectedTable says who makes one.",
    fields: {
      definition: "The table.",
      unit: "What one count is.",
      dimensions: "Its dimensions, in the order of its coordinates.",
      cells: "Its cells, in the order of the codes of its dimensions.",
      provenance: "How it was protected.",
    },
  },
  provenance: {
    description:
      "How a table was protected: what a reader needs to trust it, and nothing that helps to undo it.",
    fields: {
      method: "Name of the method.",
      policy: "What the policy asked for.",
      version: "Version of the method.",
      audit: "What the audit said.",
      synthetic:
        "Whether any record that was counted is marked as made up; the table then shows nothing that is so.",
    },
  },
  provision: {
    description: "One provision of the Protocol: the smallest piece of an article that asks for one thing.",
    fields: {
      id: "Article, paragraph and letters, joined by dots: `3.1.a.i.c`, `7.a.i`, `12.2`.",
      article: "Number of the article.",
      paraphrase: "What it asks for, in the package's own words and in the Luxembourg terminology.",
      legalLabel: "The treaty's own name of what the provision defines or covers, for legal citations only.",
      obligationType: "The main kind of obligation.",
      secondaryType: "A second kind, where the provision is both.",
      strength: "How far it binds.",
      source: "The place in the treaty.",
      verified: "Whether the treaty's text was read for this entry.",
    },
  },
  "provision-citation": {
    description: "A reference to articles of an instrument, as provision identifiers.",
    fields: {
      kind: "Tells it from a document citation.",
      raw: "The words as they stand.",
      start: "Offset of the first character in the plain text.",
      end: "Offset after the last.",
      instrument: "The instrument meant.",
      instrumentStated: "Whether the text names the instrument, or the document's own is assumed.",
      provisions:
        "Identifiers such as `9.4`, ranges written out. One that does not exist stays as it was printed, with an issue.",
    },
  },
  "provision-reference-fragment": {
    description: 'A provision of an instrument; the renderer writes it as lawyers do, "art. 3 (1) (c)".',
    fields: { type: "Says that this is a provision.", id: "Identifier of the provision, such as `3.1.c`." },
  },
  pseudonym: {
    description:
      "What stands for one child in every record: `vk1_` and the 43 characters of base64url that 32 bytes take. It is made of a source system's own case id with a key that is not in the data; it is still personal data.",
    fields: {},
  },
  "quantity-fragment": {
    description:
      "A number in a report, with its unit and where it was counted. A statistical figure about people or cases is never one of these: such figures come from protected tables alone.",
    fields: {
      type: "Says that this is a number with a unit.",
      value: "The number; whole and not negative.",
      unit: "What is counted.",
      origin: "How the number came about: counted in the case file's own entries, or in the calendar.",
      form: "Whether the unit is written after the number; `bare` where a heading has it.",
    },
  },
  "quantity-unit": {
    description:
      "What a QuantityFragment counts. The list is narrow on purpose: entries of a case file and days, nothing else.",
    fields: {},
  },
  "received-report": {
    description: "A report that has been received, which ends the wait for it.",
    fields: {
      report: "Which report was awaited.",
      receivedOn: "The day on which it was received.",
      source: "The report itself or the document that says so.",
    },
  },
  recommendation: {
    description: "One recommendation of the Committee: a numbered paragraph, or one of its lettered leaves.",
    fields: {
      id: "Document symbol, `#`, paragraph number and the item in brackets: `CRC/C/OPSC/TKM/CO/1#27(a)(ii)`.",
      symbol:
        "Symbol of the document that holds it; for a recommendation from elsewhere, that source's own reference.",
      paragraph: "Number of the paragraph.",
      item: "Lettered item, deeper levels after a dot (`a.ii`); null where the paragraph has no items.",
      strength: "The strongest verb that it holds.",
      cluster: "Cluster of the Committee's observations.",
      provisions: "Provisions of the instrument, such as `9.4`.",
      text: "What is recommended; in a bundled case in our own words.",
      context: "The sentence before the items, for a leaf.",
      otherIds: "Identifiers in other systems (`uhri`, `impact-oss`).",
    },
  },
  "record-dates": {
    description:
      "When the offence took place and what the registering body did. The stages of a criminal case stand in CriminalJustice.",
    fields: {
      offenceStart: "When the offence began.",
      offenceEnd: "When it ended.",
      identified: "When a competent body formally identified the child as a victim.",
      registered: "When the record was opened.",
      closed: "When the record was closed.",
    },
  },
  "recorded-age": {
    description: "An age as far as it is known. There is no date of birth in this package.",
    fields: {},
  },
  "recorded-date": {
    description: "A date of a record: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a code of `missingReasons`.",
    fields: {},
  },
  "recorded-measure": {
    description: "One measure of protection in the proceedings.",
    fields: {
      measure: "Which measure.",
      status: "Whether it was taken.",
      provided: "When it was first taken.",
    },
  },
  "recorded-offence": {
    description:
      "What was done to the child, in the Protocol's own codes. Trafficking in persons is no code here: see the crosswalks of `opsc/protocol`.",
    fields: {
      offence: "The offence, or what is known before one is established.",
      conduct: "The act, one of those that the offence has.",
      mode: "Committed, or one of the forms of article 3 (2).",
      basis: "Whether the code was recorded as such or mapped from another scheme.",
      online: "Whether any part happened online.",
      technologyRole: "What technology was used for; only where a part happened online.",
      travelAndTourism: "Whether it happened in the context of travel and tourism.",
      reach: "Whether it crossed a border.",
      iccs: "Code of the primary ICCS category that the source gave, of sections 02 and 03, digits only; the crosswalk stands in for it where absent.",
      domesticProvision:
        "Token of the domestic provision, from a list that the caller supplies: up to three capital letters, an article, and a part of it.",
    },
  },
  "recorded-origin": {
    description:
      "National or ethnic origin as tokens of a list that the caller supplies. The package has no list of its own: which groups there are is for the State and the groups to say.",
    fields: {
      kind: "Says which member of the union this is.",
      codes:
        "One to four tokens: up to two capital letters, then one to three digits, so that none can be a name or a date of birth.",
      selfIdentified: "Whether the child said so.",
    },
  },
  "recorded-place": {
    description: "A place no finer than a province: no address, no postcode, no coordinates.",
    fields: {
      country: "Three-letter code of the country, or why there is none.",
      subdivision: "Code of ISO 3166-2.",
      settlement: "Urban or rural.",
    },
  },
  "recorded-service": {
    description: "One referral to a service, and what came of it.",
    fields: {
      service: "Kind of service.",
      status: "Where the referral stands.",
      referred: "When the child was referred.",
      provided: "When the service was first given.",
    },
  },
  "region-dimension": {
    description:
      "Subdivisions of one country; places in other countries are counted as `_O`. A subdivision that others lie in is a group of them.",
    fields: {
      code: "Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`.",
      label: "Label in English; a usual one where it is left out.",
      groups: "Categories that are counted together beside each one of them.",
      from: "Which place.",
      country: "Three-letter code of the country.",
      regions:
        "Codes of ISO 3166-2 that have a category of their own; all of the country where it is left out.",
    },
  },
  reintegration: {
    description: "Return and reintegration.",
    fields: {
      returned: "Whether and how the child went home.",
      country: "To which country; only where the child returned.",
      plan: "Whether there is a plan for reintegration.",
      followUp: "What became of the plan; only where there is one.",
    },
  },
  "section-budget": {
    description: "The length of one section of an outline in a report.",
    fields: {
      section: "Name of the section of the outline.",
      heading: "Its heading.",
      annex: "Whether it is an annex.",
      own: "Words of its own, without those of the sections inside it.",
      words: "Words with those of the sections inside it.",
      limit: "Words that it may have, where somebody set that.",
      share:
        "Its part of the words that count, from 0 to 1; null for an annex that is counted apart and in an empty report.",
      overBy: "By how many words it is over its own limit.",
      target:
        "Own words that it may keep if every section is cut in the same proportion until the report is inside its limit.",
    },
  },
  "section-fragment": {
    description: "A titled part of a report. Sections inside sections are sub-sections.",
    fields: {
      type: "Says that this is a section.",
      id: "Its identifier; no two places of a report share one.",
      title: "Its title.",
      provisions: "Provisions that it is about, printed in the heading as in United Nations documents.",
      children: "What it holds.",
    },
  },
  "set-deadline": {
    description:
      "A date on which a report is or was due, with the document that says so; two documents may disagree.",
    fields: {
      report:
        "Which report: the initial one under the Protocol, or the next periodic report that carries the follow-up.",
      dueOn: "The day, or the year where no day is given.",
      setBy: "Who set or states it.",
      source: "The document that says so.",
    },
  },
  "socio-economic-dimension": {
    description:
      "Socio-economic status by a scheme that has a list; status by another scheme is counted as `_O`.",
    fields: {
      code: "Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`.",
      label: "Label in English; a usual one where it is left out.",
      groups: "Categories that are counted together beside each one of them.",
      from: "Says which kind of dimension this is.",
      scheme: "The scheme.",
    },
  },
  "socioeconomic-status": {
    description: "Socio-economic status: the scheme that the State uses, and the band in it.",
    fields: {},
    branches: [
      { scheme: "Fifths of households by wealth.", band: "Which fifth." },
      { scheme: "The poverty line that the State uses.", band: "Where the household stands against it." },
      {
        scheme: "A scheme of the caller's.",
        band: "Token of the caller's list: up to two capital letters, then one to three digits.",
      },
      { scheme: "No status.", reason: "Why there is none." },
    ],
  },
  source: {
    description:
      "Where a fact comes from: an instrument, a United Nations document or a publication, down to the paragraph. Every code, rule and default of the package carries one.",
    fields: {
      title: "Symbol of the document, or title of the instrument or publication.",
      locator: "Article, paragraph or page inside it.",
      year: "Year of publication, where the title does not fix it.",
      url: "Stable address, where there is one.",
    },
  },
  "source-reference-fragment": {
    description: "A source with its locator, written as one line and linked where it has an `https` address.",
    fields: { type: "Says that this is a source.", source: "The source." },
  },
  "strong-fragment": {
    description: "Words of strong importance.",
    fields: { type: "Says that this is strong text.", children: "The words and marks inside." },
  },
  "structural-zero": {
    description:
      "Combinations that cannot be: every combination of the named categories, one of each named dimension. Their cells are `not-applicable` and never 0.",
    fields: {},
  },
  "symbol-reading": {
    description:
      "What reading a symbol gives: the symbol where there is one, and what was repaired or is wrong.",
    fields: {
      value: "The symbol, or undefined where the text is none.",
      issues: "What was repaired (`information`), is doubtful (`warning`) or wrong (`error`).",
    },
  },
  "table-cell": {
    description:
      "A cell of a table. It holds lines, because one recommendation may have several pieces of evidence.",
    fields: { lines: "The lines of the cell; none for an empty one." },
  },
  "table-column": {
    description: "A column of a table.",
    fields: {
      key: "Name of the column for programs; no two columns of a table share it.",
      label: "Heading of the column.",
      align: "Where the cells are set; at the start where this is left out.",
      rowHeader: "Whether the cells of this column are the headings of their rows.",
    },
  },
  "table-definition": {
    description: "A table to be counted: its dimensions, and which of their categories it prints.",
    fields: {
      id: "Token, unique among the tables that are protected together.",
      title: "Title in English.",
      dimensions: "Codes of its dimensions, in the order of its coordinates.",
      categories:
        "For a dimension, the codes that the table prints, total included where it is wanted; all of them and the total where a dimension is not named.",
    },
  },
  "table-fragment": {
    description: "A table with a caption. Every row has as many cells as there are columns.",
    fields: {
      type: "Says that this is a table.",
      id: "Its identifier, where something refers to it.",
      caption: "What the table shows.",
      columns: "The columns; at least one.",
      rows: "The rows, each with one cell for each column, in their order.",
      note: "What a reader must know to read the table.",
    },
  },
  "tabulation-plan": {
    description:
      "What is counted, in which units and in which tables: everything that decides an answer, so that two counts of the same records by the same plan are the same. It is written as a file for `opsc tabulate`.",
    fields: {
      id: "Token of the plan.",
      of: "Which records are counted.",
      unit: "What one count is. Of victim records: distinct children by their pseudonyms, or records. Of proceedings: distinct accused, from the records of accused alone, or cases, from the records of cases alone.",
      dimensions: "The dimensions; one that no table uses counts nothing, but its reference years hold.",
      tables: "The tables; they are protected together.",
      structuralZeros:
        "Combinations that cannot be, beside acts that an offence does not have, which the package knows.",
    },
  },
  "text-fragment": {
    description: "Plain words, without any markup: what looks like markup in them is printed as it stands.",
    fields: { type: "Says that this is text.", value: "The words." },
  },
  "timeline-event": {
    description:
      "A dated event of the reporting cycle: ratification, a report, a dialogue, concluding observations.",
    fields: {
      on: "When it happened, as far as known.",
      kind: "What kind of event it is.",
      title: "The event in a few words.",
      source: "Where it stands.",
    },
  },
  "token-dimension": {
    description:
      "Tokens of a list of the caller's: ethnic origin, or bands of a national socio-economic scheme.",
    fields: {
      code: "Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`.",
      label: "Label in English; a usual one where it is left out.",
      groups: "Categories that are counted together beside each one of them.",
      from: "What the tokens stand for. Somebody with two origins counts in both.",
      tokens: "The tokens with their labels.",
    },
  },
  unanswered: {
    description: "A recommendation beside which nothing stands, and why.",
    fields: {
      recommendation: "Identifier of the recommendation.",
      reason: "Why nothing stands beside it.",
      stated: "Whether the case file gives the reason; else it only says that nothing is recorded.",
    },
  },
  "unknown-age": {
    description: "An age about which the record says nothing.",
    fields: { kind: "Says which member of the union this is.", reason: "Why there is no age." },
  },
  "victim-record": {
    description:
      "What is known of one child victim, so that it can be counted and followed up and nobody can be named: codes, counts and partial dates alone. It is personal data all the same.",
    fields: {
      schemaVersion: "Version of this shape.",
      synthetic: "Present, and true, on a record that was made up for tests.",
      pseudonym: "Keyed pseudonym of the child in the source system.",
      sourceSystem: "Kind of system that the record was taken from.",
      registeringOrganisation: "Kind of body that registered the child.",
      identificationStatus: "Where identification stands.",
      detection: "How the case came to notice.",
      offences: "One to twelve offences.",
      sex: "Sex as recorded.",
      ageAtOffence: "Age when the first of the offences began.",
      ageAtRegistration: "Age when the record was opened.",
      dates: "Dates of the offence and of the record.",
      nationalities: "Nationalities as three-letter codes, or one status or reason alone.",
      ethnicOrigin: "National or ethnic origin.",
      placeOfOffence: "Where the offence took place.",
      placeOfResidence: "Where the child lived.",
      socioeconomicStatus: "Socio-economic status.",
      deprivation: "Signs of deprivation.",
      disability: "Disability.",
      migration: "Migration.",
      care: "Care.",
      perpetratorRelationships: "What the perpetrators were to the child, each once, or one reason alone.",
      protectionMeasures: "Measures of protection in the proceedings, each once.",
      services: "Referrals and services.",
      legalAssistance: "Legal assistance.",
      compensation: "Compensation.",
      criminalJustice: "The criminal case.",
      reintegration: "Return and reintegration.",
      processing: "Legal basis and consent.",
    },
  },
  "word-budget": {
    description: "The length of a report against the limit of its outline.",
    fields: {
      outline: "Name of the outline.",
      limit: "The limit that was chosen; null where the outline has none.",
      sharesLimit: "Whether other parts of the document count towards the same limit.",
      total: "The whole of what counts.",
      annexes: "Whether annexes count towards the total or are counted apart.",
      annexWords: "Words of the annexes.",
      outside: "Words in no section of the outline.",
      sections: "Each section of the outline, in its order.",
      cuts: "What to cut, what saves most first.",
      findings: "What is too long.",
    },
  },
  "year-dimension": {
    description:
      "The year of one of a record's dates, among reference years. A record whose date is certainly of another year is not counted in the plan at all; one whose date is not known is counted as `_U`.",
    fields: {
      code: "Code of the dimension, as a column name; a usual one where it is left out, such as `SEX`.",
      label: "Label in English; a usual one where it is left out.",
      groups: "Categories that are counted together beside each one of them.",
      from: "Says which kind of dimension this is.",
      date: "The date: a key of a victim record's dates or criminal case, or the stage of an event of proceedings.",
      years: "The reference years.",
    },
  },
};
