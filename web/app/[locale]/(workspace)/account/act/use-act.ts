import { type FormEvent, useActionState, useState } from 'react';
import { type Act, type ActState, openAct } from './act-state.ts';

/**
 * A form that does one thing. Without script it sends itself; with script a lost answer is told in `lost`, and nothing
 * that was typed goes. `run` sends it from elsewhere, such as a dialog.
 */
export function useAct(act: Act, lost: string, done?: (state: ActState) => void) {
  const [served, serve] = useActionState(act, openAct);
  const [state, setState] = useState(served);
  const [waiting, setWaiting] = useState(false);
  const run = async (form: FormData) => {
    setWaiting(true);
    const next = await act(state, form).catch(
      (): ActState => ({ ...state, outcome: 'refused', message: lost, issues: {} }),
    );
    setWaiting(false);
    setState(next);
    if (next.outcome === 'done') done?.(next);
    return next;
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    return run(new FormData(event.currentTarget, submitter));
  };
  return { state, waiting, run, form: { action: serve, onSubmit } };
}
