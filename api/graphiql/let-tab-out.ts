/** Lets Tab leave the editors, which would write a tab: who has no mouse could not get out. */
export function letTabOut(): void {
  const keep = (event: KeyboardEvent) => {
    const writing = event.target instanceof Element && event.target.closest('.CodeMirror');
    if (event.key === 'Tab' && writing && !document.querySelector('.CodeMirror-hints'))
      event.stopPropagation();
  };
  document.addEventListener('keydown', keep, { capture: true });
}
