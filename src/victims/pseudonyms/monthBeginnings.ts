/** How the names of months begin, without accents, in languages of which case registers are kept. */
const beginnings = [
  // English, French, Spanish, Portuguese, Italian, German
  ..."jan feb mar apr may jun jul aug sep oct nov dec fev avr mai juin aou ene abr ago dic set out dez okt mag giu lug ott gen".split(
    " ",
  ),
  // Turkish and Turkmen
  ..."oca sub nis haz tem agu eyl eki kas ara yan few iyu awg sen noy".split(" "),
  // Russian
  ..."янв фев мар апр маи мая июн июл авг сен окт ноя дек".split(" "),
  // Arabic
  ..."يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر".split(" "),
];

/** Whether a word, in lower case and without accents, begins as the name of a month does. */
export const beginsLikeMonth = (word: string): boolean =>
  beginnings.some((beginning) => word.startsWith(beginning));
