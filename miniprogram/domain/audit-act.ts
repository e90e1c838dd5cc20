/** What staff and merchants do that leaves a row in the audit: the use cases' names. */
export type AuditAct =
  | 'inviteStaff'
  | 'acceptInvitation'
  | 'changeStaff'
  | 'setClaimLimits'
  | 'importCodes'
  | 'setOwnDates'
  | 'replayEvent'
  | 'exportPersonData'
  | 'deletePersonData';
