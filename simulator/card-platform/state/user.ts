/** A person with a phone. */
export interface User {
  id: string;
  name: string;
  /** The WeChat id that white lists name. */
  username: string;
  role: 'customer' | 'staff';
  friends: string[];
}
