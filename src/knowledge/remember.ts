/** What was made of an object once need not be made again, as long as nothing changes the object. */

/** The same function, which keeps its answers as long as the objects live of which it gave them. What it takes besides must follow from the object. */
export function remembered<Of extends object, Besides extends readonly unknown[], Answer>(answer: (of: Of, ...besides: Besides) => Answer): (of: Of, ...besides: Besides) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of, ...besides) => {
    if (!known.has(of)) known.set(of, answer(of, ...besides));
    return known.get(of)!;
  };
}
