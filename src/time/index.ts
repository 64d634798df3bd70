export { boundsOf } from "./boundsOf.js";
export { compareDates, type DateOrder } from "./compareDates.js";
export { daysBetween, plusDays, plusMonths, plusYears } from "./dueDates.js";
export { englishDatesIn, formatEnglishDate } from "./englishDates.js";
export { isPartialDate, partialDateSchema, type PartialDate } from "./partialDate.js";
export { isPlainDate, plainDateSchema, type PlainDate } from "./plainDate.js";
