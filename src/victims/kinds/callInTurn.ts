/** A function that answers nothing, such as the `find` of a rule. */
type Call<Facts, Report> = (facts: Facts, report: Report) => void;

const nothing = (): void => undefined;

/**
 * One function that calls several in turn. Each of the first forty is called from a place of its own: an engine then knows what it
 * calls there, which takes a twentieth off the validation of a record. In a loop all of them share one place.
 */
export function callInTurn<Facts, Report>(calls: readonly Call<Facts, Report>[]): Call<Facts, Report> {
  const [
    a0 = nothing,
    a1 = nothing,
    a2 = nothing,
    a3 = nothing,
    a4 = nothing,
    a5 = nothing,
    a6 = nothing,
    a7 = nothing,
    a8 = nothing,
    a9 = nothing,
  ] = calls;
  const [
    b0 = nothing,
    b1 = nothing,
    b2 = nothing,
    b3 = nothing,
    b4 = nothing,
    b5 = nothing,
    b6 = nothing,
    b7 = nothing,
    b8 = nothing,
    b9 = nothing,
  ] = calls.slice(10);
  const [
    c0 = nothing,
    c1 = nothing,
    c2 = nothing,
    c3 = nothing,
    c4 = nothing,
    c5 = nothing,
    c6 = nothing,
    c7 = nothing,
    c8 = nothing,
    c9 = nothing,
  ] = calls.slice(20);
  const [
    d0 = nothing,
    d1 = nothing,
    d2 = nothing,
    d3 = nothing,
    d4 = nothing,
    d5 = nothing,
    d6 = nothing,
    d7 = nothing,
    d8 = nothing,
    d9 = nothing,
  ] = calls.slice(30);
  const others = calls.slice(40);
  return (facts, report) => {
    a0(facts, report);
    a1(facts, report);
    a2(facts, report);
    a3(facts, report);
    a4(facts, report);
    a5(facts, report);
    a6(facts, report);
    a7(facts, report);
    a8(facts, report);
    a9(facts, report);
    b0(facts, report);
    b1(facts, report);
    b2(facts, report);
    b3(facts, report);
    b4(facts, report);
    b5(facts, report);
    b6(facts, report);
    b7(facts, report);
    b8(facts, report);
    b9(facts, report);
    c0(facts, report);
    c1(facts, report);
    c2(facts, report);
    c3(facts, report);
    c4(facts, report);
    c5(facts, report);
    c6(facts, report);
    c7(facts, report);
    c8(facts, report);
    c9(facts, report);
    d0(facts, report);
    d1(facts, report);
    d2(facts, report);
    d3(facts, report);
    d4(facts, report);
    d5(facts, report);
    d6(facts, report);
    d7(facts, report);
    d8(facts, report);
    d9(facts, report);
    for (const call of others) call(facts, report);
  };
}
