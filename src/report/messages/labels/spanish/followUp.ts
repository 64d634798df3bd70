import type { DefinedLabels } from "../../labelledLists.js";

/** Statuses, assessors, evidence and verbs in Spanish: the label, and when the code applies. */
export const followUp = {
  actionStatuses: {
    implemented: ["Aplicada", "Se ha hecho todo lo que se recomendó."],
    substantial: [
      "Aplicada en lo esencial",
      "Se ha hecho la mayor parte de lo que se recomendó; se indica lo que falta.",
    ],
    partial: ["Aplicada en parte", "Se ha hecho una parte de lo que se recomendó y hace falta más."],
    initiated: [
      "Aplicación iniciada",
      "Se han dado los primeros pasos (un proyecto, un plan, un grupo de trabajo), todavía sin efecto.",
    ],
    none: ["Ninguna medida", "No se ha hecho nada."],
    contrary: ["Contraria a la recomendación", "Lo que se hizo va en contra de la recomendación."],
    "not-assessed": [
      "Sin evaluar",
      "Nadie ha evaluado lo que se hizo; eso no equivale a que no se haya hecho nada.",
    ],
  },
  responseStatuses: {
    sufficient: [
      "Respuesta suficiente",
      "La respuesta se refiere a la recomendación y permite al lector valorarla.",
    ],
    insufficient: [
      "Respuesta insuficiente",
      "La respuesta se refiere a la recomendación, pero omite lo necesario para valorarla.",
    ],
    irrelevant: [
      "Respuesta no pertinente",
      "Se dio una respuesta sobre algo distinto de lo que se recomendó.",
    ],
    "no-reply": ["Sin respuesta", "El Estado no ha respondido sobre esta recomendación."],
    refused: ["Rechazada", "El Estado ha declarado que no acepta la recomendación."],
  },
  assessorKinds: {
    committee: ["Comité", "El propio órgano creado en virtud del tratado, en un documento que aprobó."],
    state: ["Estado", "El Estado parte, sobre sí mismo."],
    nhri: [
      "Institución nacional de derechos humanos",
      "Una institución nacional independiente, como una defensoría de la niñez.",
    ],
    ngo: ["Organización no gubernamental", "Una organización de la sociedad civil o una coalición de ellas."],
    researcher: [
      "Investigador",
      "Una persona o institución que estudia la aplicación sin mandato para vigilarla.",
    ],
  },
  evidenceLevels: {
    "1": ["Afirmación del Estado", "El Estado lo dice y no se cita nada que un lector pueda consultar."],
    "2": [
      "Afirmación del Estado con un texto comprobable",
      "El Estado lo dice y cita un texto del boletín oficial, una sentencia, una partida presupuestaria o algo semejante.",
    ],
    "3": [
      "Fuente independiente",
      "Un órgano creado en virtud de un tratado, un tribunal, una institución nacional, un organismo de las Naciones Unidas o el texto publicado del propio acto.",
    ],
  },
  directnesses: {
    direct: ["Directa", "La prueba se refiere a lo que se recomendó."],
    indirect: [
      "Indirecta",
      "La prueba se refiere a algo cercano a lo que se recomendó, como la trata en lugar de la venta.",
    ],
  },
  recommendationStrengths: {
    urges: ["Insta", "El Comité insta al Estado parte."],
    recommends: [
      "Recomienda",
      "El Comité recomienda, recomienda encarecidamente, exhorta o dice lo que el Estado parte debería hacer.",
    ],
    encourages: ["Alienta", "El Comité alienta al Estado parte."],
    invites: [
      "Invita",
      "El Comité invita al Estado parte o dice que este tal vez desee estudiar una medida.",
    ],
    requests: ["Solicita", "El Comité solicita información o un informe."],
  },
  instruments: {
    CRC: [
      "Convención sobre los Derechos del Niño",
      "La propia Convención; en sus informes periódicos se da cuenta del seguimiento de los dos primeros Protocolos.",
    ],
    OPSC: [
      "Protocolo Facultativo relativo a la venta de niños y la explotación sexual de niños (OPSC)",
      "El Protocolo del que trata este programa.",
    ],
    OPAC: [
      "Protocolo Facultativo relativo a la participación de niños en los conflictos armados (OPAC)",
      "Se lee aquí porque sus observaciones finales tienen la misma forma.",
    ],
  },
} as const satisfies Partial<DefinedLabels>;
