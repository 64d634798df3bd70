import type { OutlineWords } from "../outlineWords.js";

/** Titles of outlines, tables for which they ask and limits, with what the follow-up matrix and an alternative report ask, in Spanish. */
export const others = {
  titles: {
    "initial-report": "Informe inicial en virtud del Protocolo facultativo",
    "periodic-report-part":
      "Parte, relativa al Protocolo facultativo, de un informe periódico en virtud de la Convención",
    "replies-to-list-of-issues": "Respuestas a una lista de cuestiones",
    "replies-under-simplified-procedure":
      "Respuestas conforme al procedimiento simplificado, en lo que se refiere al Protocolo facultativo",
    "follow-up-matrix": "Seguimiento de las observaciones finales",
    "alternative-report": "Informe alternativo en virtud del Protocolo facultativo",
  },
  matrix: {
    document: { heading: "El documento", asks: ["Indíquese de qué observaciones se hace el seguimiento."] },
    summary: {
      heading: "Resumen",
      asks: [
        "Indíquese cuántas recomendaciones se encuentran en cada situación y cuáles quedan sin respuesta.",
      ],
    },
    deadlines: {
      heading: "Plazos",
      asks: ["Indíquese qué fechas se fijaron, quién las fijó y cuáles han vencido."],
    },
    matrix: {
      heading: "Cuadro",
      asks: [
        "Pónganse junto a cada recomendación sus medidas, sus pruebas y todas las opiniones sobre su situación.",
      ],
    },
    narrative: {
      heading: "Recomendación por recomendación",
      asks: ["Indíquese respecto de cada recomendación qué se afirma, quién lo afirma y qué falta."],
    },
    findings: {
      heading: "Resultados",
      asks: ["Indíquese qué revelaron las comprobaciones del expediente."],
    },
    sources: { heading: "Fuentes", asks: ["Enumérense todas las fuentes con su ubicación."] },
    definitions: {
      heading: "Definiciones",
      asks: ["Indíquese qué significan cada situación y cada nivel de prueba."],
    },
  },
  alternative: {
    introduction: {
      heading: "Quién presenta este informe y cómo se elaboró",
      asks: [
        "Indíquese quién presenta el informe y cómo se elaboró, sin nombrar a nadie a quien ello pondría en peligro.",
      ],
    },
    instruments: {
      heading: "Instrumentos, seguimiento y próximo informe",
      asks: [
        "Indíquese qué hizo el Estado para transmitir las observaciones y qué instrumentos no ha ratificado.",
      ],
    },
    questions: {
      heading: "Preguntas para el Estado",
      asks: ["Propóngase qué debería preguntar y recomendar el Comité."],
    },
    sources: {
      heading: "Fuentes y métodos",
      asks: ["Enumérense las fuentes e indíquese qué pueden y qué no pueden mostrar."],
    },
  },
  tables: {
    victims: {
      title: "Niños víctimas, por delito",
      subject:
        "Niños víctimas de venta, desglosada por su finalidad, de explotación sexual en la prostitución y de material de abuso sexual de niños, niñas y adolescentes.",
    },
    cases: {
      title: "Causas, desde la denuncia hasta la sanción",
      subject:
        "Causas de cada delito que se denunciaron, investigaron, enjuiciaron y terminaron en una pena.",
    },
    support: {
      title: "Niños víctimas que recibieron asistencia o indemnización",
      subject: "Niños víctimas que fueron asistidos, reintegrados o indemnizados.",
    },
  },
  limits: {
    "common-core-document":
      "El documento básico común, que precede a los informes en virtud de todos los tratados.",
    "initial-report":
      "Un informe inicial en virtud de un tratado, incluido el que se presenta en virtud del Protocolo.",
    "periodic-report":
      "Un informe periódico ulterior en su totalidad, con lo que dice de los Protocolos, y las respuestas que constituyen un informe.",
    "replies-to-list-of-issues": "Respuestas escritas a una lista de cuestiones en virtud de la Convención.",
    "replies-to-protocol-list-of-issues":
      "Respuestas escritas a una lista de cuestiones en virtud del Protocolo, según la práctica de 2011 a 2014.",
    "treaty-body-document": "Un documento del propio órgano de tratado, como las observaciones finales.",
    "comprehensive-submission":
      "Una comunicación de terceros, distintos del Estado, sobre todas las cuestiones; las de niños no tienen límite.",
    "thematic-submission":
      "Una comunicación de terceros, distintos del Estado, sobre una sola cuestión; las de niños no tienen límite.",
  },
} as const satisfies Partial<OutlineWords>;
