/** Titles of outlines, tables for which they ask and limits, with what the follow-up matrix and an alternative report ask, in English. */
export const others = {
  titles: {
    "initial-report": "Initial report under the Optional Protocol",
    "periodic-report-part": "Part on the Optional Protocol of a periodic report under the Convention",
    "replies-to-list-of-issues": "Replies to a list of issues",
    "replies-under-simplified-procedure":
      "Replies under the simplified procedure, as far as they are about the Optional Protocol",
    "follow-up-matrix": "Follow-up to concluding observations",
    "alternative-report": "Alternative report on the Optional Protocol",
  },
  matrix: {
    document: { heading: "The document", asks: ["Say which observations are followed up."] },
    summary: {
      heading: "Summary",
      asks: ["Say how many recommendations stand where, and which are not answered."],
    },
    deadlines: {
      heading: "Deadlines",
      asks: ["Say which dates were set, by whom, and which have passed."],
    },
    matrix: {
      heading: "Matrix",
      asks: ["Set beside each recommendation its measures, its evidence and every view of its status."],
    },
    narrative: {
      heading: "Recommendation by recommendation",
      asks: ["Say of each recommendation what is claimed, by whom, and what is missing."],
    },
    findings: { heading: "Findings", asks: ["Say what the checks of the record found."] },
    sources: { heading: "Sources", asks: ["List every source with its place."] },
    definitions: {
      heading: "Definitions",
      asks: ["Say what each status and each level of evidence means."],
    },
  },
  alternative: {
    introduction: {
      heading: "Who submits this report, and how it was made",
      asks: [
        "Say who submits the report and how it was made, without naming anybody whom that would put in danger.",
      ],
    },
    instruments: {
      heading: "Instruments, follow-up and the next report",
      asks: [
        "Say what the State did to pass the observations on, and which instruments it has not ratified.",
      ],
    },
    questions: {
      heading: "Questions for the State",
      asks: ["Suggest what the Committee should ask and recommend."],
    },
    sources: {
      heading: "Sources and methods",
      asks: ["List the sources and say what they can and cannot show."],
    },
  },
  tables: {
    victims: {
      title: "Child victims by offence",
      subject:
        "Children who were victims of sale, split by its purpose, of sexual exploitation in prostitution and of child sexual abuse material.",
    },
    cases: {
      title: "Cases from report to sanction",
      subject: "Cases of each offence that were reported, investigated, prosecuted, and ended in a penalty.",
    },
    support: {
      title: "Child victims who received assistance or compensation",
      subject: "Child victims who were assisted, reintegrated or compensated.",
    },
  },
  limits: {
    "common-core-document": "The common core document, which stands before the reports under every treaty.",
    "initial-report": "An initial report under one treaty, that under the Protocol included.",
    "periodic-report":
      "A later periodic report as a whole, with what it says on the Protocols, and replies that are a report.",
    "replies-to-list-of-issues": "Written replies to a list of issues under the Convention.",
    "replies-to-protocol-list-of-issues":
      "Written replies to a list of issues under the Protocol, in the practice of 2011 to 2014.",
    "treaty-body-document": "A document of a treaty body itself, such as concluding observations.",
    "comprehensive-submission":
      "A submission by others than the State on everything; submissions by children have no limit.",
    "thematic-submission":
      "A submission by others than the State on one subject; submissions by children have no limit.",
  },
} as const;
