/** Colours of what carries meaning. Each has a contrast of 3 to 1 at least with white, and no two are told apart by hue alone. */
export const chartColours = {
  ink: "#1b1f24",
  soft: "#56606b",
  deep: "#0b3c5d",
  blue: "#1f6fa8",
  green: "#00664b",
  purple: "#6a4c93",
  grey: "#6b7280",
  red: "#b5361c",
  ochre: "#8a5a00",
} as const;

/** Colours that only carry what stands on them, or lines behind it. */
export const quietColours = {
  paper: "#ffffff",
  line: "#d5dae0",
  haze: "#f0f2f5",
  pale: "#9cc6e4",
} as const;
