/** What WeChat's own page shows for an interface: how a call of it looks. */
export interface Sample {
  /** As WeChat's documentation calls the interface. */
  name: string;
  /** Without access_token. */
  query?: Readonly<Record<string, string>>;
  body?: object;
  /** Other documented bodies, by what they are for. */
  variants?: Readonly<Record<string, object>>;
}

export type Samples = Readonly<Record<string, Sample>>;
