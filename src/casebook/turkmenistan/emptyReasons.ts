/**
 * Why a recommendation has nothing beside it: on what the State's statement of 1 April 2025 is silent. Silence is not
 * non-compliance; it says that nobody knows from this document.
 *
 * @source Statement of Turkmenistan at the OSCE conference on child trafficking, Vienna, 1 April 2025.
 */
export const emptyReasons: Readonly<Record<string, string>> = {
  "CRC/C/OPSC/TKM/CO/1#7": "The State's statement of 1 April 2025 does not speak of data or statistics.",
  "CRC/C/OPSC/TKM/CO/1#15":
    "The State's statement of 1 April 2025 does not speak of independent monitoring or of complaints by children.",
  "CRC/C/OPSC/TKM/CO/1#17(b)":
    "The State's statement of 1 April 2025 does not speak of making the Protocol known to the professions.",
  "CRC/C/OPSC/TKM/CO/1#21":
    "The State's statement of 1 April 2025 does not speak of budgets or other resources.",
  "CRC/C/OPSC/TKM/CO/1#23":
    "The State's statement of 1 April 2025 names NGOs as partners but does not speak of restrictions on them or of their part in law and policy.",
  "CRC/C/OPSC/TKM/CO/1#25(a)":
    "The State's statement of 1 April 2025 offers to join research on trafficking but does not speak of any that was done.",
  "CRC/C/OPSC/TKM/CO/1#25(c)":
    "The State's statement of 1 April 2025 does not speak of social development or of poverty.",
  "CRC/C/OPSC/TKM/CO/1#27(b)":
    "The State's statement of 1 April 2025 does not speak of the Internet or of its providers.",
  "CRC/C/OPSC/TKM/CO/1#29":
    "The State's statement of 1 April 2025 does not speak of cases investigated, prosecuted or punished.",
  "CRC/C/OPSC/TKM/CO/1#31":
    "The State's statement of 1 April 2025 does not speak of the liability of legal persons.",
  "CRC/C/OPSC/TKM/CO/1#33":
    "The State's statement of 1 April 2025 does not speak of double criminality or of jurisdiction.",
  "CRC/C/OPSC/TKM/CO/1#34": "The State's statement of 1 April 2025 does not speak of extradition.",
  "CRC/C/OPSC/TKM/CO/1#36(b)":
    "The State's statement of 1 April 2025 does not speak of instructions to prosecutors.",
  "CRC/C/OPSC/TKM/CO/1#36(c)":
    "The State's statement of 1 April 2025 does not speak of ways for children to complain.",
  "CRC/C/OPSC/TKM/CO/1#38":
    "The State's statement of 1 April 2025 does not speak of child victims and witnesses in proceedings.",
  "CRC/C/OPSC/TKM/CO/1#40(b)":
    "The State's statement of 1 April 2025 does not speak of compensation or of a fund.",
  "CRC/C/OPSC/TKM/CO/1#40(c)":
    "The State's statement of 1 April 2025 does not speak of safe return or of services in all parts of the country.",
  "CRC/C/OPSC/TKM/CO/1#42": "The State's statement of 1 April 2025 does not speak of a helpline.",
  "CRC/C/OPSC/TKM/CO/1#44":
    "The State's statement of 1 April 2025 does not speak of the Protocol on a communications procedure.",
  "CRC/C/OPSC/TKM/CO/1#45":
    "The State's statement of 1 April 2025 does not speak of passing on the Committee's recommendations.",
  "CRC/C/OPSC/TKM/CO/1#46":
    "The State's statement of 1 April 2025 does not speak of publishing the Committee's observations.",
  "CRC/C/OPSC/TKM/CO/1#47":
    "The State's statement of 1 April 2025 does not speak of reporting; the report asked for came in on 16 October 2020 (CRC/C/TKM/5-6).",
};
