/**
 * A function that does its work once for each object it is given: what is made of a lexicon, or of an article, is
 * remembered by that object itself and forgotten with it. It can't be seen from outside, for the work is a pure function of
 * what is never changed.
 *
 * Of two objects: `remembered((a: A) => remembered((b: B) => make(a, b)))`, asked with `(a)(b)`.
 */
export function remembered<Key extends object, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  return recalling(new WeakMap<Key, Made>(), make);
}

/** The same of texts, which nothing else holds: what is made of them lives as long as the function does. */
export function rememberedOfText<Made>(make: (text: string) => Made): (text: string) => Made {
  return recalling(new Map<string, Made>(), make);
}

function recalling<Key, Made>(
  known: { get(key: Key): Made | undefined; set(key: Key, made: Made): unknown },
  make: (key: Key) => Made,
): (key: Key) => Made {
  return (key) => {
    let made = known.get(key);
    if (made === undefined) {
      made = make(key);
      known.set(key, made);
    }
    return made;
  };
}
