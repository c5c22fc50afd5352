/** The life of a customer's account. */
export interface AccountState {
  type: 'anonimo' | 'registrato';
  blocked: boolean;
}

export const ACCOUNT_EVENTS = ['convert', 'revert', 'block', 'unblock'] as const;

export type AccountEvent = (typeof ACCOUNT_EVENTS)[number];

/** @returns the state after an event, or null when the event is not possible in this state. */
export function afterEvent(state: AccountState, event: AccountEvent): AccountState | null {
  switch (event) {
    case 'convert':
      return state.type === 'anonimo' ? { ...state, type: 'registrato' } : null;
    case 'revert':
      return state.type === 'registrato' ? { ...state, type: 'anonimo' } : null;
    case 'block':
      return state.blocked ? null : { ...state, blocked: true };
    case 'unblock':
      return state.blocked ? { ...state, blocked: false } : null;
  }
}
