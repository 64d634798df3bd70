import type { OutlineWords } from "../outlineWords.js";

/** What the part of a periodic report and replies ask, in French. */
export const periodic = {
  subjects: {
    data: {
      heading: "Données",
      asks: [
        "Dire comment les données sur chaque infraction visée par le Protocole sont collectées, ventilées et utilisées.",
      ],
    },
    generalMeasures: {
      heading: "Mesures d’application générales",
      asks: [
        "Dire ce qui a changé dans la loi et si la vente est définie par elle-même, et non par le biais de la traite.",
        "Dire quelle stratégie, quel organe de coordination et quelle institution indépendante couvrent l’ensemble du Protocole.",
        "Dire ce qui a été fait pour diffuser le Protocole et former les professionnels.",
        "Dire quels moyens ont été alloués et comment la société civile a participé.",
      ],
    },
    prevention: {
      heading: "Prévention",
      asks: [
        "Dire quels enfants sont exposés à un risque, comment on le sait et ce qui est fait pour eux.",
        "Dire ce qui est fait contre les infractions en ligne et dans le contexte des voyages et du tourisme.",
      ],
    },
    prohibition: {
      heading: "Interdiction et questions connexes",
      asks: [
        "Dire quel article de quelle loi réprime chaque acte visé à l’article 3, et de quelle peine.",
        "Dire comment les affaires ont donné lieu à des enquêtes, à des poursuites et à des sanctions.",
        "Dire quelle est la responsabilité des personnes morales, jusqu’où s’étend la compétence et quand l’extradition est accordée.",
      ],
    },
    protection: {
      heading: "Protection des enfants victimes",
      asks: [
        "Dire comment les enfants victimes sont identifiés et comment ils sont protégés dans la procédure.",
        "Dire ce qu’ils reçoivent aux fins de leur réadaptation, de leur réinsertion et de leur indemnisation, et où ils peuvent appeler à l’aide.",
      ],
    },
    cooperation: {
      heading: "Assistance et coopération internationales",
      asks: ["Dire quels accords et quels travaux menés avec d’autres États portent sur les infractions."],
    },
  },
  periodic: {
    followUp: {
      heading: "Suite donnée aux observations antérieures sur le Protocole",
      asks: [
        "Dire ce qui a été fait au sujet de chaque recommandation depuis le dernier rapport, et avec quel résultat.",
      ],
    },
    opic: {
      heading: "Protocole établissant une procédure de présentation de communications",
      asks: [
        "Dire si le Protocole établissant une procédure de présentation de communications a été ratifié, ou ce qui y fait obstacle.",
      ],
    },
    otherInstruments: {
      heading: "Autres instruments",
      asks: ["Dire quels autres instruments relatifs aux infractions ont été ratifiés."],
    },
    regionalBodies: {
      heading: "Coopération avec les organismes régionaux",
      asks: [
        "Dire comment l’État coopère avec les organismes de sa région en matière de droits de l’enfant.",
      ],
    },
    reporting: {
      heading: "Mise en œuvre et présentation de rapports",
      asks: [
        "Dire à qui les observations ont été transmises et comment elles ont été diffusées.",
        "Dire quel organe assure le suivi et quand le prochain rapport est attendu.",
      ],
    },
    statistics: {
      heading: "Annexe statistique",
      asks: ["Donner des données ventilées sur les infractions, les affaires et l’assistance."],
    },
  },
  replies: {
    replies: {
      heading: "Réponses aux questions",
      asks: ["Répondre à chaque question sous son numéro."],
    },
    instruments: {
      heading: "Instruments, suivi et prochain rapport",
      asks: [
        "Dire ce qu’il y a de nouveau en matière de ratification, de suivi et de présentation de rapports, lorsqu’une question y touche.",
      ],
    },
    statistics: {
      heading: "Annexe statistique",
      asks: [
        "Donner les données ventilées des trois dernières années sur les victimes, les affaires et l’assistance.",
      ],
    },
  },
  simplified: {
    newDevelopments: {
      heading: "Faits nouveaux",
      asks: [
        "Dire ce qui a changé dans la loi, les institutions et les politiques depuis le dernier rapport.",
      ],
    },
  },
} as const satisfies Partial<OutlineWords>;
