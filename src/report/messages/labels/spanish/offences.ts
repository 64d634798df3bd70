import type { PlainLabels } from "../../labelledLists.js";

/** Offences, acts, modes, purposes and obligations in Spanish. */
export const offences = {
  offenceCodes: {
    "sale-sexual-exploitation": "Venta de un niño con fines de explotación sexual",
    "sale-organs": "Venta de un niño para la transferencia de órganos con fines de lucro",
    "sale-forced-labour": "Venta de un niño para trabajo forzoso",
    "improper-adoption-consent": "Inducción indebida del consentimiento para una adopción",
    "exploitation-in-prostitution": "Explotación sexual de niños, niñas y adolescentes en la prostitución",
    "child-sexual-abuse-material": "Material de abuso sexual de niños, niñas y adolescentes",
  },
  undeterminedOffences: {
    "sale-purpose-not-shown": "Venta de un niño, finalidad no demostrada",
    undetermined: "Delito no determinado",
  },
  conducts: {
    offering: "Ofrecimiento",
    delivering: "Entrega",
    accepting: "Aceptación",
    "improperly-inducing-consent": "Inducción indebida del consentimiento",
    obtaining: "Obtención",
    procuring: "Procuración",
    providing: "Facilitación",
    producing: "Producción",
    distributing: "Distribución",
    disseminating: "Divulgación",
    importing: "Importación",
    exporting: "Exportación",
    selling: "Venta de material",
    possessing: "Posesión",
  },
  modes: { attempt: "Tentativa", complicity: "Complicidad", participation: "Participación" },
  salePurposes: {
    "sexual-exploitation": "Explotación sexual",
    "organ-transfer-for-profit": "Transferencia de órganos con fines de lucro",
    "forced-labour": "Trabajo forzoso",
  },
  obligationTypes: {
    criminalise: "Tipificación",
    jurisdiction: "Jurisdicción",
    cooperation: "Cooperación",
    procedural: "Procedimiento",
    protection: "Protección",
    prevention: "Prevención",
    reporting: "Presentación de informes",
    definition: "Definición",
    saving: "Cláusula de salvaguardia",
  },
} as const satisfies Partial<PlainLabels>;
