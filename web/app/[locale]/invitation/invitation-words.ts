export type InvitationWords = Record<
  | 'opening'
  | 'offered'
  | 'roles'
  | 'until'
  | 'forWhom'
  | 'name'
  | 'nameHelp'
  | 'password'
  | 'passwordHelp'
  | 'join'
  | 'joining'
  | 'accept'
  | 'hasAccount'
  | 'signIn'
  | 'missing'
  | 'lost',
  string
>;
