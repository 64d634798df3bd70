import type { DefinedLabels } from "../../labelledLists.js";

/** The clusters of the observations in French. */
export const clusters = {
  "data-collection": [
    "Collecte de données",
    "Données ventilées sur chaque infraction visée par le Protocole.",
  ],
  legislation: ["Législation", "Incorporation et définition des infractions dans le droit interne."],
  "policy-strategy": [
    "Politique et stratégie globales",
    "Un plan couvrant l’ensemble du Protocole, doté de ressources.",
  ],
  coordination: ["Coordination", "Un organe qui coordonne et évalue la mise en œuvre."],
  "independent-monitoring": [
    "Suivi indépendant",
    "Une institution indépendante qui reçoit les plaintes des enfants.",
  ],
  dissemination: ["Diffusion et sensibilisation", "Faire connaître le Protocole et son objet."],
  training: ["Formation", "Formation de toutes les professions concernées."],
  resources: ["Allocation de ressources", "Un budget pour chaque domaine du Protocole."],
  "civil-society": [
    "Coopération avec la société civile",
    "Participation de la société civile à la mise en œuvre.",
  ],
  prevention: ["Prévention", "Mesures prises contre les infractions avant qu’elles ne surviennent."],
  "travel-tourism": [
    "Exploitation sexuelle d’enfants dans le contexte des voyages et du tourisme",
    "Prévention dans les voyages et le tourisme.",
  ],
  online: [
    "Vente et exploitation sexuelle d’enfants en ligne",
    "Prévention et répression dans l’environnement numérique.",
  ],
  adoption: ["Adoption", "Garanties contre la vente par la voie de l’adoption."],
  "criminal-law": ["Lois et règlements pénaux", "Incrimination de chaque élément des articles 2 et 3."],
  impunity: ["Impunité et sanctions", "Enquêtes, poursuites et sanctions."],
  "legal-persons": [
    "Responsabilité des personnes morales",
    "Responsabilité des sociétés et des autres personnes morales.",
  ],
  jurisdiction: ["Compétence", "Compétence territoriale et extraterritoriale."],
  extradition: ["Extradition", "Extradition, ou engagement de poursuites dans l’État."],
  "mutual-legal-assistance": [
    "Entraide judiciaire et confiscation",
    "Entraide entre États, saisie et confiscation.",
  ],
  "victim-protection": [
    "Identification et protection des enfants victimes",
    "Mesures visant à repérer, à identifier et à protéger les enfants victimes.",
  ],
  "justice-protection": [
    "Protection dans le cadre de la justice pénale",
    "Garanties de l’article 8 au cours de la procédure.",
  ],
  "recovery-reintegration": [
    "Réadaptation, réinsertion et indemnisation",
    "Assistance aux enfants victimes, réinsertion et indemnisation de ceux-ci.",
  ],
  helpline: [
    "Service d’assistance téléphonique",
    "Un service d’assistance téléphonique pour toutes les infractions visées par le Protocole.",
  ],
  cooperation: [
    "Assistance et coopération internationales",
    "Accords multilatéraux, régionaux et bilatéraux.",
  ],
  "opic-ratification": [
    "Ratification du Protocole établissant une procédure de présentation de communications",
    "Devenir partie à ce Protocole.",
  ],
  "other-ratification": ["Ratification d’autres instruments", "Devenir partie à d’autres instruments."],
  "follow-up": ["Suivi", "Transmission des recommandations à ceux qui doivent agir."],
  "dissemination-of-observations": [
    "Diffusion des observations finales",
    "Publication du rapport, des réponses et des observations.",
  ],
  "next-report": ["Prochain rapport", "Le prochain rapport et sa date."],
  reservations: ["Réserves et déclarations", "Retrait ou limitation des réserves."],
  "general-principles": [
    "Principes généraux",
    "Intérêt supérieur, non-discrimination, survie et développement, opinion de l’enfant.",
  ],
  other: [
    "Autre",
    "Un intitulé qui ne relève d’aucun autre groupe, comme dans les observations relatives à la Convention ou à l’OPAC.",
  ],
} as const satisfies DefinedLabels["clusters"];
