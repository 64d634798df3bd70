import type { DiscouragedTerm } from "./discouragedTerm.js";

const source = { title: "Luxembourg Guidelines", year: 2016 } as const;

/** Every beginning with every ending. */
const forms = (beginnings: readonly string[], endings: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`));

const young = ["child", "children", "juvenile", "underage", "under age"] as const;
const pornographic = ["pornography", "porn", "porno", "pornographic"] as const;
const seeming = [
  "virtual",
  "pseudo",
  "simulated",
  "computer generated",
  "digitally generated",
  "ai generated",
] as const;

/**
 * Terms to avoid and what to write in their place. The edition of 2016 is the one that the list follows; the second edition (2025) has
 * not been read for this package.
 *
 * @source Luxembourg Guidelines (2016)
 */
export const discouragedTerms: readonly DiscouragedTerm[] = [
  {
    code: "material",
    terms: forms([...young, "kiddie", "kiddy", "kid"], pornographic),
    preferred: ["child sexual abuse material", "child sexual exploitation material"],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: true,
  },
  {
    code: "generated-material",
    terms: [
      ...forms(seeming, ["child pornography", "child porn", "child pornographic"]),
      ...forms(["pseudo", "virtual"], ["kiddie porn", "kiddy porn"]),
    ],
    preferred: [
      "computer-generated child sexual abuse material",
      "digitally generated child sexual abuse material",
      "AI-generated child sexual abuse material",
    ],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: false,
  },
  {
    code: "prostitution",
    terms: forms(young, ["prostitution"]),
    preferred: [
      "sexual exploitation of children in prostitution",
      "exploitation of children in prostitution",
    ],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: false,
  },
  {
    code: "streamed-prostitution",
    terms: forms(["webcam", "web cam", "online", "cyber"], ["child prostitution"]),
    preferred: ["live streaming of child sexual abuse"],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: false,
  },
  {
    code: "victims-in-prostitution",
    terms: forms(young, ["prostitute", "prostitutes", "sex worker", "sex workers"]),
    preferred: ["child victim of sexual exploitation", "victim of sexual exploitation"],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: false,
  },
  {
    code: "travel-and-tourism",
    terms: [...forms(["child"], ["sex tourism"]), "child sexual tourism"],
    preferred: ["sexual exploitation of children in travel and tourism"],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: true,
  },
  {
    code: "travelling-offenders",
    terms: forms(["child sex"], ["tourist", "tourists"]),
    preferred: ["transnational child sex offender"],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: false,
  },
  {
    code: "supposed-consent",
    terms: [
      ...forms(
        ["consensual sex with"],
        ["child", "a child", "the child", "children", "minor", "a minor", "minors", "underage"],
      ),
      "consensual child sex",
    ],
    preferred: ["sexual abuse of a child"],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: false,
  },
  {
    code: "rescue",
    terms: [
      ...forms(
        ["rescue of", "rescue", "rescues", "rescued", "rescuing", "saved"],
        ["victim", "victims", "child victim", "child victims", "the victims", "the child victims"],
      ),
      ...forms(["victim", "victims"], ["rescue", "rescued", "was rescued", "were rescued"]),
    ],
    preferred: ["identification and protection of victims", "identified victims"],
    status: "avoid",
    edition: 2016,
    linted: true,
    source,
    verified: false,
  },
  {
    code: "offenders-as-customers",
    terms: ["client", "clients", "customer", "customers", "john", "johns"],
    preferred: ["child sex offender", "perpetrator"],
    status: "avoid",
    edition: 2016,
    linted: false,
    note: "Only where it means somebody who exploits a child.",
    source,
    verified: false,
  },
  {
    code: "self-generated-content",
    terms: ["sexting"],
    preferred: ["self-generated sexual content involving children"],
    status: "special-attention",
    edition: 2016,
    linted: false,
    note: "Only where children are meant and nothing says whether they were coerced.",
    source,
    verified: false,
  },
  {
    code: "non-consensual-sharing",
    terms: ["revenge porn"],
    preferred: ["non-consensual sharing of sexual content"],
    status: "special-attention",
    edition: 2016,
    linted: false,
    note: "Only where children are meant.",
    source,
    verified: false,
  },
  {
    code: "extortion",
    terms: ["sextortion"],
    preferred: ["sexual extortion of children"],
    status: "special-attention",
    edition: 2016,
    linted: false,
    note: "Only where children are meant.",
    source,
    verified: false,
  },
];
