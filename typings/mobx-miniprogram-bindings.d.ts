/**
 * The package's own types say `any` for stores and disagree with miniprogram-api-typings 5; these say which fields
 * a store has. Behaviour: https://github.com/wechat-miniprogram/mobx-miniprogram-bindings
 */
declare module 'mobx-miniprogram-bindings' {
  import Component = WechatMiniprogram.Component;

  /** Fields of the store that become data: by their own name, or `{ nameInData: 'nameInStore' }`. */
  interface StoreBinding<Store> {
    store: Store;
    fields: readonly (keyof Store & string)[] | Readonly<Record<string, keyof Store & string>>;
    actions: readonly (keyof Store & string)[];
    /** Fields that are equal by value are not sent again. */
    structuralComparison?: boolean;
  }

  type Options<
    Stores extends object[],
    Data extends Component.DataOption,
    Property extends Component.PropertyOption,
    Method extends Component.MethodOption,
  > = { storeBindings: { [Index in keyof Stores]: StoreBinding<Stores[Index]> } } & Partial<
    Component.Data<Data>
  > &
    Partial<Component.Property<Property>> &
    Partial<Component.Method<Method>> &
    Partial<Component.OtherOption> &
    Partial<Component.Lifetimes> &
    ThisType<Component.Instance<Data, Property, Method, []>>;

  /** `Component()` whose data follow the fields of some stores. */
  export function ComponentWithStore<
    Stores extends object[],
    Data extends Component.DataOption,
    Property extends Component.PropertyOption,
    Method extends Component.MethodOption,
  >(options: Options<Stores, Data, Property, Method>): string;
}
