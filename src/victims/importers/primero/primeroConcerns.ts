/** The protection concerns of the default configuration. */
const all = [
  "sexually_exploited",
  "gbv_survivor",
  "trafficked_smuggled",
  "statelessness",
  "arrested_detained",
  "migrant",
  "disabled",
  "serious_health_issue",
  "refugee",
  "caafag",
  "street_child",
  "child_mother",
  "physically_or_mentally_abused",
  "living_with_vulnerable_person",
  "worst_forms_of_child_labor",
  "child_headed_household",
  "mentally_distressed",
  "other",
] as const;

/** What the concerns become for one field: those that are named, and nothing for the others. */
export const concernsAs = (
  named: Partial<Record<(typeof all)[number], string>>,
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(all.map((concern) => [concern, named[concern] ?? null]));
