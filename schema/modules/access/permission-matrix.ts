/**
 * Who may read and write what, as a table, which goes on in `permission-fields.ts`. Nothing decides by it: policies do.
 * A test asks the graph for every field as every asker and holds the answers against it, and fails for a field that
 * stands in no row.
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
  resetTotp: PEOPLE,
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
