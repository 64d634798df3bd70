/** Floor of each room: a room imports only from rooms on floors below its own. */
export const floors: Readonly<Record<string, number>>;

/** Rooms that may touch a file, a stream, a clock or the process. */
export const outerRooms: ReadonlySet<string>;

/** The plugin of eslint that holds the floors. */
export const housePlugin: { readonly rules: Readonly<Record<string, object>> };
