/**
 * Who may read and write what, as a table. Nothing decides by it: policies do. A test asks the graph for every field
 * as every asker and holds the answers against it, and fails for a field that stands here in no row.
 */

/** Who asks. Roles are held at the observatory that owns the things asked for, or at another one ("of another"). */
export const ASKERS = [
  'anonymous',
  'no role',
  'member',
  'trainer',
  'editor',
  'observatory admin',
  'observatory admin of another',
  'network admin',
  'editor, token READ',
  'editor, token WRITE',
  'editor, token READ WRITE',
] as const;
export type Asker = (typeof ASKERS)[number];

/** What a thing may be read by: its access, or that it is not published. Events and plans have no drafts. */
export const READINGS = ['PUBLIC', 'NETWORK', 'OBSERVATORY', 'DRAFT'] as const;
export type Reading = (typeof READINGS)[number];

const PUBLIC: readonly Reading[] = ['PUBLIC'];
const PUBLISHED: readonly Reading[] = ['PUBLIC', 'NETWORK', 'OBSERVATORY'];
const ALL: readonly Reading[] = READINGS;

/** The datasets, guides, events and plans of an observatory that each asker may see. */
export const SEES: Record<Asker, readonly Reading[]> = {
  anonymous: PUBLIC,
  'no role': PUBLIC,
  member: PUBLISHED,
  trainer: PUBLISHED,
  editor: ALL,
  'observatory admin': ALL,
  'observatory admin of another': ['PUBLIC', 'NETWORK'],
  'network admin': ALL,
  'editor, token READ': ALL,
  'editor, token WRITE': PUBLIC,
  'editor, token READ WRITE': ALL,
};

/** What a write ends in: it is done, or the code of the error. */
export type Outcome = 'done' | 'SIGN_IN_REQUIRED' | 'FORBIDDEN' | 'NOT_FOUND';

type Outcomes = Record<Asker, Outcome>;

/** Changes of what an observatory owns, where the asker sees it; what is not seen is not found. */
const CHANGE: Outcomes = {
  anonymous: 'SIGN_IN_REQUIRED',
  'no role': 'FORBIDDEN',
  member: 'FORBIDDEN',
  trainer: 'FORBIDDEN',
  editor: 'done',
  'observatory admin': 'done',
  'observatory admin of another': 'FORBIDDEN',
  'network admin': 'done',
  'editor, token READ': 'FORBIDDEN',
  'editor, token WRITE': 'done',
  'editor, token READ WRITE': 'done',
};

/** Management of the asker's own account: by whoever signed in, by no token. */
const OWN_ACCOUNT: Outcomes = {
  anonymous: 'SIGN_IN_REQUIRED',
  'no role': 'done',
  member: 'done',
  trainer: 'done',
  editor: 'done',
  'observatory admin': 'done',
  'observatory admin of another': 'done',
  'network admin': 'done',
  'editor, token READ': 'FORBIDDEN',
  'editor, token WRITE': 'FORBIDDEN',
  'editor, token READ WRITE': 'FORBIDDEN',
};

/** Writes about the people of an observatory: by its administrators who signed in, by no token. */
const PEOPLE: Outcomes = {
  anonymous: 'SIGN_IN_REQUIRED',
  'no role': 'FORBIDDEN',
  member: 'FORBIDDEN',
  trainer: 'FORBIDDEN',
  editor: 'FORBIDDEN',
  'observatory admin': 'done',
  'observatory admin of another': 'FORBIDDEN',
  'network admin': 'done',
  'editor, token READ': 'FORBIDDEN',
  'editor, token WRITE': 'FORBIDDEN',
  'editor, token READ WRITE': 'FORBIDDEN',
};

/** As PEOPLE, of what only administrators see: to others it is not there. */
const HIDDEN_PEOPLE: Outcomes = {
  ...PEOPLE,
  'no role': 'NOT_FOUND',
  member: 'NOT_FOUND',
  trainer: 'NOT_FOUND',
  editor: 'NOT_FOUND',
  'observatory admin of another': 'NOT_FOUND',
};

/** What a person keeps for themselves and a token may write too. */
const OWN_LIST: Outcomes = {
  ...OWN_ACCOUNT,
  'editor, token WRITE': 'done',
  'editor, token READ WRITE': 'done',
};

/** Every mutation. */
export const WRITES: Record<string, Outcomes> = {
  updateObservatoryProfile: CHANGE,
  updateDatasetDescription: CHANGE,
  createAccessToken: OWN_ACCOUNT,
  revokeAccessToken: OWN_ACCOUNT,
  revokeSession: OWN_ACCOUNT,
  revokeOtherSessions: OWN_ACCOUNT,
  signOutEverywhere: OWN_ACCOUNT,
  changeName: OWN_ACCOUNT,
  changePassword: OWN_ACCOUNT,
  enrolTotp: OWN_ACCOUNT,
  confirmTotp: OWN_ACCOUNT,
  verifyTotp: OWN_ACCOUNT,
  disableTotp: OWN_ACCOUNT,
  grantRole: PEOPLE,
  revokeRole: PEOPLE,
  inviteMember: PEOPLE,
  revokeInvitation: HIDDEN_PEOPLE,
  acceptInvitation: OWN_ACCOUNT,
  follow: OWN_LIST,
  unfollow: OWN_LIST,
  markNewsSeen: OWN_LIST,
};

/** Who is a viewer at all, and may see their account and no other. */
export const HAS_ACCOUNT: readonly Asker[] = ASKERS.filter(
  (asker) => asker !== 'anonymous' && asker !== 'editor, token WRITE',
);

/** Who sees the people of the observatory that owns the things; to others there is no list. */
export const SEES_PEOPLE: readonly Asker[] = [
  'member',
  'trainer',
  'editor',
  'observatory admin',
  'network admin',
  'editor, token READ',
  'editor, token READ WRITE',
];

/** Who sees what only its administrators see: e-mails, invitations, the audit. */
export const SEES_AS_ADMIN: readonly Asker[] = ['observatory admin', 'network admin'];

/**
 * How the fields of a type are guarded:
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
    thing: 'kind key dimensions period before after change relativeChange statusBefore statusAfter',
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
      'group period value observations subPeriodsPresent subPeriodsExpected areasCovered areasExpected usedPublishedTotal',
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

  ObservatoryMember: { people: 'handle name roles since isViewer', admin: 'email' },
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
