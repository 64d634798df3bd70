import type { CodeEntry } from "../../codes/codeEntry.js";

const human2013 = {
  title: "CCPR-Centre, overview of the follow-up procedure of the Human Rights Committee",
} as const;
const human2017 = { title: "CCPR/C/128/3" } as const;
const disappearances = { title: "CED/C/22/4" } as const;
const women = {
  title: "Committee on the Elimination of Discrimination against Women, follow-up procedure",
} as const;
const torture = {
  title: "United Nations at Geneva, meeting summary of the Committee against Torture",
  locator: "follow-up, July 2021",
  year: 2021,
} as const;
const upr = { title: "UPR Info, Beyond Promises" } as const;
const impact = { title: "IMPACT OSS, db/schema.rb", locator: "recommendations.support_level" } as const;
const oscal = { title: "NIST OSCAL metaschema v1.2.2", locator: "implementation-status" } as const;

/** Scales on which others grade follow-up. The Committee on the Rights of the Child has none of its own for concluding observations. */
export const followUpScales = [
  {
    code: "ccpr-2013",
    label: "Human Rights Committee, 2013 to 2016",
    definition: "Letters with figures, which grade action and reply at once.",
    source: human2013,
    verified: false,
    grades: [
      {
        code: "A",
        label: "Satisfactory",
        definition: "The recommendation has largely been put into effect.",
        source: human2013,
        verified: false,
      },
      {
        code: "B1",
        label: "Substantive action",
        definition: "Substantive action was taken; more information is needed.",
        source: human2013,
        verified: true,
      },
      {
        code: "B2",
        label: "Initial action",
        definition: "First action was taken; more measures and more information are needed.",
        source: human2013,
        verified: true,
      },
      {
        code: "C1",
        label: "Reply without effect",
        definition: "A reply came in; what was done does not put the recommendation into effect.",
        source: human2013,
        verified: false,
      },
      {
        code: "C2",
        label: "Reply beside the point",
        definition: "A reply came in that has no bearing on the recommendation.",
        source: human2013,
        verified: false,
      },
      {
        code: "D1",
        label: "No reply",
        definition: "No cooperation within the time, or nothing on this point.",
        source: human2013,
        verified: false,
      },
      {
        code: "D2",
        label: "No reply after reminders",
        definition: "Nothing came in although the State was reminded.",
        source: human2013,
        verified: false,
      },
      {
        code: "E",
        label: "Contrary",
        definition: "What was done goes against the recommendation.",
        source: human2013,
        verified: false,
      },
    ],
  },
  {
    code: "ccpr-2017",
    label: "Human Rights Committee, since 2017",
    definition: "Letters alone, which grade action and reply at once.",
    source: human2017,
    verified: true,
    grades: [
      {
        code: "A",
        label: "Largely satisfactory",
        definition: "Reply and action largely satisfy the Committee.",
        source: human2017,
        verified: true,
      },
      {
        code: "B",
        label: "Partially satisfactory",
        definition: "Reply or action satisfies in part; more is needed.",
        source: human2017,
        verified: true,
      },
      {
        code: "C",
        label: "Not satisfactory",
        definition: "Reply or action does not satisfy.",
        source: human2017,
        verified: true,
      },
      {
        code: "D",
        label: "No cooperation",
        definition: "No follow-up report came in, reminders included.",
        source: human2017,
        verified: true,
      },
      {
        code: "E",
        label: "Contrary or rejected",
        definition: "Action goes against the recommendation, or the State rejects it.",
        source: human2017,
        verified: true,
      },
    ],
  },
  {
    code: "ced-2022",
    label: "Committee on Enforced Disappearances, since 2022",
    definition: "Letters alone; D is given for each recommendation.",
    source: disappearances,
    verified: true,
    grades: [
      {
        code: "A",
        label: "Satisfactory",
        definition: "Reply and action satisfy the Committee.",
        source: disappearances,
        verified: true,
      },
      {
        code: "B",
        label: "Partially satisfactory",
        definition: "Reply or action satisfies in part.",
        source: disappearances,
        verified: true,
      },
      {
        code: "C",
        label: "Not satisfactory",
        definition: "Reply or action does not satisfy.",
        source: disappearances,
        verified: true,
      },
      {
        code: "D",
        label: "No reply on the recommendation",
        definition: "The reply passes over the recommendation, or there is none.",
        source: disappearances,
        verified: true,
      },
      {
        code: "E",
        label: "Contrary",
        definition: "What was done goes against the recommendation.",
        source: disappearances,
        verified: false,
      },
    ],
  },
  {
    code: "cedaw",
    label: "Committee on the Elimination of Discrimination against Women",
    definition: "Words for the action, and one for a lack of information.",
    source: women,
    verified: false,
    grades: [
      {
        code: "implemented",
        label: "Implemented",
        definition: "What was recommended has been done.",
        source: women,
        verified: false,
      },
      {
        code: "substantially-implemented",
        label: "Substantially implemented",
        definition: "Most of it has been done.",
        source: women,
        verified: false,
      },
      {
        code: "partially-implemented",
        label: "Partially implemented",
        definition: "Some of it has been done.",
        source: women,
        verified: false,
      },
      {
        code: "not-implemented",
        label: "Not implemented",
        definition: "It has not been done.",
        source: women,
        verified: false,
      },
      {
        code: "lack-of-information",
        label: "Lack of sufficient information",
        definition: "What is known does not suffice for an assessment.",
        source: women,
        verified: false,
      },
      {
        code: "contrary",
        label: "Contrary to the recommendation",
        definition: "What was done goes against it.",
        source: women,
        verified: false,
      },
    ],
  },
  {
    code: "cat",
    label: "Committee against Torture, words",
    definition:
      "Words for the action as the meetings report them; a grade for the quality of the reply stands apart.",
    source: torture,
    verified: true,
    grades: [
      {
        code: "A",
        label: "Implemented",
        definition: "What was recommended has been done; only the letter is known, not the word.",
        source: torture,
        verified: false,
      },
      {
        code: "substantive-steps",
        label: "Substantive steps",
        definition: "Steps of substance have been taken.",
        source: torture,
        verified: true,
      },
      {
        code: "initial-steps",
        label: "Initial steps",
        definition: "First steps have been taken.",
        source: torture,
        verified: true,
      },
      {
        code: "not-implemented",
        label: "Not implemented",
        definition: "It has not been done.",
        source: torture,
        verified: true,
      },
      {
        code: "counteracted",
        label: "Counteracted",
        definition: "What was done works against it.",
        source: torture,
        verified: true,
      },
    ],
  },
  {
    code: "upr-mid-term",
    label: "Universal periodic review, mid-term",
    definition: "Words for the action at half time, together with the position that the State took.",
    source: upr,
    verified: true,
    grades: [
      {
        code: "fully",
        label: "Fully implemented",
        definition: "What was recommended has been done.",
        source: upr,
        verified: true,
      },
      {
        code: "partially",
        label: "Partially implemented",
        definition: "Some of it has been done.",
        source: upr,
        verified: true,
      },
      {
        code: "not",
        label: "Not implemented",
        definition: "It has not been done.",
        source: upr,
        verified: true,
      },
      {
        code: "no-response",
        label: "No response",
        definition: "The State has said nothing on it at half time.",
        source: upr,
        verified: false,
      },
      {
        code: "noted-not",
        label: "Noted and not implemented",
        definition: "The State did not support it, and it has not been done.",
        source: impact,
        verified: false,
      },
    ],
  },
  {
    code: "oscal",
    label: "OSCAL implementation status",
    definition: "The states of a control in the Open Security Controls Assessment Language, as an analogue.",
    source: oscal,
    verified: true,
    grades: [
      {
        code: "implemented",
        label: "Implemented",
        definition: "It is in place in full.",
        source: oscal,
        verified: true,
      },
      {
        code: "partial",
        label: "Partial",
        definition: "It is in place in part.",
        source: oscal,
        verified: true,
      },
      {
        code: "planned",
        label: "Planned",
        definition: "There is a plan for it.",
        source: oscal,
        verified: true,
      },
      {
        code: "alternative",
        label: "Alternative",
        definition: "Something else is in place instead.",
        source: oscal,
        verified: true,
      },
      {
        code: "not-applicable",
        label: "Not applicable",
        definition: "It does not apply.",
        source: oscal,
        verified: true,
      },
    ],
  },
] as const satisfies readonly FollowUpScale[];

/**
 * A scale of grades with its source, as {@link followUpScales} lists them.
 *
 * @example
 * import { followUpScales, type FollowUpScale } from "opsc/recommendations";
 * const scale: FollowUpScale = followUpScales[1];
 * scale.grades.map((grade) => grade.code); //=> ["A", "B", "C", "D", "E"]
 */
export interface FollowUpScale extends CodeEntry {
  /** The grades in the order of the scale, each with its own source. */
  readonly grades: readonly CodeEntry[];
}

/**
 * A code of {@link followUpScales}.
 *
 * @example
 * import type { FollowUpScaleCode } from "opsc/recommendations";
 * const scale: FollowUpScaleCode = "cedaw";
 * scale; //=> "cedaw"
 */
export type FollowUpScaleCode = (typeof followUpScales)[number]["code"];
