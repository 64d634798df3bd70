import type { OutlineWords } from "../outlineWords.js";

/** What the part of a periodic report and replies ask, in Spanish. */
export const periodic = {
  subjects: {
    data: {
      heading: "Datos",
      asks: [
        "Indíquese cómo se reúnen, se desglosan y se utilizan los datos sobre cada delito previsto en el Protocolo.",
      ],
    },
    generalMeasures: {
      heading: "Medidas generales de aplicación",
      asks: [
        "Indíquese qué ha cambiado en la ley y si la venta se define por sí misma y no a través de la trata.",
        "Indíquese qué estrategia, qué órgano de coordinación y qué institución independiente abarcan todo el Protocolo.",
        "Indíquese qué se hizo para dar a conocer el Protocolo y capacitar a los profesionales.",
        "Indíquese qué medios se asignaron y cómo participó la sociedad civil.",
      ],
    },
    prevention: {
      heading: "Prevención",
      asks: [
        "Indíquese qué niños corren riesgo, cómo se sabe y qué se hace por ellos.",
        "Indíquese qué se hace contra los delitos en línea y en los viajes y el turismo.",
      ],
    },
    prohibition: {
      heading: "Prohibición y cuestiones conexas",
      asks: [
        "Indíquese qué artículo de qué ley castiga cada acto del artículo 3, y con qué pena.",
        "Indíquese cómo se investigaron, enjuiciaron y castigaron las causas.",
        "Indíquese cómo responden las personas jurídicas, hasta dónde llega la jurisdicción y cuándo se concede la extradición.",
      ],
    },
    protection: {
      heading: "Protección de los niños víctimas",
      asks: [
        "Indíquese cómo se identifica a los niños víctimas y cómo se los protege en las actuaciones.",
        "Indíquese qué reciben para su recuperación, reintegración e indemnización, y adónde pueden llamar para pedir ayuda.",
      ],
    },
    cooperation: {
      heading: "Asistencia y cooperación internacionales",
      asks: ["Indíquese qué acuerdos y qué labor conjunta con otros Estados se refieren a los delitos."],
    },
  },
  periodic: {
    followUp: {
      heading: "Seguimiento de las observaciones anteriores sobre el Protocolo",
      asks: [
        "Indíquese qué se hizo respecto de cada recomendación desde el último informe y con qué resultado.",
      ],
    },
    opic: {
      heading: "Protocolo relativo a un procedimiento de comunicaciones",
      asks: [
        "Indíquese si se ratificó el Protocolo relativo a un procedimiento de comunicaciones, o qué lo impide.",
      ],
    },
    otherInstruments: {
      heading: "Otros instrumentos",
      asks: ["Indíquese qué otros instrumentos relativos a los delitos se ratificaron."],
    },
    regionalBodies: {
      heading: "Cooperación con organismos regionales",
      asks: [
        "Indíquese cómo coopera el Estado con los organismos de su región en materia de derechos del niño.",
      ],
    },
    reporting: {
      heading: "Aplicación y presentación de informes",
      asks: [
        "Indíquese a quién se transmitieron las observaciones y cómo se dieron a conocer.",
        "Indíquese qué órgano se encarga del seguimiento y cuándo debe presentarse el próximo informe.",
      ],
    },
    statistics: {
      heading: "Anexo estadístico",
      asks: ["Facilítense datos desglosados sobre los delitos, las causas y la asistencia."],
    },
  },
  replies: {
    replies: {
      heading: "Respuestas a las preguntas",
      asks: ["Respóndase a cada pregunta bajo su número."],
    },
    instruments: {
      heading: "Instrumentos, seguimiento y próximo informe",
      asks: [
        "Indíquese qué hay de nuevo en materia de ratificación, seguimiento y presentación de informes, cuando alguna pregunta lo aborde.",
      ],
    },
    statistics: {
      heading: "Anexo estadístico",
      asks: [
        "Facilítense los datos desglosados de los tres últimos años sobre las víctimas, las causas y la asistencia.",
      ],
    },
  },
  simplified: {
    newDevelopments: {
      heading: "Novedades",
      asks: [
        "Indíquese qué ha cambiado en la ley, las instituciones y las políticas desde el último informe.",
      ],
    },
  },
} as const satisfies Partial<OutlineWords>;
