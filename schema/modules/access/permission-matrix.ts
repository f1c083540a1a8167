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

/** Every mutation. */
export const WRITES: Record<string, Outcomes> = {
  updateObservatoryProfile: CHANGE,
  updateDatasetDescription: CHANGE,
  createAccessToken: OWN_ACCOUNT,
  revokeAccessToken: OWN_ACCOUNT,
  revokeSession: OWN_ACCOUNT,
  revokeOtherSessions: OWN_ACCOUNT,
};

/** Who is a viewer at all, and may see their account and no other. */
export const HAS_ACCOUNT: readonly Asker[] = ASKERS.filter(
  (asker) => asker !== 'anonymous' && asker !== 'editor, token WRITE',
);

/**
 * How the fields of a type are guarded:
 * - open: by nothing; reference data and the directory of the network are public.
 * - thing: as the thing that they belong to; who may see that sees them (SEES).
 * - door: gives a thing by its code or id, to those who may see it; to others as if there were none.
 * - list: gives those things only that the asker may see; counts, orders and filters know of no others.
 * - mayEdit: tells of what the asker may change (CHANGE).
 * - account: gives the asker's own account and no other's (HAS_ACCOUNT).
 * - answer: part of the answer to one's own write (WRITES).
 * - page: part of a list, which is guarded where it is given.
 */
export type Guard = 'open' | 'thing' | 'door' | 'list' | 'mayEdit' | 'account' | 'answer' | 'page';

/** Every field of every type, but mutations: they stand in WRITES. */
export const FIELDS: Record<string, Partial<Record<Guard, string>>> = {
  Query: {
    open: 'codeList codeLists indicator indicators observatories observatory',
    door: 'dataset guide trainingEvent workPlan node nodes',
    list: 'datasets guides trainingEvents workPlans search',
    account: 'viewer',
  },

  Dataset: {
    thing:
      'id code title description caveats fallbacks access state protection licence source sourceUrl citation topics frequency revision publisher structure indicators versions currentVersion version coverage createdAt updatedAt series',
    list: 'guides',
    mayEdit: 'viewerCanEdit',
  },
  DatasetVersion: {
    thing:
      'id number reason note edition supersededBy checksum asOf publishedAt licence citation copyObtainedFrom processing processingNote observationCount seriesCount firstPeriod lastPeriod isCurrent dataset',
  },
  DatasetCoverage: { thing: 'areas expectedAreas missingAreas countedBy' },
  AreaCoverage: { thing: 'area series observations firstPeriod lastPeriod expected' },
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
  },

  Guide: {
    thing:
      'id slug title summary body fallbacks locales version topics publishedAt owner indicators access updatedAt',
    list: 'datasets events',
  },

  TrainingEvent: {
    thing:
      'id slug title description fallbacks organiser status mode languages timeZone location seats sequence topics sessions startsAt endsAt access updatedAt',
    list: 'guide',
  },
  TrainingSession: { thing: 'number title startsAt endsAt' },

  WorkPlan: { thing: 'id slug title description fallbacks owner source access updatedAt phases' },
  WorkPlanPhase: { thing: 'number title aim months duration activities' },
  WorkPlanActivity: { thing: 'number title state' },

  DataStructure: { open: 'id code name agency version dimensions' },
  Dimension: { open: 'concept name position codeList sparse' },
  CodeList: { open: 'id code name description agency version codes entry' },
  Code: { open: 'id code label description parent children partOf validFrom validTo identifiers position' },
  CodeIdentifier: { open: 'scheme value' },
  LocalizedCode: { open: 'code label' },
  TextFallback: { open: 'field locale' },

  SearchHit: { thing: 'kind node title excerpt locale score' },

  Viewer: {
    account: 'handle name email networkAdmin roles tokens sessions',
    mayEdit: 'editableObservatories editableDatasets',
  },
  RoleAssignment: { account: 'observatory role' },
  AccessToken: { account: 'id name scopes createdAt expiresAt lastUsedAt revokedAt' },
  Session: { account: 'id createdAt lastSeenAt expiresAt revokedAt userAgent current' },

  UpdateObservatoryProfileSuccess: { answer: 'observatory changed' },
  UpdateDatasetDescriptionSuccess: { answer: 'dataset changed' },
  CreateAccessTokenSuccess: { answer: 'token secret' },
  RevokeAccessTokenSuccess: { answer: 'token' },
  RevokeSessionSuccess: { answer: 'session' },
  RevokeOtherSessionsSuccess: { answer: 'count' },
  SignInRequiredError: { answer: 'code message' },
  ForbiddenError: { answer: 'code message' },
  NotFoundError: { answer: 'code message' },
  InvalidError: { answer: 'code message issues' },
  FieldIssue: { answer: 'field code message' },
  ConflictError: { answer: 'code message revision current fields' },
  FieldConflict: { answer: 'field current yours' },
  IdempotencyError: { answer: 'code message' },

  PageInfo: { page: 'hasNextPage hasPreviousPage startCursor endCursor' },
};

/** Fields of the types of lists, which all look alike. `didYouMean` is the search's. */
export const PAGE_FIELDS = {
  Connection: 'edges nodes pageInfo totalCount didYouMean',
  Edge: 'cursor node',
};
