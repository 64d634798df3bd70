/** What the interfaces say of themselves and of their fields, by the name of the part in kebab case. */
export function findTypeNotes(): Record<
  string,
  { readonly description: string; readonly fields: Record<string, string> }
>;
