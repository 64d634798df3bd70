import type { DefinedLabels } from "../../labelledLists.js";

/** Statuses, assessors, evidence and verbs in French: the label, and when the code applies. */
export const followUp = {
  actionStatuses: {
    implemented: ["Mise en œuvre", "Tout ce qui était recommandé a été fait."],
    substantial: [
      "Mise en œuvre pour l’essentiel",
      "L’essentiel de ce qui était recommandé a été fait\u00a0; ce qui reste à faire est précisé.",
    ],
    partial: [
      "Mise en œuvre partielle",
      "Une partie de ce qui était recommandé a été faite\u00a0; davantage est nécessaire.",
    ],
    initiated: [
      "Mise en œuvre engagée",
      "De premières dispositions ont été prises (projet de texte, plan, groupe de travail), sans effet à ce stade.",
    ],
    none: ["Aucune mesure", "Rien n’a été fait."],
    contrary: ["Contraire à la recommandation", "Ce qui a été fait va à l’encontre de la recommandation."],
    "not-assessed": [
      "Non évaluée",
      "Personne n’a évalué ce qui a été fait\u00a0; cela ne revient pas à dire que rien n’a été fait.",
    ],
  },
  responseStatuses: {
    sufficient: [
      "Réponse suffisante",
      "La réponse porte sur la recommandation et permet au lecteur d’en juger.",
    ],
    insufficient: [
      "Réponse insuffisante",
      "La réponse porte sur la recommandation, mais il y manque ce qu’il faut pour en juger.",
    ],
    irrelevant: [
      "Réponse hors sujet",
      "Une réponse a été donnée, sur autre chose que ce qui était recommandé.",
    ],
    "no-reply": ["Absence de réponse", "L’État n’a pas répondu sur cette recommandation."],
    refused: ["Rejet", "L’État a fait savoir qu’il n’acceptait pas la recommandation."],
  },
  assessorKinds: {
    committee: ["Comité", "L’organe conventionnel lui-même, dans un document qu’il a adopté."],
    state: ["État", "L’État partie, à propos de lui-même."],
    nhri: [
      "Institution nationale des droits de l’homme",
      "Une institution nationale indépendante, telle qu’un défenseur des enfants.",
    ],
    ngo: [
      "Organisation non gouvernementale",
      "Une organisation de la société civile ou une coalition de telles organisations.",
    ],
    researcher: [
      "Chercheur",
      "Une personne ou une institution qui étudie la mise en œuvre sans avoir mandat de la surveiller.",
    ],
  },
  evidenceLevels: {
    "1": ["Affirmation de l’État", "L’État l’affirme, sans rien citer qu’un lecteur puisse consulter."],
    "2": [
      "Affirmation de l’État avec un texte vérifiable",
      "L’État l’affirme et cite un texte publié au journal officiel, un jugement, une ligne budgétaire ou un élément de cet ordre.",
    ],
    "3": [
      "Source indépendante",
      "Un organe conventionnel, un tribunal, une institution nationale, un organisme des Nations Unies, ou le texte publié de l’acte lui-même.",
    ],
  },
  directnesses: {
    direct: ["Direct", "L’élément de preuve porte sur ce qui était recommandé."],
    indirect: [
      "Indirect",
      "L’élément de preuve porte sur un sujet voisin de ce qui était recommandé, par exemple la traite au lieu de la vente.",
    ],
  },
  recommendationStrengths: {
    urges: ["Demande instamment", "Le Comité demande instamment à l’État partie d’agir."],
    recommends: [
      "Recommande",
      "Le Comité recommande, recommande vivement, engage, ou dit ce que l’État partie devrait faire.",
    ],
    encourages: ["Encourage", "Le Comité encourage l’État partie."],
    invites: [
      "Invite",
      "Le Comité invite l’État partie, ou dit que celui-ci souhaitera peut-être envisager une mesure.",
    ],
    requests: ["Demande", "Le Comité demande des renseignements ou un rapport."],
  },
  instruments: {
    CRC: [
      "Convention relative aux droits de l’enfant",
      "La Convention elle-même\u00a0; ses rapports périodiques rendent compte du suivi des deux premiers Protocoles.",
    ],
    OPSC: [
      "Protocole facultatif concernant la vente d’enfants et l’exploitation sexuelle des enfants (OPSC)",
      "Le Protocole dont traite ce logiciel.",
    ],
    OPAC: [
      "Protocole facultatif concernant l’implication d’enfants dans les conflits armés (OPAC)",
      "Lu ici parce que les observations finales qui s’y rapportent ont la même forme.",
    ],
  },
} as const satisfies Partial<DefinedLabels>;
