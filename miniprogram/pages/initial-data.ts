/**
 * The fields of a store as they are, for a page's first frame: bindings begin to work only when the page is
 * attached, and until then every field would be undefined.
 */
export function initialData<Store extends object, Field extends keyof Store>(
  store: Store,
  fields: readonly Field[],
): Pick<Store, Field> {
  const entries = fields.map((field) => [field, store[field]]);
  return Object.fromEntries(entries) as Pick<Store, Field>;
}
