import type { ClaimTicket, Receipt, Reply } from '#domain/api';
import type { CardId, CouponId, GrantId, RequestId } from '#domain/brand';

/** Cuts that kills and time-outs explain. */
const EXPLAINED = /timed out after|instance was lost|has exited|is stopping|did not load within/;

/** What phones were told: everything acknowledged must be true in the end. */
export class History {
  operations = 0;
  /** Calls that got no answer: whatever they had begun may be half done. */
  interrupted = 0;
  /** How often which use case was answered in which way. */
  readonly answers = new Map<string, number>();
  readonly tickets = new Map<GrantId, ClaimTicket>();
  readonly confirmed = new Map<GrantId, CouponId>();
  /** Claims of which a phone said that they came to nothing. */
  readonly givenUp = new Set<GrantId>();
  readonly receipts = new Map<RequestId, Receipt>();
  /** The card of each request with a receipt. */
  readonly redeemed = new Map<RequestId, CardId>();
  /** What should not have been answered at all. */
  readonly bugs: string[] = [];

  answered(useCase: string, reply: Reply<unknown>): void {
    this.count(useCase, reply.ok ? 'ok' : reply.error.code);
    if (!reply.ok && reply.error.code === 'unexpected')
      this.bugs.push(`${useCase} was answered "unexpected"`);
  }

  failed(useCase: string, reason: string): void {
    this.interrupted += 1;
    this.count(useCase, 'no answer');
    if (!EXPLAINED.test(reason)) this.bugs.push(`${useCase} failed: ${reason}`);
  }

  acted(act: string, done: boolean): void {
    this.operations += 1;
    this.count(act, done ? 'ok' : 'refused');
  }

  /** The same request must be told the same each time. */
  received(receipt: Receipt): void {
    const before = this.receipts.get(receipt.requestId);
    if (before && JSON.stringify(before) !== JSON.stringify(receipt)) {
      this.bugs.push(`two receipts for ${receipt.requestId}`);
    }
    this.receipts.set(receipt.requestId, receipt);
  }

  private count(what: string, how: string): void {
    const key = `${what}: ${how}`;
    this.answers.set(key, (this.answers.get(key) ?? 0) + 1);
  }
}
