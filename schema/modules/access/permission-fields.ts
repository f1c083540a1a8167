/**
 * How the fields of a type are guarded; names in capitals are those of `permission-matrix.ts`:
 * - open: by nothing; reference data and the directory of the network are public.
 * - thing: as the thing that they belong to; who may see that sees them (SEES).
 * - door: gives a thing by its code or id, to those who may see it; to others as if there were none.
 * - list: gives those things only that the asker may see; counts, orders and filters know of no others.
 * - mayEdit: tells of what the asker may change (CHANGE).
 * - account: gives the asker's own account and no other's (HAS_ACCOUNT).
 * - people: of the people of an observatory, for those (SEES_PEOPLE).
 * - admin: for administrators of the observatory (SEES_AS_ADMIN).
 * - answer: part of the answer to one's own write (WRITES).
 * - page: part of a list, which is guarded where it is given.
 */
export type Guard =
  | 'open'
  | 'thing'
  | 'door'
  | 'list'
  | 'mayEdit'
  | 'account'
  | 'people'
  | 'admin'
  | 'answer'
  | 'page';

/** Every field of every type, but mutations: they stand in WRITES. */
export const FIELDS: Record<string, Partial<Record<Guard, string>>> = {
  Query: {
    open: 'codeList codeLists indicator indicators observatories observatory',
    door: 'dataset guide trainingEvent workPlan node nodes',
    list: 'datasets datasetFacets guides trainingEvents workPlans search',
    account: 'viewer',
  },

  Dataset: {
    thing:
      'id code title description caveats fallbacks access state protection licence source sourceUrl citation topics frequency revision publisher structure indicators versions currentVersion version coverage freshness completeness createdAt updatedAt series',
    list: 'guides',
    mayEdit: 'viewerCanEdit',
    account: 'viewerFollows',
  },
  DatasetVersion: {
    thing:
      'id number reason note edition supersededBy checksum asOf publishedAt licence citation copyObtainedFrom processing processingNote observationCount seriesCount firstPeriod lastPeriod isCurrent dataset changesFrom',
  },
  DatasetCoverage: { thing: 'areas expectedAreas missingAreas countedBy periods' },
  AreaCoverage: { thing: 'area series observations firstPeriod lastPeriod expected counts' },
  Freshness: { thing: 'state lastPeriod step nextPeriod dueOn newerEdition' },
  DatasetCompleteness: { thing: 'observed expected share expectedPeriods gaps' },
  CoverageGap: { thing: 'area missing spans' },
  CoverageSpan: { thing: 'first last count' },
  VersionChanges: {
    thing: 'from to series redefinedSeries observations restatedObservations areas attributes changes',
  },
  ChangeCounts: { thing: 'added removed revised unchanged' },
  AreaChanges: { thing: 'area added removed revised restated firstPeriod lastPeriod' },
  VersionAttributeChange: { thing: 'field before after' },
  ObservationChange: {
    thing: 'kind key dimensions period before after change relativeChange redefined statusBefore statusAfter',
  },
  DatasetFacets: {
    page: 'totalCount topics areas publishers countedBy frequencies freshness licences',
  },
  DatasetFacetValue: { page: 'value label count selected' },
  Licence: { open: 'code url name' },

  Series: {
    thing:
      'id key dimensions frequency unit unitMultiplier unitOfCount sourceType minimumStay referenceTime countedBy periods values statuses observations version dataset indicator',
  },
  SeriesDimension: { thing: 'concept code label' },
  Observation: { thing: 'period value status confidentiality break note' },

  Indicator: {
    open: 'id code name definition fallbacks measure unit concept topics goals aimsAt',
    list: 'datasets guides series',
    door: 'aggregate',
    account: 'viewerFollows',
  },
  Aggregate: { thing: 'rows version dataset countedBy frequency unit unitMultiplier unitOfCount' },
  AggregateRow: {
    thing:
      'group period value status observations subPeriodsPresent subPeriodsExpected areasCovered areasExpected usedPublishedTotal',
  },

  Observatory: {
    open: 'id slug name acronym standing kind country description website city latitude longitude revision fallbacks updatedAt',
    list: 'datasets events guides workPlans',
    mayEdit: 'viewerCanEdit',
    account: 'viewerFollows',
    people: 'members',
    admin: 'viewerCanAdminister invitations auditEvents',
  },

  Guide: {
    thing:
      'id slug title summary body fallbacks locales version topics publishedAt owner indicators access updatedAt',
    list: 'datasets events',
    account: 'viewerFollows',
  },

  TrainingEvent: {
    thing:
      'id slug title description fallbacks organiser status mode languages timeZone location seats sequence topics sessions startsAt endsAt access updatedAt',
    list: 'guide',
    account: 'viewerFollows',
  },
  TrainingSession: { thing: 'number title startsAt endsAt' },

  WorkPlan: {
    thing: 'id slug title description fallbacks owner source access updatedAt phases',
    account: 'viewerFollows',
  },
  WorkPlanPhase: { thing: 'number title aim months duration activities' },
  WorkPlanActivity: { thing: 'number title state dueOn' },

  DataStructure: { open: 'id code name agency version dimensions' },
  Dimension: { open: 'concept name position codeList sparse' },
  CodeList: { open: 'id code name description agency version codes entry' },
  Code: { open: 'id code label description parent children partOf validFrom validTo identifiers position' },
  CodeIdentifier: { open: 'scheme value' },
  LocalizedCode: { open: 'code label' },
  TextFallback: { open: 'field locale' },

  SearchHit: { thing: 'kind node title excerpt locale score' },

  Viewer: {
    account:
      'handle name email hasPassword networkAdmin roles tokens sessions totp following news newsSeenAt unseenNews waiting deadlines activity',
    mayEdit: 'editableObservatories editableDatasets',
  },
  RoleAssignment: { account: 'observatory role' },
  AccessToken: { account: 'id name scopes createdAt expiresAt lastUsedAt revokedAt' },
  Session: { account: 'id createdAt lastSeenAt expiresAt revokedAt userAgent browser system current' },
  Totp: { account: 'enabled enabledAt required step recoveryCodesLeft' },
  Following: { page: 'kind thing followedAt' },
  NewsItem: { page: 'kind at thing via version fields seen' },
  DashboardItem: { page: 'kind thing observatory dueAt late missingLocales phase activity' },

  ObservatoryMember: { people: 'handle name roles since isViewer', admin: 'email viewerCanResetTotp' },
  Invitation: {
    admin: 'id email roles locale state observatory invitedBy createdAt expiresAt acceptedAt revokedAt',
  },
  AuditEvent: { page: 'at action actor actorHandle kind code person thing changes' },
  AuditChange: { page: 'field before after' },

  UpdateObservatoryProfileSuccess: { answer: 'observatory changed' },
  UpdateDatasetDescriptionSuccess: { answer: 'dataset changed' },
  CreateAccessTokenSuccess: { answer: 'token secret' },
  RevokeAccessTokenSuccess: { answer: 'token' },
  RevokeSessionSuccess: { answer: 'session' },
  RevokeOtherSessionsSuccess: { answer: 'count' },
  SignOutEverywhereSuccess: { answer: 'count' },
  ChangeNameSuccess: { answer: 'name' },
  ChangePasswordSuccess: { answer: 'endedSessions' },
  EnrolTotpSuccess: { answer: 'uri secret' },
  ConfirmTotpSuccess: { answer: 'recoveryCodes' },
  VerifyTotpSuccess: { answer: 'at' },
  DisableTotpSuccess: { answer: 'disabledAt' },
  ResetTotpSuccess: { answer: 'member endedSessions' },
  GrantRoleSuccess: { answer: 'member observatory' },
  RevokeRoleSuccess: { answer: 'member observatory' },
  InviteMemberSuccess: { answer: 'invitation secret' },
  RevokeInvitationSuccess: { answer: 'invitation' },
  AcceptInvitationSuccess: { answer: 'observatory roles' },
  FollowSuccess: { answer: 'thing' },
  UnfollowSuccess: { answer: 'thing' },
  MarkNewsSeenSuccess: { answer: 'newsSeenAt' },
  SignInRequiredError: { answer: 'code message' },
  ForbiddenError: { answer: 'code message' },
  NotFoundError: { answer: 'code message' },
  InvalidError: { answer: 'code message issues' },
  FieldIssue: { answer: 'field code message' },
  ConflictError: { answer: 'code message revision current fields' },
  FieldConflict: { answer: 'field current yours' },
  IdempotencyError: { answer: 'code message' },
  LastAdminError: { answer: 'code message' },
  TooManyAttemptsError: { answer: 'code message retryAfterSeconds' },
  InvitationRefusedError: { answer: 'code message' },

  PageInfo: { page: 'hasNextPage hasPreviousPage startCursor endCursor' },
};

/** Fields of the types of lists, which all look alike. `didYouMean` is the search's. */
export const PAGE_FIELDS = {
  Connection: 'edges nodes pageInfo totalCount didYouMean',
  Edge: 'cursor node',
};
