import type { DefinedLabels } from "../../labelledLists.js";

/** The clusters of the observations in Spanish. */
export const clusters = {
  "data-collection": ["Reunión de datos", "Datos desglosados sobre cada delito previsto en el Protocolo."],
  legislation: ["Legislación", "Incorporación y definición de los delitos en el derecho interno."],
  "policy-strategy": [
    "Política y estrategia integrales",
    "Un plan para todo el Protocolo, dotado de recursos.",
  ],
  coordination: ["Coordinación", "Un órgano que coordina y evalúa la aplicación."],
  "independent-monitoring": [
    "Vigilancia independiente",
    "Una institución independiente que atiende las denuncias de los niños.",
  ],
  dissemination: ["Difusión y sensibilización", "Dar a conocer el Protocolo y su objeto."],
  training: ["Capacitación", "Capacitación de todos los grupos profesionales interesados."],
  resources: ["Asignación de recursos", "Presupuesto para cada ámbito del Protocolo."],
  "civil-society": [
    "Cooperación con la sociedad civil",
    "Participación de la sociedad civil en la aplicación.",
  ],
  prevention: ["Prevención", "Medidas contra los delitos antes de que se cometan."],
  "travel-tourism": [
    "Explotación sexual de niños, niñas y adolescentes en el contexto de los viajes y el turismo",
    "Prevención en los viajes y el turismo.",
  ],
  online: [
    "Venta y explotación sexual de niños, niñas y adolescentes en línea",
    "Prevención y represión en el entorno digital.",
  ],
  adoption: ["Adopción", "Salvaguardias contra la venta por medio de la adopción."],
  "criminal-law": ["Leyes y normas penales", "Tipificación de cada elemento de los artículos 2 y 3."],
  impunity: ["Impunidad y sanciones", "Investigación, enjuiciamiento y sanción de los delitos."],
  "legal-persons": [
    "Responsabilidad de las personas jurídicas",
    "Responsabilidad de las empresas y otras personas jurídicas.",
  ],
  jurisdiction: ["Jurisdicción", "Jurisdicción territorial y extraterritorial."],
  extradition: ["Extradición", "Extradición o sometimiento del asunto a enjuiciamiento."],
  "mutual-legal-assistance": [
    "Asistencia judicial recíproca y decomiso",
    "Asistencia entre Estados, incautación y decomiso.",
  ],
  "victim-protection": [
    "Identificación y protección de los niños víctimas",
    "Medidas para detectar, identificar y proteger a los niños víctimas.",
  ],
  "justice-protection": [
    "Protección en la justicia penal",
    "Salvaguardias del artículo 8 en las actuaciones.",
  ],
  "recovery-reintegration": [
    "Recuperación, reintegración e indemnización",
    "Asistencia, reintegración e indemnización de los niños víctimas.",
  ],
  helpline: [
    "Línea telefónica de ayuda",
    "Una línea telefónica de ayuda para todos los delitos previstos en el Protocolo.",
  ],
  cooperation: [
    "Asistencia y cooperación internacionales",
    "Acuerdos multilaterales, regionales y bilaterales.",
  ],
  "opic-ratification": [
    "Ratificación del Protocolo relativo a un procedimiento de comunicaciones",
    "Pasar a ser parte en ese Protocolo.",
  ],
  "other-ratification": ["Ratificación de otros instrumentos", "Pasar a ser parte en otros instrumentos."],
  "follow-up": ["Seguimiento", "Transmisión de las recomendaciones a quienes deben actuar."],
  "dissemination-of-observations": [
    "Difusión de las observaciones finales",
    "Publicación del informe, las respuestas y las observaciones.",
  ],
  "next-report": ["Próximo informe", "El próximo informe y su fecha."],
  reservations: ["Reservas y declaraciones", "Retirada o limitación de las reservas."],
  "general-principles": [
    "Principios generales",
    "Interés superior, no discriminación, supervivencia y desarrollo, opinión del niño.",
  ],
  other: [
    "Otros",
    "Un epígrafe que no corresponde a ningún otro grupo, como en las observaciones sobre la Convención o sobre el OPAC.",
  ],
} as const satisfies DefinedLabels["clusters"];
