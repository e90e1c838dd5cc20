/** How often one account may call an interface; null is without limit. Days are those of UTC+8. */
export interface QuotaLimit {
  path: string;
  perDay: number | null;
  perMinute: number | null;
}
