/** A caller's pattern as one for the whole of a text, whatever its flags were. */
const whole = (form: RegExp): RegExp => new RegExp(`^(?:${form.source})$`, form.flags.replace(/[gmy]/g, ""));

/** Texts that no form of case ids takes in all three. */
const probes = ["Amina", "AMINA", "amina"] as const;
const dates = ["2012-05-14", "14.05.2012", "14/05/2012", "20120514"] as const;

/** Whether a form takes both a word and a date, and so says nothing about what an id is. */
export const isWideForm = (form: RegExp): boolean => {
  const pattern = whole(form);
  return probes.some((probe) => pattern.test(probe)) && dates.some((date) => pattern.test(date));
};

/** Whether the whole id has the form. */
export const hasForm = (id: string, form: RegExp): boolean => whole(form).test(id);
