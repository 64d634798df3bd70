/**
 * How far behind a place the walk may look before it has seen what stands between. So many bytes must be readable behind the end
 * of a line, or the line is copied to where they are.
 */
export const mostBytes = 64;
