import type { OutlineWords } from "../outlineWords.js";

/** What an initial report asks, in French. */
export const initial = {
  initial: {
    process: {
      heading: "Élaboration du rapport et place du Protocole",
      asks: [
        "Dire comment le rapport a été élaboré et qui a été consulté, y compris les enfants et la société civile.",
        "Dire quelle est la place du Protocole en droit interne, à quels territoires il s’applique et quelles réserves ont été faites.",
        "Dire comment les principes généraux de la Convention et les articles connexes ont guidé l’action.",
        "Dire ce qui a été accompli et ce qui y a fait obstacle.",
      ],
    },
    data: {
      heading: "Données",
      asks: [
        "Donner des données sur chaque infraction, la vente étant ventilée selon sa finalité, et dire comment elles ont été réunies et ce qu’elles laissent de côté.",
        "Dire comment les chiffres ont évolué dans le temps.",
      ],
    },
    generalMeasures: {
      heading: "Mesures d’application générales",
      asks: [
        "Énumérer les lois et règlements en vigueur et les décisions de justice importantes.",
        "Nommer le service chef de file et dire comment il travaille avec les régions, la société civile, les entreprises et les médias.",
        "Dire comment le Protocole est diffusé et qui est formé.",
        "Dire comment les données sont collectées, quel est le budget et quelle stratégie ou quel plan fixe des objectifs.",
        "Dire quel rôle joue le médiateur ou une institution semblable.",
      ],
    },
    prevention: {
      heading: "Prévention",
      asks: [
        "Dire quels groupes d’enfants sont exposés à un risque, comment ils sont repérés et quels programmes les atteignent.",
        "Dire comment les programmes et les campagnes sont évalués et comment les enfants y ont pris part.",
        "Dire quels secteurs sont visés, tels que le tourisme et les transports.",
      ],
    },
    prohibition: {
      heading: "Interdiction et questions connexes",
      asks: [
        "Donner pour chaque infraction ses éléments, la peine minimale et la peine maximale, les moyens de défense, les circonstances aggravantes et le délai de prescription.",
        "Dire comment sont traités la tentative et la complicité, les personnes morales, les intermédiaires en matière d’adoption et la publicité.",
        "Dire sur quels fondements la compétence est établie et quand l’extradition est accordée.",
        "Dire comment les États s’entraident et comment les biens et les produits sont saisis et les locaux fermés.",
      ],
    },
    protection: {
      heading: "Protection des enfants victimes",
      asks: [
        "Dire comment l’intérêt supérieur de l’enfant est pris en compte dans la procédure et ce qui est fait lorsque l’âge est incertain.",
        "Dire comment est assurée la sécurité de ceux qui aident les enfants et comment cela se concilie avec un procès équitable.",
        "Dire quelle aide à la réadaptation existe, y compris pour les enfants d’autres nationalités.",
        "Dire comment les enfants obtiennent une indemnisation.",
      ],
    },
    cooperation: {
      heading: "Assistance et coopération internationales",
      asks: [
        "Dire comment les États coopèrent en matière de prévention, de détection et de poursuites, ainsi que d’assistance aux victimes.",
        "Dire ce qui est fait contre les causes profondes et quelle aide est fournie ou reçue.",
      ],
    },
    otherProvisions: {
      heading: "Autres dispositions juridiques",
      asks: [
        "Citer les règles du droit interne ou international plus favorables aux enfants et les traités connexes.",
      ],
    },
    annex: {
      heading: "Annexe",
      asks: ["Joindre les textes de loi, les tableaux et les études sur lesquels reposent les sections."],
    },
  },
} as const satisfies Partial<OutlineWords>;
