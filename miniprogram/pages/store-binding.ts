type Field<Store> = keyof Store & string;

/**
 * Binds fields of a store to a page's data. Compared by value: a store that learns the same again (an open code
 * page asks every two seconds) sends nothing to the view.
 */
export function bind<Store extends object>(store: Store, fields: readonly Field<Store>[]) {
  return { store, fields, actions: [], structuralComparison: true };
}

/**
 * The fields of a store as they are, for a page's first frame: bindings begin to work only when the page is
 * attached, and until then every field would be undefined.
 */
export function initialData<Store extends object, Name extends Field<Store>>(
  store: Store,
  fields: readonly Name[],
): Pick<Store, Name> {
  const entries = fields.map((field) => [field, store[field]]);
  return Object.fromEntries(entries) as Pick<Store, Name>;
}
