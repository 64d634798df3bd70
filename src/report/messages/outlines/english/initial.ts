/** What an initial report asks, in English. */
export const initial = {
  initial: {
    process: {
      heading: "Making of the report and standing of the Protocol",
      asks: [
        "Say how the report was made and who was consulted, children and civil society among them.",
        "Say what standing the Protocol has in national law, to which territories it applies, and which reservations there are.",
        "Say how the general principles of the Convention and its related articles guided the work.",
        "Say what was achieved, and what stood in the way.",
      ],
    },
    data: {
      heading: "Data",
      asks: [
        "Give data on each offence, with sale split by its purpose, and say how they were gathered and what they leave out.",
        "Say how numbers developed over time.",
      ],
    },
    generalMeasures: {
      heading: "General measures of implementation",
      asks: [
        "List the laws and regulations in force and the court decisions that matter.",
        "Name the department that leads and say how it works with regions, civil society, business and the media.",
        "Say how the Protocol is made known and who is trained.",
        "Say how data are collected, what the budget is, and which strategy or plan sets goals.",
        "Say what part the ombudsperson or a like institution has.",
      ],
    },
    prevention: {
      heading: "Prevention",
      asks: [
        "Say which groups of children are at risk, how they are found, and which programmes reach them.",
        "Say how programmes and campaigns are evaluated and how children took part in them.",
        "Say which sectors are addressed, such as tourism and transport.",
      ],
    },
    prohibition: {
      heading: "Prohibition and related matters",
      asks: [
        "Give for each offence its elements, lowest and highest penalty, defences, aggravation and limitation period.",
        "Say how attempt and complicity, legal persons, intermediaries in adoption and advertising are dealt with.",
        "Say on which grounds there is jurisdiction and when extradition is granted.",
        "Say how States assist each other, and how goods and proceeds are seized and premises closed.",
      ],
    },
    protection: {
      heading: "Protection of child victims",
      asks: [
        "Say how the best interests of the child count in proceedings, and what is done where the age is not certain.",
        "Say how those who help children are kept safe, and how this goes together with a fair trial.",
        "Say which support towards recovery there is, for children of other nationalities too.",
        "Say how children obtain compensation.",
      ],
    },
    cooperation: {
      heading: "International assistance and cooperation",
      asks: [
        "Say how States work together on prevention, detection and prosecution, and on assistance to victims.",
        "Say what is done about root causes, and which aid is given or received.",
      ],
    },
    otherProvisions: {
      heading: "Other provisions of law",
      asks: ["Name rules of national or international law that do more for children, and related treaties."],
    },
    annex: {
      heading: "Annex",
      asks: ["Add texts of law, tables and studies that carry what the sections say."],
    },
  },
} as const;
