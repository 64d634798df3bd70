import type { CriterionNames } from "../criterionNames.js";

/** What is asked of institutions and systems, in French. */
export const criteria: CriterionNames = {
  "data-collection": [
    "Système de collecte de données",
    {
      "comprehensive-system":
        "Il existe un seul système de collecte de données, qui couvre toutes les infractions visées par le Protocole.",
      disaggregation: "Les données sont ventilées par sexe, âge, origine, lieu et situation socioéconomique.",
      recording: "Le système enregistre chaque cas relevant du Protocole.",
      referral: "Le système indique à qui chaque cas a été renvoyé.",
      "follow-up": "Le système suit chaque cas jusqu’à sa clôture.",
      "shared-among-ministries": "Les ministères concernés partagent les données et les indicateurs.",
      "used-for-policy":
        "Les politiques, les programmes et les projets sont élaborés, suivis et évalués à partir des données.",
    },
  ],
  strategy: [
    "Stratégie globale dotée de ressources",
    {
      adopted: "Une stratégie couvrant l’ensemble du Protocole a été adoptée.",
      consulted:
        "Les enfants, les parents et la société civile ont pris part à l’élaboration de la stratégie.",
      resources: "La stratégie dispose du personnel, des techniques et des fonds nécessaires.",
    },
  ],
  coordination: [
    "Organe de coordination",
    {
      body: "Un organe précis est chargé de coordonner la mise en œuvre du Protocole.",
      authority: "L’organe a un rang et une autorité suffisants pour être suivi.",
      mandate: "Son mandat est solide et couvre toutes les activités relevant du Protocole.",
      levels: "Il assure la coordination entre les secteurs et aux niveaux national, régional et local.",
      resources: "Il dispose du personnel, des techniques et des fonds nécessaires pour bien travailler.",
    },
  ],
  "independent-monitoring": [
    "Suivi indépendant",
    {
      institution: "Une institution nationale indépendante suit l’application du Protocole.",
      "receives-complaints": "L’institution peut recevoir des plaintes déposées par les enfants eux-mêmes.",
      "investigates-complaints": "L’institution peut enquêter sur ces plaintes.",
    },
  ],
  awareness: [
    "Sensibilisation",
    {
      programmes:
        "L’information, l’éducation et les campagnes portent sur le préjudice causé par chaque infraction et sur sa prévention.",
      regular: "Ces activités ont lieu régulièrement.",
      participation: "La population, les enfants et les enfants victimes y prennent part.",
      professions: "Le Protocole a été porté à la connaissance de toutes les professions concernées.",
    },
  ],
  training: [
    "Formation systématique et évaluée",
    {
      "staff-for-victims":
        "Ceux qui s’occupent des victimes y sont formés, en particulier dans les domaines juridique et psychologique.",
      "all-offences": "La formation porte sur toutes les infractions visées par le Protocole.",
      systematic: "La formation est systématique, de sorte qu’aucune personne qui en a besoin n’est oubliée.",
      professions:
        "La formation atteint tous les groupes professionnels qui travaillent avec ou pour les enfants.",
      participatory:
        "Les programmes réunissent plusieurs disciplines et les communautés aident à les élaborer.",
      resources: "La formation dispose des ressources nécessaires.",
      evaluated: "Chaque programme est évalué au regard de ce qu’il change.",
    },
  ],
  resources: [
    "Budget par objet",
    {
      stated: "L’État indique combien il consacre au Protocole.",
      "by-purpose": "Des fonds sont prévus pour chaque objet du Protocole.",
      kinds: "Du personnel et des moyens techniques sont fournis en plus des fonds.",
    },
  ],
  "civil-society": [
    "Participation de la société civile",
    {
      unrestricted:
        "Les organisations indépendantes, y compris celles qui œuvrent pour les enfants, travaillent sans restriction.",
      involved:
        "Elles prennent part aux lois, aux politiques et aux programmes, de l’élaboration à l’évaluation.",
      "services-supported": "L’État soutient les services qu’elles offrent aux enfants victimes.",
      "consulted-on-report": "Elles sont dûment consultées avant que l’État fasse rapport au Comité.",
    },
  ],
  prevention: [
    "Prévention ciblée",
    {
      measures:
        "Des lois, des mesures administratives, des politiques et des programmes sociaux préviennent les infractions.",
      "vulnerable-children":
        "Les enfants particulièrement vulnérables aux infractions sont repérés et reçoivent une attention particulière.",
      research:
        "Des recherches montrent l’ampleur de l’exploitation, ses causes profondes et les enfants exposés à un risque.",
      targeted: "Les mesures de prévention visent chaque forme d’exploitation.",
      online: "La prévention couvre l’exploitation en ligne.",
      "campaigns-with-partners":
        "Des campagnes sur l’ensemble du Protocole sont menées avec des organisations internationales.",
      "social-programmes":
        "Les programmes de développement et de lutte contre la pauvreté réservent des fonds à la prévention de l’exploitation.",
    },
  ],
  detection: [
    "Détection et orientation des enfants victimes",
    {
      "all-offences":
        "La protection s’étend aux enfants victimes de toutes les infractions visées par le Protocole.",
      institutionalized: "Les mesures de protection ont une assise durable dans des institutions.",
      mechanisms:
        "Des mécanismes et des procédures permettent de détecter et d’identifier tôt les enfants victimes.",
      cooperation:
        "Les forces de l’ordre et les ministères concernés ont convenu d’une manière de coopérer à cette fin.",
      "trained-staff":
        "Ceux qui identifient les victimes sont formés aux droits, à la protection et aux techniques d’entretien.",
      referral:
        "Les enfants victimes qui ont été détectés peuvent être orientés vers un organe de protection de l’enfance.",
      "prosecutors-instructed":
        "Tous les procureurs ont pour instruction claire de se saisir d’office des affaires.",
      "child-complaints": "Les enfants peuvent trouver une voie de plainte et l’utiliser facilement.",
    },
  ],
  "justice-safeguards": [
    "Garanties dans la justice pénale et protection des témoins",
    {
      "in-law": "Les lois concernées reprennent intégralement les garanties de l’article 8.",
      "adapted-procedures":
        "Les procédures sont adaptées aux besoins des enfants victimes, y compris lorsqu’ils sont témoins.",
      information:
        "Les enfants victimes sont informés de leurs droits, du déroulement de l’affaire et de son issue.",
      views:
        "Les vues, les besoins et les préoccupations des enfants victimes sont présentés et pris en compte.",
      support:
        "Des services d’appui accompagnent les enfants victimes de la première à la dernière étape de l’affaire.",
      privacy: "La vie privée et l’identité des enfants victimes sont protégées.",
      safety: "La sécurité des enfants victimes, de leur famille et des témoins à charge est assurée.",
      "no-delay": "Les affaires sont jugées, et les décisions d’indemnisation exécutées, sans retard indu.",
      "uncertain-age": "Le doute sur l’âge d’une victime ne retarde aucune enquête.",
      "best-interests":
        "L’intérêt supérieur de l’enfant est une considération primordiale dans le traitement des victimes.",
      helpers:
        "Les personnes et les organisations qui aident les enfants victimes sont protégées en cas de besoin.",
      "protection-programme": "Un programme officiel protège les victimes et les témoins des infractions.",
      "pressure-sanctioned":
        "La loi prévoit des sanctions claires en cas de pressions sur une personne interrogée.",
      "united-nations-guidelines":
        "Les lignes directrices de l’Organisation des Nations Unies en matière de justice pour les enfants victimes et témoins (résolution 2005/20) sont prises en compte.",
    },
  ],
  recovery: [
    "Réadaptation et réinsertion",
    {
      "all-offences":
        "L’assistance s’étend aux enfants victimes de toutes les infractions visées par le Protocole, et pas seulement de la traite.",
      services:
        "Des programmes offrent des conseils, un hébergement, une aide juridique et d’autres services de réadaptation.",
      "whole-country":
        "La réadaptation et le retour en sécurité sont proposés dans toutes les parties du pays.",
    },
  ],
  compensation: [
    "Indemnisation de tous les enfants victimes",
    {
      procedures:
        "Tous les enfants victimes disposent, sans discrimination, d’une procédure pour demander réparation aux responsables.",
      "non-nationals":
        "La procédure est ouverte aux enfants qui ne sont ni ressortissants de l’État ni résidents.",
      fund: "Un fonds verse l’indemnité lorsque l’auteur ne le fait pas.",
    },
  ],
  helpline: [
    "Service d’assistance téléphonique",
    {
      established: "Il existe un service national d’assistance téléphonique que les enfants peuvent appeler.",
      "all-offences": "Il traite de toutes les infractions visées par le Protocole.",
      "whole-country": "Il peut être joint de tout le pays.",
      "around-the-clock": "Il répond à toute heure du jour et de la nuit.",
      "short-number": "Son numéro a trois ou quatre chiffres et se retient facilement.",
      resources: "Il dispose de fonds et de moyens techniques suffisants.",
      "trained-staff": "Son personnel est formé à répondre aux enfants.",
      "calls-analysed": "Les appels sont analysés, et il est donné suite à ce qu’ils révèlent.",
    },
  ],
  cooperation: [
    "Accords de coopération",
    {
      arrangements:
        "Des arrangements multilatéraux, régionaux et bilatéraux couvrent les infractions, de la prévention à la sanction.",
      neighbours: "De tels arrangements existent avec les États voisins.",
      "carried-out-together":
        "Des procédures et des mécanismes veillent à ce que les arrangements soient appliqués de concert.",
      organizations:
        "Les autorités coopèrent avec des organisations non gouvernementales et internationales.",
      recovery:
        "Les États s’entraident en matière de réadaptation, de réinsertion et de retour des enfants victimes.",
      "root-causes":
        "Les États agissent ensemble contre la pauvreté et les autres facteurs de vulnérabilité des enfants.",
    },
  ],
  ratification: [
    "Ratification du Protocole établissant une procédure de présentation de communications",
    {
      "communications-procedure":
        "L’État est partie au Protocole établissant une procédure de présentation de communications.",
    },
  ],
  "follow-up": [
    "Transmission des recommandations",
    { transmitted: "Les recommandations ont été transmises à tous ceux qui doivent y donner suite." },
  ],
  dissemination: [
    "Diffusion du rapport et des observations",
    {
      published: "Le rapport, les réponses écrites et les observations sont publics.",
      channels: "Ils sont accessibles sur Internet et par d’autres moyens.",
      audiences:
        "Ils ont atteint le public, les organisations, les jeunes, les professionnels et les enfants.",
    },
  ],
};
