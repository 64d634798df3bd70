import type { FollowUpScaleCode } from "./followUpScales.js";
import type { ScaleCrosswalkRow } from "./scaleCrosswalk.js";

/** Grades that turn into another once the State has been reminded. */
const afterReminderGrades: Readonly<Partial<Record<FollowUpScaleCode, Readonly<Record<string, string>>>>> = {
  "ccpr-2013": { D1: "D2" },
};

/** The grades of a row on a scale, the first one preferred; with both readings where nothing is said of a reminder. */
export function gradesOf(
  row: ScaleCrosswalkRow,
  scale: FollowUpScaleCode,
  afterReminder?: boolean,
): readonly string[] {
  const grades = row.grades[scale];
  const later = afterReminderGrades[scale];
  if (later === undefined || afterReminder === false) return grades;
  const reminded = grades.map((grade) => later[grade] ?? grade);
  return afterReminder === true ? reminded : [...new Set([...grades, ...reminded])];
}
