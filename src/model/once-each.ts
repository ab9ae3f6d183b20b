/** `make`, called once for each value: what it gave is kept as long as the value itself. `make` is pure. */
export function onceEach<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * The same for texts that come again and again (a template's labels, the folders of a site), of which `most` are kept at a
 * time: what is remembered of a large site stays small.
 */
export function onceEachText<Value>(make: (text: string) => Value, most = 500): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as Value;
    const value = make(text);
    if (made.size >= most) made.clear();
    made.set(text, value);
    return value;
  };
}
