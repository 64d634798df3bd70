import { registeringOrganisations } from "../../victims/codes/registeringOrganisations.js";
import { sourceSystems } from "../../victims/codes/sourceSystems.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";
import { categoriesOf, type CodedField } from "./codedField.js";

type Recording = Pick<VictimRecord, "registeringOrganisation" | "sourceSystem">;

/** What records of every kind say of who keeps them. */
export const recordingFields = {
  "registering-organisation": {
    code: "ORGANISATION",
    label: "Registering organisation",
    categories: categoriesOf(registeringOrganisations),
    read: ({ registeringOrganisation }: Recording) => registeringOrganisation,
  },
  "source-system": {
    code: "SOURCE_SYSTEM",
    label: "Source system",
    categories: categoriesOf(sourceSystems),
    read: ({ sourceSystem }: Recording) => sourceSystem,
  },
} satisfies Readonly<Record<string, CodedField>>;
