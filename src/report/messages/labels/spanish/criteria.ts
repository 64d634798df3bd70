import type { CriterionNames } from "../criterionNames.js";

/** What is asked of institutions and systems, in Spanish. */
export const criteria: CriterionNames = {
  "data-collection": [
    "Sistema de reunión de datos",
    {
      "comprehensive-system":
        "Hay un solo sistema de reunión de datos, que abarca todos los delitos previstos en el Protocolo.",
      disaggregation: "Los datos se desglosan por sexo, edad, origen, lugar y situación socioeconómica.",
      recording: "El sistema registra cada caso comprendido en el Protocolo.",
      referral: "El sistema muestra a quién se remitió cada caso.",
      "follow-up": "El sistema sigue cada caso hasta su cierre.",
      "shared-among-ministries": "Los ministerios interesados comparten los datos y los indicadores.",
      "used-for-policy":
        "Las políticas, los programas y los proyectos se elaboran, supervisan y evalúan a partir de los datos.",
    },
  ],
  strategy: [
    "Estrategia integral dotada de recursos",
    {
      adopted: "Se ha aprobado una estrategia que abarca todo el Protocolo.",
      consulted: "Los niños, los padres y la sociedad civil participaron en la elaboración de la estrategia.",
      resources: "La estrategia cuenta con el personal, la técnica y los fondos que requiere.",
    },
  ],
  coordination: [
    "Órgano de coordinación",
    {
      body: "Un órgano concreto se encarga de coordinar la aplicación del Protocolo.",
      authority: "El órgano tiene rango y autoridad suficientes para ser atendido.",
      mandate: "Su mandato es sólido y abarca todas las actividades comprendidas en el Protocolo.",
      levels: "Coordina entre los sectores y en los planos nacional, regional y local.",
      resources: "Dispone del personal, la técnica y los fondos para trabajar bien.",
    },
  ],
  "independent-monitoring": [
    "Vigilancia independiente",
    {
      institution: "Una institución nacional independiente vigila la aplicación del Protocolo.",
      "receives-complaints": "La institución puede recibir denuncias presentadas por los propios niños.",
      "investigates-complaints": "La institución puede investigar esas denuncias.",
    },
  ],
  awareness: [
    "Sensibilización",
    {
      programmes:
        "La información, la educación y las campañas tratan del daño que causa cada delito y de su prevención.",
      regular: "Esas actividades se repiten con regularidad.",
      participation: "La comunidad, los niños y los niños víctimas participan en ellas.",
      professions: "El Protocolo se ha dado a conocer a todas las profesiones interesadas.",
    },
  ],
  training: [
    "Capacitación sistemática y evaluada",
    {
      "staff-for-victims":
        "Quienes trabajan con las víctimas reciben formación para ello, sobre todo jurídica y psicológica.",
      "all-offences": "La capacitación trata de todos los delitos previstos en el Protocolo.",
      systematic: "La capacitación es sistemática, de modo que no se omite a nadie que la necesite.",
      professions:
        "La capacitación llega a todos los grupos profesionales que trabajan con los niños o para ellos.",
      participatory: "Los programas reúnen varias disciplinas y las comunidades ayudan a elaborarlos.",
      resources: "La capacitación cuenta con los recursos que requiere.",
      evaluated: "Cada programa se evalúa por lo que cambia.",
    },
  ],
  resources: [
    "Presupuesto por finalidad",
    {
      stated: "El Estado indica cuánto asigna al Protocolo.",
      "by-purpose": "Hay fondos para cada finalidad del Protocolo.",
      kinds: "Además de los fondos se proporcionan personal y técnica.",
    },
  ],
  "civil-society": [
    "Participación de la sociedad civil",
    {
      unrestricted:
        "Las organizaciones independientes, incluidas las que trabajan para los niños, actúan sin restricciones.",
      involved:
        "Participan en las leyes, las políticas y los programas, desde la elaboración hasta la evaluación.",
      "services-supported": "El Estado apoya los servicios que prestan a los niños víctimas.",
      "consulted-on-report": "Se las consulta debidamente antes de que el Estado informe al Comité.",
    },
  ],
  prevention: [
    "Prevención específica",
    {
      measures:
        "Las leyes, las medidas administrativas, las políticas sociales y los programas previenen los delitos.",
      "vulnerable-children":
        "Se identifica a los niños especialmente vulnerables a los delitos y se les presta particular atención.",
      research:
        "Las investigaciones muestran el alcance de la explotación, sus causas profundas y qué niños corren riesgo.",
      targeted: "Las medidas de prevención se dirigen a cada forma de explotación.",
      online: "La prevención abarca la explotación en línea.",
      "campaigns-with-partners":
        "Se realizan campañas sobre todo el Protocolo junto con organizaciones internacionales.",
      "social-programmes":
        "Los programas de desarrollo y de lucha contra la pobreza reservan fondos para prevenir la explotación.",
    },
  ],
  detection: [
    "Detección y remisión de los niños víctimas",
    {
      "all-offences":
        "La protección llega a los niños víctimas de todos los delitos previstos en el Protocolo.",
      institutionalized: "Las medidas de protección tienen arraigo duradero en instituciones.",
      mechanisms: "Hay mecanismos y procedimientos para detectar e identificar pronto a los niños víctimas.",
      cooperation:
        "Las fuerzas del orden y los ministerios interesados han convenido un modo de cooperar en ello.",
      "trained-staff":
        "Quienes identifican a las víctimas están formados en derechos, protección y entrevistas.",
      referral: "Los niños víctimas detectados pueden remitirse a un órgano de protección de la infancia.",
      "prosecutors-instructed": "Todos los fiscales tienen instrucciones claras de actuar de oficio.",
      "child-complaints": "Los niños pueden encontrar una vía de denuncia y utilizarla con facilidad.",
    },
  ],
  "justice-safeguards": [
    "Salvaguardias en la justicia penal y protección de los testigos",
    {
      "in-law": "Las leyes pertinentes recogen íntegramente las garantías del artículo 8.",
      "adapted-procedures":
        "Los procedimientos se adaptan a las necesidades de los niños víctimas, también cuando son testigos.",
      information:
        "Se informa a los niños víctimas de sus derechos, de la marcha de la causa y de su resultado.",
      views:
        "Se presentan y se tienen en cuenta las opiniones, las necesidades y las preocupaciones de los niños víctimas.",
      support:
        "Los servicios de apoyo acompañan a los niños víctimas desde el primer paso de la causa hasta el último.",
      privacy: "Se protegen la intimidad y la identidad de los niños víctimas.",
      safety: "Se vela por la seguridad de los niños víctimas, de sus familias y de los testigos a su favor.",
      "no-delay": "Las causas se resuelven y las órdenes de indemnización se ejecutan sin demoras indebidas.",
      "uncertain-age": "La duda sobre la edad de una víctima no retrasa ninguna investigación.",
      "best-interests":
        "El interés superior del niño es una consideración primordial en el trato a las víctimas.",
      helpers:
        "Las personas y las organizaciones que ayudan a los niños víctimas reciben protección cuando procede.",
      "protection-programme": "Un programa oficial protege a las víctimas y los testigos de los delitos.",
      "pressure-sanctioned":
        "La ley prevé sanciones claras por presionar a una persona a la que se interroga.",
      "united-nations-guidelines":
        "Se tienen en cuenta las directrices de las Naciones Unidas sobre la justicia para los niños víctimas y testigos (resolución 2005/20).",
    },
  ],
  recovery: [
    "Recuperación y reintegración",
    {
      "all-offences":
        "La asistencia llega a los niños víctimas de todos los delitos previstos en el Protocolo, y no solo de la trata.",
      services:
        "Los programas ofrecen asesoramiento, alojamiento, asistencia jurídica y otros servicios de rehabilitación.",
      "whole-country":
        "La rehabilitación y el regreso en condiciones de seguridad se ofrecen en todas las partes del país.",
    },
  ],
  compensation: [
    "Indemnización de todos los niños víctimas",
    {
      procedures:
        "Todos los niños víctimas disponen, sin discriminación, de un procedimiento para reclamar a los responsables.",
      "non-nationals": "El procedimiento está abierto a los niños que no son nacionales ni residentes.",
      fund: "Un fondo paga cuando el autor no lo hace.",
    },
  ],
  helpline: [
    "Línea telefónica de ayuda",
    {
      established: "Hay una línea nacional de ayuda a la que pueden llamar los niños.",
      "all-offences": "Atiende todos los delitos previstos en el Protocolo.",
      "whole-country": "Se puede llamar a ella desde todo el país.",
      "around-the-clock": "Se atiende a todas las horas del día.",
      "short-number": "Su número tiene tres o cuatro cifras y es fácil de recordar.",
      resources: "Dispone de fondos y técnica suficientes.",
      "trained-staff": "Su personal está formado para atender a los niños.",
      "calls-analysed": "Las llamadas se analizan y se actúa según lo que muestran.",
    },
  ],
  cooperation: [
    "Acuerdos de cooperación",
    {
      arrangements:
        "Hay arreglos multilaterales, regionales y bilaterales que abarcan los delitos, desde la prevención hasta el castigo.",
      neighbours: "Hay arreglos de ese tipo con los Estados vecinos.",
      "carried-out-together":
        "Hay procedimientos y mecanismos para que los arreglos se apliquen de manera concertada.",
      organizations: "Las autoridades cooperan con organizaciones no gubernamentales e internacionales.",
      recovery:
        "Los Estados se ayudan en la recuperación, la reintegración y el regreso de los niños víctimas.",
      "root-causes":
        "Los Estados actúan juntos contra la pobreza y otros factores que hacen vulnerables a los niños.",
    },
  ],
  ratification: [
    "Ratificación del Protocolo relativo a un procedimiento de comunicaciones",
    {
      "communications-procedure":
        "El Estado es parte en el Protocolo relativo a un procedimiento de comunicaciones.",
    },
  ],
  "follow-up": [
    "Transmisión de las recomendaciones",
    { transmitted: "Las recomendaciones se han transmitido a todos los que deben actuar." },
  ],
  dissemination: [
    "Difusión del informe y de las observaciones",
    {
      published: "El informe, las respuestas escritas y las observaciones son públicos.",
      channels: "Se encuentran en Internet y también por otros medios.",
      audiences: "Han llegado al público, las organizaciones, los jóvenes, los profesionales y los niños.",
    },
  ],
};
