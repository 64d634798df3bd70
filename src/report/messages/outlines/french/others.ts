import type { OutlineWords } from "../outlineWords.js";

/** Titles of outlines, tables for which they ask and limits, with what the follow-up matrix and an alternative report ask, in French. */
export const others = {
  titles: {
    "initial-report": "Rapport initial au titre du Protocole facultatif",
    "periodic-report-part":
      "Partie, consacrée au Protocole facultatif, d’un rapport périodique au titre de la Convention",
    "replies-to-list-of-issues": "Réponses à une liste de points",
    "replies-under-simplified-procedure":
      "Réponses selon la procédure simplifiée, pour ce qui concerne le Protocole facultatif",
    "follow-up-matrix": "Suivi des observations finales",
    "alternative-report": "Rapport alternatif au titre du Protocole facultatif",
  },
  matrix: {
    document: { heading: "Le document", asks: ["Dire de quelles observations le suivi est assuré."] },
    summary: {
      heading: "Résumé",
      asks: [
        "Dire où en sont les recommandations, avec leur nombre, et lesquelles sont restées sans réponse.",
      ],
    },
    deadlines: {
      heading: "Échéances",
      asks: ["Dire quelles dates ont été fixées, par qui, et lesquelles sont passées."],
    },
    matrix: {
      heading: "Tableau",
      asks: [
        "Mettre en regard de chaque recommandation les mesures, les éléments de preuve et tous les avis sur son état.",
      ],
    },
    narrative: {
      heading: "Recommandation par recommandation",
      asks: ["Dire, pour chaque recommandation, ce qui est affirmé, par qui, et ce qui manque."],
    },
    findings: {
      heading: "Constatations",
      asks: ["Dire ce que les vérifications du dossier ont révélé."],
    },
    sources: { heading: "Liste des sources", asks: ["Énumérer toutes les sources avec leur emplacement."] },
    definitions: {
      heading: "Définitions",
      asks: ["Dire ce que signifient chaque état et chaque niveau de preuve."],
    },
  },
  alternative: {
    introduction: {
      heading: "Auteurs et élaboration du présent rapport",
      asks: [
        "Dire qui soumet le rapport et comment il a été élaboré, sans nommer quiconque serait ainsi mis en danger.",
      ],
    },
    instruments: {
      heading: "Instruments, suivi et prochain rapport",
      asks: [
        "Dire ce que l’État a fait pour transmettre les observations et quels instruments il n’a pas ratifiés.",
      ],
    },
    questions: {
      heading: "Questions à poser à l’État",
      asks: ["Proposer ce que le Comité devrait demander et recommander."],
    },
    sources: {
      heading: "Sources et méthodes",
      asks: ["Énumérer les sources et dire ce qu’elles peuvent et ne peuvent pas montrer."],
    },
  },
  tables: {
    victims: {
      title: "Enfants victimes, par infraction",
      subject:
        "Enfants victimes de vente, ventilée selon sa finalité, d’exploitation sexuelle aux fins de prostitution et de matériel d’abus sexuels d’enfants.",
    },
    cases: {
      title: "Affaires, du signalement à la sanction",
      subject:
        "Affaires relatives à chaque infraction qui ont été signalées, ont fait l’objet d’une enquête ou de poursuites et ont abouti à une peine.",
    },
    support: {
      title: "Enfants victimes ayant bénéficié d’une assistance ou d’une indemnisation",
      subject: "Enfants victimes qui ont été assistés, réinsérés ou indemnisés.",
    },
  },
  limits: {
    "common-core-document":
      "Le document de base commun, qui précède les rapports au titre de tous les traités.",
    "initial-report": "Un rapport initial au titre d’un traité, y compris celui au titre du Protocole.",
    "periodic-report":
      "Un rapport périodique ultérieur dans son ensemble, avec ce qu’il dit des Protocoles, et les réponses qui tiennent lieu de rapport.",
    "replies-to-list-of-issues": "Réponses écrites à une liste de points au titre de la Convention.",
    "replies-to-protocol-list-of-issues":
      "Réponses écrites à une liste de points au titre du Protocole, selon la pratique de 2011 à 2014.",
    "treaty-body-document":
      "Un document de l’organe conventionnel lui-même, par exemple des observations finales.",
    "comprehensive-submission":
      "Une communication d’autres que l’État sur l’ensemble des sujets\u00a0; celles des enfants n’ont pas de limite.",
    "thematic-submission":
      "Une communication d’autres que l’État sur un seul sujet\u00a0; celles des enfants n’ont pas de limite.",
  },
} as const satisfies Partial<OutlineWords>;
