import type { OutlineWords } from "../outlineWords.js";

/** What an initial report asks, in Spanish. */
export const initial = {
  initial: {
    process: {
      heading: "Elaboración del informe y rango del Protocolo",
      asks: [
        "Indíquese cómo se elaboró el informe y a quién se consultó, incluidos los niños y la sociedad civil.",
        "Indíquese qué rango tiene el Protocolo en el derecho interno, a qué territorios se aplica y qué reservas hay.",
        "Indíquese cómo los principios generales de la Convención y los artículos conexos guiaron la labor.",
        "Indíquese qué se logró y qué lo obstaculizó.",
      ],
    },
    data: {
      heading: "Datos",
      asks: [
        "Facilítense datos sobre cada delito, con la venta desglosada por su finalidad, e indíquese cómo se reunieron y qué dejan fuera.",
        "Indíquese cómo evolucionaron las cifras con el tiempo.",
      ],
    },
    generalMeasures: {
      heading: "Medidas generales de aplicación",
      asks: [
        "Enumérense las leyes y los reglamentos vigentes y las decisiones judiciales pertinentes.",
        "Indíquese qué departamento dirige la labor y cómo trabaja con las regiones, la sociedad civil, las empresas y los medios de comunicación.",
        "Indíquese cómo se da a conocer el Protocolo y quién recibe capacitación.",
        "Indíquese cómo se reúnen los datos, cuál es el presupuesto y qué estrategia o plan fija objetivos.",
        "Indíquese qué función cumple el defensor del pueblo o una institución similar.",
      ],
    },
    prevention: {
      heading: "Prevención",
      asks: [
        "Indíquese qué grupos de niños corren riesgo, cómo se los detecta y qué programas llegan a ellos.",
        "Indíquese cómo se evalúan los programas y las campañas y cómo participaron en ellos los niños.",
        "Indíquese a qué sectores se dirigen, como el turismo y el transporte.",
      ],
    },
    prohibition: {
      heading: "Prohibición y cuestiones conexas",
      asks: [
        "Indíquense para cada delito sus elementos, las penas mínima y máxima, las eximentes, las agravantes y el plazo de prescripción.",
        "Indíquese cómo se tratan la tentativa y la complicidad, las personas jurídicas, los intermediarios en la adopción y la publicidad.",
        "Indíquese en qué se funda la jurisdicción y cuándo se concede la extradición.",
        "Indíquese cómo se asisten los Estados entre sí y cómo se incautan los bienes y las ganancias y se cierran los locales.",
      ],
    },
    protection: {
      heading: "Protección de los niños víctimas",
      asks: [
        "Indíquese cómo se tiene en cuenta el interés superior del niño en las actuaciones y qué se hace cuando la edad es incierta.",
        "Indíquese cómo se protege a quienes ayudan a los niños y cómo se concilia esto con un juicio justo.",
        "Indíquese qué apoyo a la recuperación existe, también para los niños de otras nacionalidades.",
        "Indíquese cómo obtienen los niños una indemnización.",
      ],
    },
    cooperation: {
      heading: "Asistencia y cooperación internacionales",
      asks: [
        "Indíquese cómo cooperan los Estados en la prevención, la detección y el enjuiciamiento y en la asistencia a las víctimas.",
        "Indíquese qué se hace respecto de las causas profundas y qué ayuda se presta o se recibe.",
      ],
    },
    otherProvisions: {
      heading: "Otras disposiciones legales",
      asks: [
        "Cítense las normas de derecho interno o internacional más favorables a los niños y los tratados conexos.",
      ],
    },
    annex: {
      heading: "Anexo",
      asks: ["Adjúntense los textos legales, los cuadros y los estudios en que se apoyan las secciones."],
    },
  },
} as const satisfies Partial<OutlineWords>;
