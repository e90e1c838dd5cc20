/** What `/simulator/…` of the card platform answers, under the names that this page has for it. */
export type {
  Account,
  CardView as CardRow,
  Cell as PackCell,
  ClockView as WorldTime,
  Fault,
  LoggedRequest,
  PackedCard as PackCard,
  PushAttempt,
  PushView as Push,
  ScanResult,
  UserView as Person,
} from '../../../card-platform/control/views';

export type Switches = Record<string, string | number | boolean>;
