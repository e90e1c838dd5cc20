/** A person with a phone. */
export interface User {
  id: string;
  name: string;
  /** The WeChat id that white lists name. */
  username: string;
  role: 'customer' | 'staff';
  friends: string[];
  /** Since when the person follows which account: seconds by appid. */
  follows?: Record<string, number>;
  /** When the person last said or did something in the session of which account: seconds by appid. */
  spoke?: Record<string, number>;
}
