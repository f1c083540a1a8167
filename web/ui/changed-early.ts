/** Whether a form says other than the server sent: words or choices from before script took over. */
export function isChangedEarly(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) {
      const given = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
      return given?.selected === false;
    }
    if (!(field instanceof HTMLInputElement)) return false;
    return field.type === 'checkbox' || field.type === 'radio'
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue;
  });
}
