/** Times of pairs of slices as microseconds a record, with their ratio and its middle half. */
export const perRecord = ({ floor, variant, ratio, lower, upper }, linesInSlice) => {
  const microsecondsOf = (nanoseconds) => nanoseconds / linesInSlice / 1000;
  return { floor: microsecondsOf(floor), microseconds: microsecondsOf(variant), ratio, lower, upper };
};
