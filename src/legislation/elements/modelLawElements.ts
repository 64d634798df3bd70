import type { LegalElement } from "./legalElement.js";

const source = {
  title: "ICMEC, Child Sexual Abuse Material: Model Legislation & Global Review, 9th edition",
  year: 2018,
  url: "https://childhub.org/en/child-protection-online-library/child-sexual-abuse-material-model-legislation-global-review",
} as const;

const criterion = (name: string, label: string, clause: string): LegalElement => ({
  id: `icmec/${name}`,
  kind: "model-law",
  provision: "3.1.c",
  purposes: [],
  benchmark: "model-law",
  means: "law",
  label,
  clause,
  sources: [source],
  verified: true,
});

/**
 * The five criteria of the review of laws by the International Centre for Missing and Exploited Children. They are a third
 * measure beside the two readings: neither asks for them, and a law that lacks one is in no breach of the Protocol for that.
 *
 * @source ICMEC, Child Sexual Abuse Material: Model Legislation & Global Review, 9th edition (2018), as its summary lists them
 */
export const modelLawElements: readonly LegalElement[] = [
  criterion("specific-law", "ICMEC 1: specific law", "there is law that deals with such material by name"),
  criterion("definition", "ICMEC 2: definition", "such material is defined"),
  criterion(
    "technology",
    "ICMEC 3: offences by technology",
    "offences committed by means of technology are covered",
  ),
  criterion(
    "knowing-possession",
    "ICMEC 4: knowing possession",
    "knowing possession is an offence, whether or not anything is to be passed on",
  ),
  criterion(
    "provider-reporting",
    "ICMEC 5: reporting by providers",
    "Internet service providers must report suspected material to an authority",
  ),
];
