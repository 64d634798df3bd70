/** What the part of a periodic report and replies ask, in English. */
export const periodic = {
  subjects: {
    data: {
      heading: "Data",
      asks: ["Say how data on every offence of the Protocol are collected, broken down and used."],
    },
    generalMeasures: {
      heading: "General measures of implementation",
      asks: [
        "Say what has changed in the law, and whether sale is defined by itself and not through trafficking.",
        "Say which strategy, which coordinating body and which independent institution cover the whole Protocol.",
        "Say what was done to make the Protocol known and to train the professions.",
        "Say what means were set aside and how civil society took part.",
      ],
    },
    prevention: {
      heading: "Prevention",
      asks: [
        "Say which children are at risk, how that is known, and what is done for them.",
        "Say what is done against the offences online and in travel and tourism.",
      ],
    },
    prohibition: {
      heading: "Prohibition and related matters",
      asks: [
        "Say which article of which law punishes each act of article 3, and with what.",
        "Say how cases were investigated, prosecuted and punished.",
        "Say how legal persons are liable, how far jurisdiction reaches, and when extradition is granted.",
      ],
    },
    protection: {
      heading: "Protection of child victims",
      asks: [
        "Say how child victims are identified and how they are protected in proceedings.",
        "Say what they receive towards recovery, reintegration and compensation, and where they can call for help.",
      ],
    },
    cooperation: {
      heading: "International assistance and cooperation",
      asks: ["Say which agreements and which joint work with other States bear on the offences."],
    },
  },
  periodic: {
    followUp: {
      heading: "Follow-up to the earlier observations on the Protocol",
      asks: ["Say what was done about each recommendation since the last report, and what came of it."],
    },
    opic: {
      heading: "Protocol on a communications procedure",
      asks: [
        "Say whether the Protocol on a communications procedure was ratified, or what stands in the way.",
      ],
    },
    otherInstruments: {
      heading: "Other instruments",
      asks: ["Say which other instruments that bear on the offences were ratified."],
    },
    regionalBodies: {
      heading: "Work with regional bodies",
      asks: ["Say how the State works with bodies of its region on the rights of the child."],
    },
    reporting: {
      heading: "Implementation and reporting",
      asks: [
        "Say to whom the observations were passed and how they were made known.",
        "Say which body follows up and when the next report is due.",
      ],
    },
    statistics: {
      heading: "Statistical annex",
      asks: ["Give data on the offences, the cases and the support, broken down."],
    },
  },
  replies: {
    replies: {
      heading: "Replies to the questions",
      asks: ["Answer each question under its number."],
    },
    instruments: {
      heading: "Instruments, follow-up and the next report",
      asks: ["Say what is new in ratifications, in follow-up and in reporting, where a question touches it."],
    },
    statistics: {
      heading: "Statistical annex",
      asks: ["Give the data of the last three years on victims, cases and support, broken down."],
    },
  },
  simplified: {
    newDevelopments: {
      heading: "New developments",
      asks: ["Say what has changed in law, institutions and policy since the last report."],
    },
  },
} as const;
