/**
 * A function that need not work again for what it was last asked for. Whoever walks over large things asks for the parts of
 * one after the other, so one is remembered, and no more: what somebody holds stays, the rest is let go.
 */
export function rememberLast<A, R>(work: (about: A) => R): (about: A) => R {
  let last: { readonly about: A; readonly result: R } | undefined;
  return (about) => {
    if (last?.about !== about) last = { about, result: work(about) };
    return last.result;
  };
}
