/** The element at a place that the list has by its making; anything else is a mistake of the program. */
export function elementAt<Element>(list: readonly Element[], place: number): Element {
  const element = list[place];
  if (element === undefined) throw new RangeError("Expected a place of the list.");
  return element;
}
