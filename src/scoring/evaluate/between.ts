/** A mean lies between the least and the greatest of its values, whatever rounding says. */
export const between = (least: number, value: number, greatest: number): number =>
  value < least ? least : value > greatest ? greatest : value;
